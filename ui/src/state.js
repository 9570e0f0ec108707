// What the program last said about itself: settings, the open register, its day. Held for views to
// read and to listen to; changed only by answers of the program.

/** @typedef {import("../types/api.ts").ProgramState} ProgramState */
/** @typedef {import("../types/api.ts").OpenRegister} OpenRegister */

/** @type {ProgramState} */
let present = {
  version: "",
  language: "sv",
  theme: "system",
  text_size: 100,
  level_keys: true,
  documents_remark: null,
  lock_minutes: 5,
  interview_lock_minutes: 45,
  unfinished: [],
  recent: [],
  open: null,
};

/** @type {Set<(state: ProgramState) => void>} */
const listeners = new Set();

/** Settings of this laptop, and the open register. */
export function program() {
  return present;
}

/** The open register. Asked for only by views that stand in one. */
export function register() {
  if (!present.open) throw new Error("no register is open");
  return present.open;
}

/** @param {ProgramState} state */
export function setProgram(state) {
  present = state;
  for (const listener of listeners) listener(state);
}

/** @param {OpenRegister | null} open */
export function setRegister(open) {
  setProgram({ ...present, open });
}

/**
 * @param {(state: ProgramState) => void} listener
 * @returns {() => void} ends the listening
 */
export function onProgram(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
