// Keeps what is typed in a form until it is saved, and offers it again in that very form. A form gets
// this by having a name: `saveForm({ draft: { form, about, part } }, …)`. What a draft is, is decided
// in `drafts.js`.
//
//   drafted(form, key)         a Drafter: typed(), keep(), saved(values), finished()
//   opens(key, open)           how the dialog of a form is opened: gives `open` back
//   keepAll()                  keeps all that is typed now; before the page is left or locked
//   leftDrafts()               says of forms that were taken away what is kept of them
//   loadDrafts()  drafts()  onDrafts(listener)  discard(draft)
//   resume(draft)              leads to its form; `atPage()` says that a page stands there
//
// Passwords are never kept.

import { h, replace } from "../dom.js";
import { differing, isOf, keyText, lay, said } from "../drafts.js";
import { asRefusal, attempt } from "../errors.js";
import { dateTime, time } from "../format.js";
import { call, settled } from "../ipc.js";
import { go } from "../router.js";
import { t } from "../text/index.js";
import { asText, fieldsOf, setControl, startOf, whenLeft } from "./controls.js";
import { announce } from "./live.js";
import { notify } from "./notice.js";
import { facts } from "./page.js";

/** @typedef {import("../../types/api.ts").DraftView} DraftView */
/** @typedef {import("../../types/api.ts").DraftField} DraftField */
/** @typedef {import("../drafts.js").DraftKey} DraftKey */
/** @typedef {import("../drafts.js").Values} Values */

/** How long after a key press it is kept, in milliseconds; keys in between do not put it off. */
const PAUSE = 500;
/** When to try again what could not be kept, in milliseconds. */
const AGAIN = 3000;
/** How long a form that opens by itself may take, in milliseconds. */
const PATIENCE = 3000;

/** @type {DraftView[]} */
let present = [];
/** @type {Set<Drafter>} */
const drafters = new Set();
/** @type {Map<string, () => unknown>} */
const openers = new Map();
/** @type {Set<() => void>} */
const listeners = new Set();
/** The draft whose form is on its way to the screen. @type {DraftView | null} */
let wanted = null;
/** @type {(draft: DraftView) => void} */
let showText = () => undefined;

/** Reads all drafts of the register. */
export async function loadDrafts() {
  present = (await attempt(() => call("draft_list"))) ?? [];
  tell();
}

/** Drafts that no form on the screen is about to go on with. */
export function drafts() {
  const mine = new Set([...drafters].filter((one) => one.form.isConnected).map((one) => one.id));
  return present.filter(({ id }) => !mine.has(id));
}

/** @param {() => void} listener @returns {() => void} ends the listening */
export function onDrafts(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  for (const listener of listeners) listener();
}

/** Keeps all that is typed now. Resolves when the register has it, or has refused it. */
export async function keepAll() {
  await Promise.all([...drafters].map((one) => one.keep()));
}

/** Says of forms that were taken away what is kept of them. */
export async function leftDrafts() {
  for (const one of [...drafters].filter(({ form }) => !form.isConnected)) await one.left();
}

/** Forgets all that the page knows of drafts: the register is closed. */
export function forgetDrafts() {
  present = [];
  drafters.clear();
  openers.clear();
  wanted = null;
}

/**
 * @param {DraftView} draft
 * @returns {Promise<boolean>} whether it is gone
 */
export async function discard(draft) {
  const done = await attempt(() => call("draft_discard", { id: draft.id }));
  if (!done) return false;
  present = present.filter(({ id }) => id !== draft.id);
  tell();
  return true;
}

/** Brings a discarded draft back. @param {DraftView} draft */
export async function keepAgain(draft) {
  const { id, form, about, part, title, address, fields } = draft;
  if (!(await attempt(() => call("draft_keep", { id, form, about, part, title, address, fields })))) return;
  present = [draft, ...present];
  tell();
}

/**
 * @template {() => unknown} F
 * @param {DraftKey} key
 * @param {F} open
 * @returns {F}
 */
export function opens(key, open) {
  openers.set(keyText(key), open);
  return open;
}

/**
 * What to do with a draft whose form is nowhere: its thing was removed, or the form is of the past.
 * @param {(draft: DraftView) => void} show
 */
export function onHomeless(show) {
  showText = show;
}

/** Leads to the form of a draft, with what was typed in it. @param {DraftView} draft */
export function resume(draft) {
  wanted = draft;
  setTimeout(() => {
    if (wanted === draft) {
      wanted = null;
      showText(draft);
    }
  }, PATIENCE);
  if (location.hash.slice(1) === draft.address) atPage();
  else go(draft.address);
}

/** A page stands there: a draft that waits for its form gets it. */
export function atPage() {
  for (const one of drafters) if (!one.form.isConnected && one.isQuiet) drafters.delete(one);
  tell();
  const draft = wanted;
  if (!draft) return;
  const there = [...drafters].find((one) => one.form.isConnected && isOf(one.key, draft));
  if (there) there.takeUp(draft);
  else openers.get(keyText(draft))?.();
}

/** A page is about to be drawn: its dialogs are opened in other ways. */
export function beforePage() {
  openers.clear();
}

/** When a draft was kept: the clock, and the day if it is not today's. @param {DraftView} draft */
export function when({ kept_at }) {
  const today = dateTime(new Date().toISOString()).slice(0, 10);
  return dateTime(kept_at).startsWith(today) ? time(kept_at) : dateTime(kept_at);
}

/**
 * @param {HTMLFormElement} form
 * @param {DraftKey} key
 */
export function drafted(form, key) {
  return new Drafter(form, key);
}

export class Drafter {
  /** @type {string | null} */
  id = null;
  /** @type {Values} */
  #before;
  /** What stood in a field when its draft was begun, where something else stands by now. @type {Values} */
  #first = {};
  /** Fields of an older form. @type {DraftField[]} */
  #unknown = [];
  #kept = "[]";
  #touched = false;
  #finished = false;
  /** @type {Promise<void>} */
  #chain = Promise.resolve();
  #queued = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;
  #word = h("p", { class: "draft-word small", role: "status", hidden: true });
  #offers = h("div", { class: "draft-offers" });

  /**
   * @param {HTMLFormElement} form
   * @param {DraftKey} key
   */
  constructor(form, key) {
    this.form = form;
    this.key = key;
    this.#before = startOf(form);
    form.prepend(this.#offers, this.#word);
    form.addEventListener("input", () => this.typed());
    form.addEventListener("focusout", () => this.keep());
    form.addEventListener("understood", (event) => {
      const { name, typed, now } = /** @type {CustomEvent} */ (event).detail;
      // The same in other words: what the register has is what stands there now.
      if (this.#before[name] === typed) this.#before[name] = now;
      this.keep();
    });
    drafters.add(this);
    // When it stands in its page or dialog.
    setTimeout(() => {
      if (!form.isConnected || this.#finished) return;
      if (wanted && isOf(key, wanted)) this.takeUp(wanted);
      else this.#offer();
    });
  }

  /** Whether all that was typed is kept, or nothing was. */
  get isQuiet() {
    return !this.#waiting && !this.#queued;
  }

  /** Something was typed or chosen: it is kept soon. */
  typed() {
    this.#touched = true;
    this.form.dataset.dirty = "true";
    this.#waiting ??= setTimeout(() => this.keep(), PAUSE);
  }

  /** Keeps what is typed now. */
  keep() {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    if (!this.#touched || this.#finished || this.#queued) return this.#chain;
    this.#queued = true;
    this.#chain = this.#chain.then(() => this.#write());
    return this.#chain;
  }

  /**
   * The register has these values now.
   * @param {Record<string, unknown>} values a text or true and false by name; those left out stay as they were
   */
  saved(values) {
    for (const [name, value] of Object.entries(values)) {
      this.#before[name] = asText(value);
      delete this.#first[name];
    }
    delete this.form.dataset.dirty;
    this.keep();
  }

  /** The whole form is saved: nothing of it is to be kept. */
  async finished() {
    this.#finished = true;
    clearTimeout(this.#waiting);
    drafters.delete(this);
    await this.#chain;
    // It is saved: a draft that stays is found to say nothing new, and goes then.
    await this.#discard().catch(() => undefined);
  }

  /** Says that the form was left and what was typed in it is there. */
  async left() {
    drafters.delete(this);
    // What saves itself when it is left may be on its way.
    await settled();
    await this.keep();
    const draft = present.find(({ id }) => id === this.id);
    if (draft && !this.#finished) notify(t.drafts.left, { text: t.drafts.discard, onclick: () => discard(draft) });
    tell();
  }

  async #write() {
    this.#queued = false;
    if (this.#finished) return;
    const fields = [...differing(this.#before, fieldsOf(this.form), this.#first), ...this.#unknown];
    const text = JSON.stringify(fields);
    try {
      if (text !== this.#kept) {
        if (fields.length > 0) await this.#keepFields(fields);
        else if (this.id) await this.#discard();
        this.#kept = text;
      }
      delete this.form.dataset.dirty;
      this.#say("");
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal.code === "register_locked") return;
      this.form.dataset.dirty = "true";
      this.#say(t.drafts.notKept(refusal.text));
      this.#waiting ??= setTimeout(() => this.keep(), AGAIN);
    }
  }

  /** @param {DraftField[]} fields */
  async #keepFields(fields) {
    const { form, about, part } = this.key;
    const draft = { form, about: about ?? "", part: part ?? "", title: this.#title(), address: location.hash.slice(1), fields };
    const known = present.find(({ id }) => id === this.id);
    const { id, kept_at } = await call("draft_keep", { id: this.id, ...draft, address: known?.address ?? draft.address });
    this.id = id;
    const view = { subject: null, gone: false, ...known, ...draft, address: known?.address ?? draft.address, id, kept_at };
    present = [view, ...present.filter((one) => one.id !== id)];
    tell();
  }

  async #discard() {
    const { id } = this;
    if (!id) return;
    await call("draft_discard", { id });
    this.id = null;
    present = present.filter((one) => one.id !== id);
    tell();
  }

  /** How the form is called: by itself, its dialog or its page. */
  #title() {
    const near = this.form.closest("dialog, .card, .section, main");
    const heading = near?.querySelector("h2, h1") ?? document.querySelector("main h1");
    return this.key.title ?? this.form.getAttribute("aria-label") ?? heading?.textContent ?? "";
  }

  /** @param {string} text */
  #say(text) {
    if (this.#word.textContent === text) return;
    replace(this.#word, text);
    this.#word.hidden = !text;
  }

  /** Offers what was typed here before and not saved. */
  #offer() {
    const open = drafts().filter((draft) => isOf(this.key, draft));
    const there = open.filter((draft) => {
      const { nothing } = lay(draft.fields, this.#before, fieldsOf(this.form));
      // It was saved after all: the last words of the program were not heard.
      if (nothing) discard(draft);
      return !nothing;
    });
    replace(this.#offers, there.map((draft) => this.#offerOf(draft)));
  }

  /** @param {DraftView} draft */
  #offerOf(draft) {
    const throwAway = async () => {
      if (!(await discard(draft))) return;
      this.#offer();
      notify(t.drafts.discarded, { text: t.frame.undo, onclick: () => keepAgain(draft).then(() => this.form.isConnected && this.#offer()) });
    };
    return h(
      "div",
      { class: "remark", "data-tone": "note" },
      h("p", null, t.drafts.here(when(draft))),
      h(
        "div",
        { class: "actions" },
        h("button", { class: "button", type: "button", onclick: () => this.takeUp(draft) }, t.drafts.resume),
        h("button", { class: "button quiet", type: "button", onclick: throwAway }, t.drafts.discard),
      ),
    );
  }

  /**
   * Goes on with a draft: what was typed stands in the form, and the focus in the first such field.
   * @param {DraftView} draft
   */
  async takeUp(draft) {
    if (wanted === draft) wanted = null;
    // What was typed here meanwhile stays a draft of its own.
    await this.keep();
    const laid = lay(draft.fields, this.#before, fieldsOf(this.form));
    this.id = draft.id;
    this.#kept = JSON.stringify(draft.fields);
    this.#unknown = laid.unknown;
    for (const { name, before } of draft.fields) this.#first[name] = before;
    const controls = [];
    for (const { name, value } of laid.fill) {
      const control = await setControl(this.form, name, value);
      if (control) controls.push(control);
      else this.#unknown.push(...draft.fields.filter((field) => field.name === name));
    }
    replace(this.#offers, this.#remark(laid.changed));
    this.#offerOthers();
    controls[0]?.focus();
    announce(t.drafts.resumed(when(draft)));
    whenLeft(this.form, controls);
    this.typed();
    tell();
  }

  #offerOthers() {
    for (const draft of drafts().filter((one) => isOf(this.key, one))) this.#offers.append(this.#offerOf(draft));
  }

  /**
   * Both readings, where something else stands by now, and what the form has no field for.
   * @param {import("../drafts.js").Laid["changed"]} changed
   */
  #remark(changed) {
    if (changed.length === 0 && this.#unknown.length === 0) return null;
    return h(
      "div",
      { class: "remark draft-remark", "data-tone": "note" },
      h(
        "div",
        null,
        changed.length > 0 && h("p", null, t.drafts.changed),
        changed.length > 0 &&
          facts(changed.map(({ label, there, typed }) => [label, [h("p", { class: "draft-text" }, t.drafts.there(there)), h("p", { class: "draft-text" }, t.drafts.typed(typed))]])),
        this.#unknown.length > 0 && h("p", null, t.drafts.unknown),
        this.#unknown.length > 0 && facts(this.#unknown.map((field) => [field.label, h("p", { class: "draft-text" }, said(field))])),
      ),
    );
  }
}
