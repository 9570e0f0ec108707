// Words about what is protected, and what is not, Swedish. docs/security.md says the same at length.

export default {
  glance: "Så är registret skyddat",
  place: "Ligger i",
  encryption: "Kryptering",
  encrypted: "Allt innehåll är krypterat på disken; bara lösenordet eller återställningskoden öppnar det.",
  recovery: "Återställningskod",
  recoveryMade: (/** @type {string} */ day) => `Gjord ${day}`,
  recoveryNone: "Ingen är gjord",
  incident: "Om datorn försvinner",
  incidentText: "Ett underlag för anmälan inom 72 timmar: vems uppgifter som fanns, vilka slag, hur de är skyddade och vad som ska göras. Det innehåller namn men inga personnummer. Är datorn redan borta görs det på en annan dator, ur en säkerhetskopia.",
  incidentSave: "Spara incidentunderlag",
  title: "Vad som skyddas, och vad som inte gör det",
  protected: "Skyddas",
  protectedList: [
    "En dator som är avstängd, eller där registret är låst: allt innehåll är krypterat.",
    "Disken omkring registret: inga namn, nummer eller anteckningar ligger läsbara där, inte heller efter ett strömavbrott.",
    "Det du skriver: programmet har inget sätt att nå ett nätverk.",
    "Filerna: skador märks och sägs, och en länk som leder någon annanstans följs inte.",
    "Namn på filer: inget personnummer står i dem.",
  ],
  open: "Skyddas inte",
  openList: [
    "Ett upplåst register. Lås med Ctrl L när du reser dig.",
    "Datorns minne, växlingsfil och viloläge. Låt hela disken vara krypterad.",
    "En dator med ett program som spionerar: det ser lösenordet och skärmen.",
    "Papper som du har sparat eller skrivit ut.",
    "Äldre kopior: de öppnas med det lösenord och den kod de hade, och har kvar det som togs bort senare.",
  ],
};
