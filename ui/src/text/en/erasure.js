// Words about erasing a person, English.

export default {
  title: "Erase the person",
  what: "When the person asks for it, never started, or when the data is no longer needed. What is erased never comes back.",
  begin: "Erase the person…",
  titleOf: (/** @type {string} */ name) => `Erase ${name}`,
  reported: (/** @type {string} */ day) =>
    `The person has been a participant since ${day} and may have been reported already. Must the project keep the data, and for how long? Ask the project’s owner before you erase if you are not sure.`,
  goes: "This goes",
  goesFacts: "Name, identity number, employments, participation, background, needs, notes and everything else about the person",
  mappings: (/** @type {number} */ count, /** @type {number} */ ratings) =>
    `${count === 1 ? "One mapping" : `${count} mappings`} with ${ratings === 1 ? "one rating" : `${ratings} ratings`}`,
  evidence: (/** @type {number} */ count) => (count === 1 ? "One piece of evidence or permit" : `${count} pieces of evidence and permits`),
  plan: "The development plan with goals, actions and follow-ups",
  papers: (/** @type {number} */ count) => (count === 1 ? "One issued paper" : `${count} issued papers`),
  goesTraces: "Drafts about the person, and all that history knows of what stood there",
  stays: "This stays",
  staysThat: "That somebody was erased, when, by whom and why, without the name. It shows that you did what you should.",
  staysOthers: "The company, the roles and everybody else. They are not touched.",
  staysText: "The name, if you have written it in free text about somebody else or the company. Go through those texts yourself.",
  staysPapers: "Papers that were printed or saved as PDF. They lie outside the register.",
  backups: "Backups",
  backupFirst: "A backup is made first, in case it is the wrong person. It holds the person.",
  backupsHold: (/** @type {number} */ count, /** @type {string | null} */ day) =>
    `${count === 1 ? "One backup" : `${count} backups`} made earlier may hold the person. They are not changed, but thinned as newer ones are made. If one is restored, the person is back.` +
    (day ? ` With one backup a day the last of them is gone about ${day}; with fewer it takes longer.` : ""),
  backupsWhere: "Where the backups lie",
  aside: "These registers were put aside when a backup was restored, or copied. Nothing thins them: remove them yourself when they are not needed.",
  unreached: (/** @type {string} */ path) => `The chosen place ${path} cannot be reached now. There may be more backups there.`,
  noWayBack: "It cannot be undone, nor can anything that was done with the person before.",
  ground: "Why is the person erased?",
  typedName: (/** @type {string} */ name) => `Type the name to confirm: ${name}`,
  typedNameOrNumber: (/** @type {string} */ name, /** @type {number} */ number) => `Type the name or the participant number to confirm: ${name} or ${number}`,
  go: "Erase for good",
  working: "A backup is made, and then the person is erased …",
  done: "The person is erased.",
  doneAfter: (/** @type {string} */ when) => `The person is erased. The backup from ${when} was made before it.`,
};
