// Words about handing a register over, Swedish.

export default {
  title: "Överlämna och rensa",
  what: "När uppdraget är slut: registret kopieras till en plats som du väljer, kopian kontrolleras, och sedan tas registret och dess säkerhetskopior bort från den här datorn. Du får en kvittens.",
  begin: "Överlämna registret",
  before: "Välj en plats som stannar hos den som tar över, till exempel ett USB-minne. Mottagaren öppnar registret med det lösenord som det har nu. Det går inte att ångra.",
  password: "Registrets lösenord",
  typedName: (/** @type {string} */ name) => `Skriv registrets namn: ${name}`,
  go: "Välj plats, kopiera och rensa",
  working: "Registret kopieras och kontrolleras …",
  receiptAt: (/** @type {string} */ path) => `Kvittensen ligger i ${path}`,
  receiptLost: "Kvittensen kunde inte sparas som fil. Skriv av det viktigaste.",
  close: "Stäng",
};
