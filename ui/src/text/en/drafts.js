// Words of drafts: what was typed and not saved. English.

export default {
  drafts: {
    title: "Go on with what you typed?",
    text: "This was typed but not saved in time. Nothing is thrown away unless you choose it.",
    rail: "Drafts",
    resume: "Go on",
    discard: "Throw away",
    discarded: "The draft is thrown away.",
    later: "Later",
    at: (/** @type {string} */ when) => `Typed ${when}`,
    here: (/** @type {string} */ when) => `There is a draft here, typed ${when} and not saved.`,
    resumed: (/** @type {string} */ when) => `The draft from ${when} is back.`,
    left: "What you typed is not saved, but kept as a draft.",
    notKept: (/** @type {string} */ why) => `What you type is on the screen alone just now: the draft could not be kept. ${why}`,
    gone: "What the draft is about is no longer in the register.",
    homeless: "The form is no longer there. What you typed stands here for you to copy.",
    show: "Show the text",
    changed: "Something has changed since you typed. Yours stands in the field; compare before you save.",
    there: (/** @type {string} */ text) => `In the register: ${text || "empty"}`,
    typed: (/** @type {string} */ text) => `You typed: ${text || "empty"}`,
    unknown: "There is no field for this any more:",
  },
};
