// The one module that knows Tauri: asks the program, in order, and tells whoever listens when the
// register has saved something. Decides nothing about how an answer or an error is shown.
//
//   const page = await call("company_page", { id });
//   const saved = await call("company_save", form);      rejects with a Refusal
//
// Changes wait for each other, so that "2" then "3" never lands as "2"; questions wait for the
// changes asked before them, so that a page read after a save has it. So do papers, and nobody waits
// for them: they may stand in a dialog for as long as the user likes.

/** @typedef {import("../types/api.ts").Commands} Commands */
/** @typedef {import("../types/api.ts").Saved} Saved */
/**
 * Why the program did not do it, ready to be shown. `field` is the form field's name, where one is
 * to blame; `concerns` the id of the thing it is about, where one may go to it.
 * @typedef {{ code: string, field: string | null, concerns: string | null, text: string, facts: unknown }} Refusal
 */
/** @typedef {{ invoke(name: string, args: unknown): Promise<any> }} Internals */
/** @typedef {{ pending: number, at: string | null, last: Saved | null }} SaveState */

const QUESTION =
  /(_page|_list|_state|_preview|_preview_page|_vocabulary|_strength|^search|^overview|^history)$|^program_read_|^paper_(save|issued_save|print)$|_sheet_(save|print)$|^register_protection$|^backup_(now|look|place)|^model_(save|look)$/;
// Long work that goes on by itself, and what stops it, must not stand in the queue.
// A draft is no change of the register; a sign of life, and the lock, wait for nothing.
const UNORDERED = /^paper_batch|^register_pick|^draft_(keep|discard)$|^program_touched$|^register_lock$/;

/** @type {Promise<unknown>} */
let changes = Promise.resolve();
let pending = 0;
/** @type {Saved | null} */
let last = null;
/** @type {Set<(state: SaveState) => void>} */
const listeners = new Set();

/**
 * @template {keyof Commands} K
 * @param {K} name
 * @param {Commands[K][0]} [input]
 * @returns {Promise<Commands[K][1]>}
 */
export function call(name, input) {
  const ask = () => invoke(name, input ?? {});
  if (UNORDERED.test(name)) return ask();
  if (QUESTION.test(name)) return changes.then(ask, ask);
  pending += 1;
  tell();
  const answer = changes.then(ask, ask).then(
    (value) => {
      pending -= 1;
      last = savedIn(value) ?? last;
      tell();
      return value;
    },
    (error) => {
      pending -= 1;
      tell();
      throw error;
    },
  );
  changes = answer.catch(() => undefined);
  return answer;
}

/** Resolves when every change asked for so far has been answered. */
export function settled() {
  return changes.then(() => undefined);
}

/**
 * Listens to whether something is being saved and to what was saved last.
 * @param {(state: SaveState) => void} listener
 * @returns {() => void} ends the listening
 */
export function onSaved(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  for (const listener of listeners) listener({ pending, at: last?.at ?? null, last });
}

/**
 * @param {any} value
 * @returns {Saved | null}
 */
function savedIn(value) {
  const saved = value?.saved ?? value;
  return typeof saved?.at === "string" && typeof saved?.what === "string" ? saved : null;
}

/**
 * @param {string} name
 * @param {unknown} input
 */
async function invoke(name, input) {
  const internals = /** @type {{ __TAURI_INTERNALS__?: Internals }} */ (
    /** @type {unknown} */ (window)
  ).__TAURI_INTERNALS__;
  if (!internals) throw refusal("internal");
  try {
    return await internals.invoke(name, { input: whole(input) });
  } catch (error) {
    throw refusal(error);
  }
}

/**
 * The same with half characters, as a paste can bring them, replaced by the sign for what is no
 * character: the program reads none, and would refuse the whole.
 * @param {any} value
 * @returns {any}
 */
function whole(value) {
  if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\uFFFD");
  if (Array.isArray(value)) return value.map(whole);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [whole(key), whole(one)]));
}

/**
 * A refused command or a wrong argument rejects with a bare text: a fault of ours, told apart from
 * what the program itself says.
 * @param {any} error
 * @returns {Refusal}
 */
function refusal(error) {
  if (error && typeof error === "object" && typeof error.code === "string") {
    const { field = null, concerns = null, text = "" } = error;
    return { code: error.code, field, concerns, text, facts: null };
  }
  return { code: "internal", field: null, concerns: null, text: "", facts: String(error) };
}
