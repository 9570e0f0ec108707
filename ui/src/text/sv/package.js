// Words about the model package, Swedish.

export default {
  menu: "Modellpaket",
  save: "Spara modellen som paket…",
  load: "Läs in ett paket…",
  saved: (/** @type {string} */ path) => `Sparat: ${path}. Paketet har inga personer, företag eller projekt i sig.`,
  title: "Läs in ett modellpaket",
  from: (/** @type {string} */ file, /** @type {string} */ day) => `${file}, gjort ${day}`,
  nothing: "Allt i paketet finns redan i registret, ord för ord. Det finns inget att läsa in.",
  before: "Det som är nytt läggs till. Det som redan finns ändras bara om du väljer det. En säkerhetskopia görs först, och allt går att ångra som en enda åtgärd.",
  kinds: { areas: "Kompetensområden", competences: "Kompetenser", permits: "Behörigheter", roles: "Befattningsmallar" },
  counts: (/** @type {string} */ fresh, /** @type {string} */ differing, /** @type {string} */ same) => `Nya: ${fresh} · skiljer sig: ${differing} · lika: ${same}`,
  newOnes: "Nya",
  differing: "Skiljer sig från dina",
  which: (/** @type {string} */ kind) => `${kind} som skiljer sig`,
  keep: "Behåll mina",
  takeTheirs: "Ta paketets",
  takeHint: {
    areas: "Namnen byts. De gamla finns kvar i historiken.",
    competences: "Texterna blir en ny version. Det som är kartlagt ändras inte.",
    permits: "Texter och giltighet byts. Det som personer har ändras inte.",
    roles: "Kraven blir en ny version av kravprofilen. Det som är kartlagt mot den gamla finns kvar.",
  },
  guide: "Vägledningen som följer med",
  take: "Läs in",
  taking: "En säkerhetskopia görs, och sedan läses paketet in …",
  taken: (/** @type {number} */ added, /** @type {number} */ changed) => `Paketet är inläst: ${added} tillagda och ${changed} ändrade.`,
};
