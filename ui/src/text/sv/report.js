// Words of the reports, Swedish: how far, where to, and how that is reckoned.

/** @typedef {import("../../../types/api.ts").Pace} Pace */

/** @param {number} count @param {string} one @param {string} many */
const of = (count, one, many) => `${count} ${count === 1 ? one : many}`;
/** Hur många på fyra veckor, med en decimal där det behövs. @param {Pace} pace */
const perFour = (pace) => {
  const tenths = Math.round((pace.count * 280) / pace.days);
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`;
};

export default {
  title: "Rapporter",
  tabs: { label: "Rapporternas delar", now: "Läget", effects: "Effekter", months: "Månadsfiler", periods: "Periodrapporter", keeping: "Gallring och omvärld" },
  savedAt: (/** @type {string} */ path) => `Sparat: ${path}`,
  until: (/** @type {string} */ day) => `Till och med ${day}.`,
  during: (/** @type {string} */ from, /** @type {string} */ to) => `Från ${from} till och med ${to}.`,
  period: "Välj dagar",
  from: "Från och med",
  to: "Till och med",
  fromHint: "Tomt: från början.",
  toHint: "Tomt: till i dag.",
  show: "Visa",
  people: "Deltagare steg för steg",
  companies: "Företag steg för steg",
  picture: "Bild",
  step: "Steg",
  women: "Kvinnor",
  men: "Män",
  unknown: "Okänt",
  all: "Alla",
  share: "Kvinnors andel",
  aim: "Mål",
  legend: "Randigt: kvinnor. Fyllt: män och okänt. Lodrätt streck: målet.",
  ofWhom: (/** @type {number} */ women, /** @type {string} */ share) => `${of(women, "kvinna", "kvinnor")}, ${share}`,
  nobody: "ingen ännu",
  rule: "Var och en räknas en gång och från den dag då deltagandet började. Den som bara är intresserad räknas inte. Kartlagd är coachens skattning; validerad är ett testcenters intyg eller bevis.",
  sizeUnknown: (/** @type {number} */ count) =>
    `${of(count, "företag har en färdigutbildad men ingen angiven storlek och räknas", "företag har någon färdigutbildad men ingen angiven storlek och räknas")} inte mot målet. Ange storleken på företagets sida.`,
  forecast: "Prognos",
  forecastTo: (/** @type {string} */ day) => `Om det går som hittills till projektets sista dag, ${day}.`,
  targets: { participants: "Deltagare", women: "Kvinnor", companies: "Små och medelstora företag" },
  targetHints: {
    participants: "Med påbörjat deltagande",
    women: "Av deltagarna",
    companies: "Med någon som är färdigutbildad",
  },
  soFar: "Hittills",
  target: "Målet",
  atEnd: "Vid slutet",
  noTarget: "inget mål angivet",
  about: (/** @type {number} */ low, /** @type {number} */ high) => (low === high ? `omkring ${low}` : `${low} till ${high}`),
  noEnd: "Projektet har ingen sista dag. Ange den i inställningarna, så går det att räkna.",
  ended: "Projektets sista dag har varit.",
  tooLittle: (/** @type {number} */ days, /** @type {number} */ count) =>
    `För lite att gå på ännu: ${of(count, "har", "har")} kommit på ${of(days, "dag", "dagar")}. En prognos kräver minst 16 veckor och 10.`,
  sure: {
    steady: "Ganska säkert: takten nu är nästan densamma som hittills.",
    swaying: "Osäkert: takten nu är en annan än hittills.",
    wide: "Mycket osäkert: takten nu är en helt annan än hittills. Se det som ytterkanter.",
  },
  paces: (/** @type {Pace} */ recent, /** @type {Pace} */ whole) =>
    `Takten är ${perFour(recent)} på fyra veckor, räknat på de senaste 8 veckorna, och ${perFour(whole)} räknat på hela tiden.`,
  reached: "Målet är nått.",
  reachedBetween: (/** @type {string} */ earliest, /** @type {string} */ latest) =>
    earliest === latest ? `I den takten nås målet omkring ${earliest}.` : `I de takterna nås målet mellan ${earliest} och ${latest}.`,
  reachedAtBest: (/** @type {string} */ earliest) => `I den snabbare takten nås målet ${earliest}, i den långsammare aldrig.`,
  reachedNever: "I den takten nås målet aldrig.",
  needed: (/** @type {import("../../../types/api.ts").Needed} */ needed) =>
    `${needed.missing} saknas. För att nå målet behövs ${needed.in_four_weeks} var fjärde vecka i ${of(needed.weeks, "vecka", "veckor")}; de senaste fyra veckorna kom ${needed.came_in_four_weeks}.`,
  behind: "Når inte målet i den här takten",
  maybe: "Når kanske målet",
  onTrack: "Når målet i den här takten",
  how: "Så räknas prognosen",
  howLines: [
    "Den räknar hur många som har kommit på de senaste 56 dagarna (8 veckor), och hur många på alla dagar sedan projektets första. De två takterna förlängs var för sig till projektets sista dag, avrundat nedåt. Det lägre och det högre är prognosen.",
    "Skiljer sig de två med högst en tiondel kallas den ganska säker, med högst en tredjedel osäker, annars mycket osäker.",
    "Före 16 veckor eller med färre än 10 sägs ingenting, för då är takterna samma sak eller en slump.",
    "Den vet inget om semestrar, varsel eller bokade möten. Den säger vart vägen leder om inget ändras.",
  ],
  toReports: "Steg för steg och prognos",
  overviewLine: (/** @type {number} */ low, /** @type {number} */ high, /** @type {string} */ day) =>
    low === high ? `I nuvarande takt blir det omkring ${low} deltagare till ${day}.` : `I nuvarande takt blir det ${low} till ${high} deltagare till ${day}.`,
};
