// Words about what is protected, and what is not, English.

/** @type {typeof import("../sv/protection.js").default} */
export default {
  glance: "How the register is protected",
  place: "Lies in",
  encryption: "Encryption",
  encrypted: "Everything in it is encrypted on the disk; only the password or the recovery code opens it.",
  locks: "Locks",
  locksAfter: (minutes, interview) => `After ${minutes} minutes untouched, ${interview} in an interview, and when the computer locks`,
  backup: "Latest backup",
  backupAt: (moment, place) => `${moment}, checked, in ${place}`,
  backupCopy: "The copy in the chosen place",
  backupNone: "None is made",
  recovery: "Recovery code",
  recoveryMade: (day) => `Made ${day}`,
  recoveryNone: "None is made",
  incident: "If the computer goes missing",
  incidentText: "A basis for the notification within 72 hours: whose data there was, of what kinds, how it is protected and what to do. It holds names but no identity numbers. If the computer is gone already, make it on another one, from a backup.",
  incidentSave: "Save the incident sheet",
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
