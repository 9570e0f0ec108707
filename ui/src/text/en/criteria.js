// Words of the criteria for gender equality and accessibility, English.

/** @type {typeof import("../sv/criteria.js").default} */
export default {
  tab: "Criteria",
  title: "Criteria for gender equality and accessibility",
  hint: "The list is your own. It is ticked at each training occasion and visit.",
  show: "Show blank list",
  showHere: "Show the paper",
  add: "New criterion",
  edit: "Change the criterion",
  kind: "For",
  textSv: "The criterion in Swedish",
  textEn: "The criterion in English",
  archived: "No longer asked",
  archivedChip: "no longer asked",
  used: (count) => (count === 0 ? "ticked nowhere" : `ticked at ${count} ${count === 1 ? "occasion or visit" : "occasions and visits"}`),
  emptyTitle: "No criteria entered",
  emptyText: "Begin with the program’s list and change it so that it suits you, or add criteria of your own.",
  addBuiltIn: "Enter the program’s list",
  count: (done, of) => `${done} of ${of} seen to`,
  note: "How it is arranged",
  noteOf: (text) => `How it is arranged: ${text}`,
};
