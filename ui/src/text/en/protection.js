// Words about what is protected, and what is not, English.

/** @type {typeof import("../sv/protection.js").default} */
export default {
  title: "What is protected, and what is not",
  protected: "Protected",
  protectedList: [
    "A computer that is off, or where the register is locked: everything in it is encrypted.",
    "The disk around the register: no names, numbers or notes lie readable there, not after a power cut either.",
    "What you write: the program has no way to reach a network.",
    "The files: damage is noticed and told, and a link that leads elsewhere is not followed.",
    "Names of files: no identity number stands in them.",
  ],
  open: "Not protected",
  openList: [
    "An unlocked register. Lock with Ctrl L when you stand up.",
    "The computer’s memory, swap file and hibernation. Have the whole disk encrypted.",
    "A computer with a program that spies: it sees the password and the screen.",
    "Papers that you have saved or printed.",
    "Older copies: they open with the password and the code that they had, and still hold what was removed later.",
  ],
};
