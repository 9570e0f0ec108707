// Decides where and how an error is shown, and nothing else: its words come ready from the program.
// Forms show refusals that name a field themselves; everything else comes here.

import { h, replace } from "./dom.js";
import { t } from "./text/index.js";
import { icon } from "./widgets/icon.js";

/** @typedef {import("./ipc.js").Refusal} Refusal */

/** @type {() => void} */
let whenLocked = () => undefined;

/**
 * What to do when the program says that no register is open.
 * @param {() => void} act
 */
export function onLocked(act) {
  whenLocked = act;
}

/**
 * Any thrown thing as a refusal with words.
 * @param {any} error
 * @returns {Refusal}
 */
export function asRefusal(error) {
  if (error && typeof error.code === "string") {
    return error.text ? error : { ...error, text: t.errors.internal };
  }
  console.error(error);
  return { code: "internal", field: null, concerns: null, text: t.errors.internal, facts: null };
}

/**
 * Shows what went wrong at the foot of the window until it is put away.
 * @param {unknown} error
 */
export function showError(error) {
  const refusal = asRefusal(error);
  if (refusal.code === "register_locked") {
    whenLocked();
    return;
  }
  const place = document.getElementById("notices");
  if (!place) return;
  replace(
    place,
    h(
      "div",
      { class: "notice bad", role: "alert" },
      icon("warning"),
      h("p", null, refusal.text),
      h(
        "button",
        { class: "button quiet icon-only", type: "button", "aria-label": t.form.close, onclick: () => replace(place) },
        icon("close"),
      ),
    ),
  );
}

/**
 * Does something that may be refused; shows why if so.
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T | undefined>} nothing if it was refused
 */
export async function attempt(act) {
  try {
    return await act();
  } catch (error) {
    showError(error);
    return undefined;
  }
}

/**
 * What stands in a page's place when it could not be read.
 * @param {unknown} error
 * @param {() => void} again
 */
export function errorPage(error, again) {
  const refusal = asRefusal(error);
  return h(
    "div",
    { class: "page" },
    h("h1", { tabindex: "-1" }, refusal.code === "not_found" ? t.errors.goneTitle : t.errors.pageTitle),
    h("p", { class: "lead" }, refusal.text),
    h(
      "p",
      { class: "actions" },
      h("button", { class: "button main", type: "button", onclick: again }, t.errors.again),
      h("a", { class: "button", href: "#/" }, t.errors.home),
    ),
  );
}
