// Words about the model package, English.

export default {
  menu: "Model package",
  save: "Save the model as a package…",
  load: "Read a package…",
  saved: (/** @type {string} */ path) => `Saved: ${path}. The package holds no person, company or project.`,
  title: "Read a model package",
  from: (/** @type {string} */ file, /** @type {string} */ day) => `${file}, made ${day}`,
  nothing: "Everything in the package is in the register already, word for word. There is nothing to take in.",
  before: "What is new is added. What is there already changes only if you say so. A backup is made first, and all of it can be undone as one operation.",
  kinds: { areas: "Competence areas", competences: "Competences", permits: "Permits", roles: "Role templates" },
  counts: (/** @type {string} */ fresh, /** @type {string} */ differing, /** @type {string} */ same) => `New: ${fresh} · different: ${differing} · alike: ${same}`,
  newOnes: "New",
  differing: "Different from yours",
  which: (/** @type {string} */ kind) => `${kind} that differ`,
  keep: "Keep mine",
  takeTheirs: "Take the package’s",
  takeHint: {
    areas: "The names change. The old ones stay in the history.",
    competences: "The texts become a new version. What has been mapped does not change.",
    permits: "Texts and validity change. What people hold does not.",
    roles: "The requirements become a new version of the profile. What was mapped against the old one stays.",
  },
  guide: "The guide that comes with it",
  take: "Take it in",
  taking: "A backup is made, and then the package is taken in …",
  taken: (/** @type {number} */ added, /** @type {number} */ changed) => `The package is in: ${added} added and ${changed} changed.`,
};
