// Words of the company's competence matrix, Swedish.

export default {
  tab: "Matris",
  title: "Kompetensmatris",
  controls: "Vad matrisen visar",
  role: "Befattning",
  everyone: "Alla som arbetar här",
  area: "Område",
  everyArea: "Alla områden",
  leave: "Lämna ett exemplar…",
  leaveTitle: "Lämna ett exemplar av matrisen",
  leaveText: "Matrisen som den visas nu bevaras i registret, byte för byte, med dagens datum, dig och mottagaren. Det kan inte ångras. Att spara eller skriva ut en matris antecknar ingenting.",
  receiver: "Lämnas till",
  leaveNow: "Lämna",
  left: "Exemplaret är antecknat och bevarat. Skriv ut det, eller spara det, ur listan under matrisen.",
  noContacts: "Företaget har ingen kontaktperson ännu, så det finns ingen att lämna ett exemplar till.",
  toContacts: "Lägg till en",
  copies: "Lämnade exemplar",
  copiesHint: "Vem som har fått vilken matris, och när.",
  copiesNone: "Inget exemplar är lämnat ännu.",
  copy: (/** @type {number} */ version, /** @type {string} */ who) => `Exemplar ${version} till ${who}`,
  copyNumber: (/** @type {number} */ version) => `exemplar ${version}`,
  leftBy: (/** @type {string} */ day, /** @type {string} */ coach) => `Lämnat ${day} av ${coach}`,
  comparedWith: (/** @type {string} */ day) => `jämfört med ${day}`,
  saveCopyOf: (/** @type {number} */ version) => `Spara kopia av exemplar ${version}`,
  printCopyOf: (/** @type {number} */ version) => `Skriv ut exemplar ${version}`,
  gone: "Papperet är borta: uppgifter om någon i det har raderats.",
  before: "Jämför med läget den",
  beforeHint: "Till exempel 2020-10-05. Tomt visar bara nu.",
  show: "Visa",
  competence: "Kompetens",
  alone: "Kan själva",
  guides: "Kan handleda",
  backing: "Om en är borta",
  aloneIn: "Ensam om, kompetenser",
  mapped: "Kartlagt mot kravet",
  onOne: (/** @type {number} */ count) =>
    count === 0
      ? "Ingen kompetens hänger på en enda person."
      : count === 1
        ? "En kompetens hänger på en enda person."
        : `${count} kompetenser hänger på en enda person.`,
  withoutAnyone: (/** @type {number} */ count) =>
    count === 0
      ? "Varje kompetens har någon kartlagd som kan arbeta själv."
      : count === 1
        ? "En kompetens kan ingen kartlagd utföra själv."
        : `${count} kompetenser kan ingen kartlagd utföra själv.`,
  one: (/** @type {string} */ name) => `bara ${name} kan`,
  nobody: "ingen kartlagd kan",
  several: "fler kan",
  unknown: (/** @type {number} */ count) => (count === 1 ? "en är inte kartlagd" : `${count} är inte kartlagda`),
  want: (/** @type {number} */ count) => (count === 1 ? "en vill" : count === 0 ? "ingen har sagt ja" : `${count} vill`),
  was: (/** @type {number} */ before) => `var ${before}`,
  notRequired: "krävs inte i befattningen",
  critical: "kritiskt krav",
  emptyTitle: "Inget att visa ännu",
  emptyText: "Matrisen visar dem som arbetar här mot vad deras befattningar kräver. Ge personerna en befattning med kravprofil.",
  legend: {
    met: "når kravet",
    gap: "under kravet",
    surplus: "över kravet",
    notAssessed: "ej bedömd",
    notApplicable: "ej aktuell",
    notRequired: "nivå utan krav i befattningen",
    critical: "Siffran är kartlagd nivå 0–4. Fetare ram: kritiskt krav. ”Kan själva” är nivå 3 och 4.",
    before: "Siffran före pilen är nivån den valda dagen.",
  },
};
