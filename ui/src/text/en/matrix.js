// Words of the company's competence matrix, English.

export default {
  tab: "Matrix",
  title: "Competence matrix",
  controls: "What the matrix shows",
  role: "Role",
  everyone: "Everybody who works here",
  area: "Area",
  everyArea: "All areas",
  leave: "Leave a copy…",
  leaveTitle: "Leave a copy of the matrix",
  leaveText: "The matrix as it is shown now is kept in the register, byte for byte, with today’s date, you and the receiver. This cannot be undone. Saving or printing a matrix records nothing.",
  receiver: "Left with",
  leaveNow: "Leave",
  left: "The copy is recorded and kept. Print it, or save it, from the list under the matrix.",
  noContacts: "The company has no contact person yet, so there is nobody to leave a copy with.",
  toContacts: "Add one",
  copies: "Copies that were left",
  copiesHint: "Who has got which matrix, and when.",
  copiesNone: "No copy has been left yet.",
  copy: (/** @type {number} */ version, /** @type {string} */ who) => `Copy ${version} to ${who}`,
  copyNumber: (/** @type {number} */ version) => `copy ${version}`,
  leftBy: (/** @type {string} */ day, /** @type {string} */ coach) => `Left ${day} by ${coach}`,
  comparedWith: (/** @type {string} */ day) => `compared with ${day}`,
  saveCopyOf: (/** @type {number} */ version) => `Save a copy of copy ${version}`,
  printCopyOf: (/** @type {number} */ version) => `Print copy ${version}`,
  gone: "The paper is gone: data about somebody in it has been erased.",
  before: "Compare with how it stood on",
  beforeHint: "For example 2020-10-05. Empty shows only now.",
  show: "Show",
  competence: "Competence",
  alone: "Work alone",
  guides: "Can guide",
  backing: "If one is away",
  aloneIn: "Only one in, competences",
  mapped: "Mapped against the role",
  onOne: (/** @type {number} */ count) =>
    count === 0
      ? "No competence hangs on one person alone."
      : count === 1
        ? "One competence hangs on one person alone."
        : `${count} competences hang on one person alone.`,
  withoutAnyone: (/** @type {number} */ count) =>
    count === 0
      ? "Every competence has somebody mapped who can work alone."
      : count === 1
        ? "In one competence nobody mapped can work alone."
        : `In ${count} competences nobody mapped can work alone.`,
  one: (/** @type {string} */ name) => `only ${name} can`,
  nobody: "nobody mapped can",
  several: "several can",
  unknown: (/** @type {number} */ count) => (count === 1 ? "one is not mapped" : `${count} are not mapped`),
  want: (/** @type {number} */ count) => (count === 1 ? "one wants to" : count === 0 ? "nobody has said yes" : `${count} want to`),
  was: (/** @type {number} */ before) => `was ${before}`,
  notRequired: "not required in the role",
  critical: "critical requirement",
  emptyTitle: "Nothing to show yet",
  emptyText: "The matrix shows those who work here against what their roles require. Give people a role with a requirement profile.",
  legend: {
    met: "meets the requirement",
    gap: "below the requirement",
    surplus: "over the requirement",
    notAssessed: "not assessed",
    notApplicable: "not applicable",
    notRequired: "a level that the role does not require",
    critical: "The figure is the mapped level, 0–4. Bolder frame: critical requirement. “Work alone” is levels 3 and 4.",
    before: "The figure before the arrow is the level on the chosen day.",
  },
};
