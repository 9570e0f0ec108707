// Words of the overview, Swedish.

export default {
  overview: {
    targets: "Mot målen",
    ends: (/** @type {string} */ day, /** @type {number} */ weeks) =>
      weeks > 0 ? `Projektet slutar ${day}, om ${weeks} veckor.` : `Projektet slutade ${day}.`,
    what: "Steg",
    women: "Kvinnor",
    men: "Män",
    unknown: "Okänt",
    all: "Alla",
    target: "Mål",
    progress: "Mot målet",
    kinds: { participants: "Deltagare", mapped: "Kartlagda", planned: "Med plan", companies: "Företag" },
    legend: "Randigt: kvinnor. Streck: mål.",
    share: (/** @type {string} */ share, /** @type {string | null} */ target) =>
      `Kvinnornas andel av deltagarna är ${share}${target ? `, målet är ${target}` : ""}.`,
    waiting: "Väntar på dig",
    companies: "Företag för företag",
    companiesHint: "Färdigt kartlagda av alla personer.",
    nothingWaits: "Inget väntar. Bra tillfälle att kartlägga någon till.",
    waitingKinds: { follow_up: "Uppföljning", mapping: "Kartläggning", permit: "Behörighet", action: "Insats" },
    overdue: "försenad",
    showAll: (/** @type {number} */ count) => `Visa alla ${count}`,
    firstTitle: "Kom i gång",
    firstText: "Tre steg till den första utskrivna kompetensprofilen.",
    stepCompany: "Lägg till ett företag",
    stepCompanyText: "Med ort och bransch. Organisationsnumret kontrolleras.",
    stepRole: "Ge det en befattning",
    stepRoleText: "Utgå från en mall med färdiga krav.",
    stepPerson: "Lägg till en person och börja kartlägga",
    stepPersonText: "En kompetens i taget, egen skattning bredvid coachens.",
  },
};
