// Words of the criteria for gender equality and accessibility, Swedish.

export default {
  tab: "Kriterier",
  title: "Kriterier för jämställdhet och tillgänglighet",
  hint: "Listan är er egen. Den bockas av vid varje utbildningstillfälle och besök.",
  show: "Visa tom lista",
  showHere: "Visa papperet",
  add: "Nytt kriterium",
  edit: "Ändra kriteriet",
  kind: "Gäller",
  textSv: "Kriteriet på svenska",
  textEn: "Kriteriet på engelska",
  archived: "Frågas inte längre",
  archivedChip: "frågas inte längre",
  used: (/** @type {number} */ count) => (count === 0 ? "inte avbockat någonstans" : `avbockat vid ${count} ${count === 1 ? "tillfälle eller besök" : "tillfällen och besök"}`),
  emptyTitle: "Inga kriterier inlagda",
  emptyText: "Börja med programmets lista och ändra den så att den passar er, eller lägg till egna kriterier.",
  addBuiltIn: "Lägg in programmets lista",
  count: (/** @type {number} */ done, /** @type {number} */ of) => `${done} av ${of} uppfyllda`,
  note: "Så är det ordnat",
  noteOf: (/** @type {string} */ text) => `Så är det ordnat: ${text}`,
};
