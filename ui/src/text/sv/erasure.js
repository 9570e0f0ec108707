// Words about erasing a person, Swedish.

export default {
  title: "Radera personen",
  what: "När personen begär det, aldrig började, eller när uppgifterna inte längre behövs. Det som raderas kommer aldrig tillbaka.",
  begin: "Radera personen…",
  titleOf: (/** @type {string} */ name) => `Radera ${name}`,
  reported: (/** @type {string} */ day) =>
    `Personen är deltagare sedan ${day} och kan redan vara redovisad. Måste projektet spara uppgifterna, och hur länge? Fråga projektägaren innan du raderar om du är osäker.`,
  goes: "Det här tas bort",
  goesFacts: "Namn, personnummer, anställningar, deltagande, bakgrund, behov, anteckningar och allt annat om personen",
  mappings: (/** @type {number} */ count, /** @type {number} */ ratings) =>
    `${count === 1 ? "En kartläggning" : `${count} kartläggningar`} med ${ratings === 1 ? "en skattning" : `${ratings} skattningar`}`,
  evidence: (/** @type {number} */ count) => (count === 1 ? "Ett underlag eller en behörighet" : `${count} underlag och behörigheter`),
  plan: "Utvecklingsplanen med mål, insatser och uppföljningar",
  papers: (/** @type {number} */ count) => (count === 1 ? "Ett utfärdat papper" : `${count} utfärdade papper`),
  goesTraces: "Utkast om personen, och allt som historiken vet om vad som stod där",
  stays: "Det här finns kvar",
  staysThat: "Att någon raderades, när, av vem och varför, utan namn. Det visar att du gjorde det du skulle.",
  staysOthers: "Företaget, befattningarna och alla andra personer. De berörs inte.",
  staysText: "Namnet, om du har skrivit det i fri text om någon annan eller om företaget. Gå igenom de texterna själv.",
  staysPapers: "Papper som skrivits ut eller sparats som PDF. De ligger utanför registret.",
  backups: "Säkerhetskopior",
  backupFirst: "En säkerhetskopia görs först, ifall det är fel person. Den innehåller personen.",
  backupsHold: (/** @type {number} */ count, /** @type {string | null} */ day) =>
    `${count === 1 ? "En säkerhetskopia" : `${count} säkerhetskopior`} som redan finns kan innehålla personen. De ändras inte utan gallras när nyare kommer till. Återställs en av dem är personen tillbaka.` +
    (day ? ` Görs en kopia varje dag är den sista borta omkring ${day}; görs de mer sällan dröjer det längre.` : ""),
  backupsWhere: "Var säkerhetskopiorna ligger",
  aside: "De här registren har lagts undan när en säkerhetskopia återställdes, eller kopierats. De gallras aldrig: ta bort dem själv när de inte behövs.",
  unreached: (/** @type {string} */ path) => `Den valda platsen ${path} går inte att nå just nu. Där kan det finnas fler säkerhetskopior.`,
  noWayBack: "Det går inte att ångra, och inte heller något som gjordes med personen tidigare.",
  ground: "Varför raderas personen?",
  typedName: (/** @type {string} */ name) => `Skriv namnet för att bekräfta: ${name}`,
  typedNameOrNumber: (/** @type {string} */ name, /** @type {number} */ number) => `Skriv namnet eller deltagarnumret för att bekräfta: ${name} eller ${number}`,
  go: "Radera för gott",
  working: "En säkerhetskopia görs, och sedan raderas personen …",
  done: "Personen är raderad.",
  doneAfter: (/** @type {string} */ when) => `Personen är raderad. Säkerhetskopian från ${when} gjordes dessförinnan.`,
};
