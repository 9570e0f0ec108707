// An interview under way: holds what `state.js` says, sends what it asks for, and tells whoever
// draws it what changed. No element and no rule of its own.
//
// A rating shows at once and counts as saved only when the register has answered. What is refused
// goes back to what it was, and the one who drew it is told why.

import { asRefusal } from "../../errors.js";
import { call } from "../../ipc.js";
import * as state from "./state.js";

/** @typedef {import("./state.js").Interview} Interview */
/** @typedef {import("./state.js").Request} Request */
/** @typedef {import("../../../types/api.ts").InterviewPage} InterviewPage */
/** @typedef {import("../../../types/api.ts").Outcome} Outcome */
/** @typedef {import("../../ipc.js").Refusal} Refusal */

/**
 * What changed: where the interview stands, or one competence; and why, if something was refused.
 * @typedef {{ moved: boolean, index: number, refused?: { refusal: Refusal, request: Request } }} Change
 */

export class Session {
  /** @type {Interview} */
  now;
  /** The competence that was rated last, which the register would return to. @type {string | null} */
  rated = null;
  /** @type {Set<(change: Change) => void>} */
  #listeners = new Set();

  /**
   * @param {InterviewPage} page
   * @param {string | null} wanted
   */
  constructor(page, wanted) {
    this.now = state.begin(page, wanted);
  }

  /** @param {(change: Change) => void} listener */
  listen(listener) {
    this.#listeners.add(listener);
  }

  /** The competence that is asked now. */
  get entry() {
    return /** @type {state.Entry} */ (this.now.entries[this.now.at]);
  }

  /** The same as the register has it, with what is on its way. */
  get question() {
    return state.question(this.entry);
  }

  /**
   * @param {state.Side} side
   * @param {Outcome} outcome
   */
  rate(side, outcome) {
    this.#send(state.rate(this.now, side, outcome));
  }

  /**
   * @param {number} index
   * @param {Partial<state.Details>} details
   * @returns {Promise<boolean>} whether the register has it
   */
  describe(index, details) {
    return this.#send(state.describe(this.now, index, details));
  }

  /** @param {number} index */
  moveTo(index) {
    const from = this.now.at;
    this.now = state.moveTo(this.now, index);
    if (this.now.at !== from) this.#tell({ moved: true, index: this.now.at });
  }

  /** Asks once more for what was refused. @param {Request} request */
  again(request) {
    this.moveTo(request.index);
    this.#send(state.repeat(this.now, request));
  }

  /** Reads the register again, after something was undone or done again. */
  async readAgain() {
    const page = await call("mapping_page", { id: this.now.id });
    this.now = state.readAgain(this.now, page);
    this.#tell({ moved: true, index: this.now.at });
  }

  /** @param {[Interview, Request]} asked */
  async #send([next, request]) {
    this.now = next;
    this.rated = request.input.competence_id;
    this.#tell({ moved: false, index: request.index });
    try {
      const answer = await call("mapping_assess", request.input);
      this.now = state.answered(this.now, request, answer.question, answer.rated);
      this.#tell({ moved: false, index: request.index });
      return true;
    } catch (error) {
      this.now = state.refused(this.now, request);
      this.#tell({ moved: false, index: request.index, refused: { refusal: asRefusal(error), request } });
      return false;
    }
  }

  /** @param {Change} change */
  #tell(change) {
    for (const listener of this.#listeners) listener(change);
  }
}
