// The list at the side of an interview: every competence by its area, filled in as it goes, each with
// a shape and words. Draws and tells where to go.

import { h, replace } from "../../dom.js";
import { langOf, say } from "../../format.js";
import { t } from "../../text/index.js";
import { icon } from "../../widgets/icon.js";
import { stateMark, stateWord } from "../../widgets/level-cells.js";
import { isRated, isSaving, question, visible } from "./state.js";

/** @typedef {import("./state.js").Entry} Entry */
/** @typedef {import("./state.js").Interview} Interview */
/** @typedef {import("../../../types/api.ts").Outcome} Outcome */

/**
 * @param {Interview} interview
 * @param {string} given the person's given name
 * @param {(index: number) => void} go
 */
export function outline(interview, given, go) {
  /** @type {{ button: HTMLElement, state: HTMLElement }[]} */
  const rows = interview.entries.map((entry, index) => {
    const asked = question(entry);
    const state = h("span", { class: "iv-row-state" });
    const button = h(
      "button",
      { class: "iv-row", type: "button", id: `iv-row-${asked.competence_id}`, onclick: () => go(index) },
      h("span", { class: "iv-row-name", lang: langOf(asked.name) }, asked.name.text),
      state,
    );
    return { button, state };
  });
  const body = h("div", { class: "iv-outline-body", id: "iv-outline-body" }, areas(interview, rows));
  // Where there is no room beside the question the list is folded behind this.
  const fold = h(
    "button",
    {
      class: "button quiet iv-fold",
      type: "button",
      "aria-expanded": "false",
      "aria-controls": body.id,
      onclick: () => open(!element.hasAttribute("data-open")),
    },
    t.interview.rating.list,
    icon("down"),
  );
  const element = h("nav", { class: "iv-outline", "aria-label": t.interview.rating.list }, fold, body);
  /** @param {boolean} wanted */
  function open(wanted) {
    element.toggleAttribute("data-open", wanted);
    fold.setAttribute("aria-expanded", String(wanted));
  }

  /** @param {Interview} now @param {number} index */
  function update(now, index) {
    const entry = now.entries[index];
    const row = rows[index];
    if (!entry || !row) return;
    row.button.toggleAttribute("data-rated", isRated(entry));
    row.button.toggleAttribute("data-saving", isSaving(entry));
    replace(row.state, summary(entry, given));
  }

  /** @param {Interview} now */
  function place(now) {
    open(false);
    for (const [index, row] of rows.entries()) {
      if (index === now.at) row.button.setAttribute("aria-current", "true");
      else row.button.removeAttribute("aria-current");
    }
    const row = rows[now.at]?.button;
    if (row && element.scrollHeight > element.clientHeight) keepInSight(element, row);
  }

  for (const index of rows.keys()) update(interview, index);
  return { element, update, place };
}

/**
 * Scrolls the list alone, so that the row stands clear of its edges.
 * @param {HTMLElement} list
 * @param {HTMLElement} row
 */
function keepInSight(list, row) {
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  const margin = inner.height * 2;
  if (inner.top < outer.top + margin) list.scrollTop -= outer.top + margin - inner.top;
  else if (inner.bottom > outer.bottom - margin) list.scrollTop += inner.bottom - outer.bottom + margin;
}

/**
 * @param {Interview} interview
 * @param {readonly { button: HTMLElement }[]} rows
 */
function areas(interview, rows) {
  /** @type {{ name: Entry["area"], buttons: HTMLElement[] }[]} */
  const found = [];
  for (const [index, entry] of interview.entries.entries()) {
    if (entry.place === 1) found.push({ name: entry.area, buttons: [] });
    const button = rows[index]?.button;
    if (button) found.at(-1)?.buttons.push(button);
  }
  return found.map((area) => [
    h("h2", { class: "iv-area" }, say(area.name)),
    h("ul", null, area.buttons.map((button) => h("li", null, button))),
  ]);
}

/**
 * What is said of a competence, in a line.
 * @param {Entry} entry
 * @param {string} given
 */
function summary(entry, given) {
  const words = t.interview.rating;
  const seen = visible(entry);
  if (isSaving(entry)) return h("span", { class: "iv-row-going" }, words.saving);
  if (seen.revealed) {
    const level = "level" in seen.revealed ? seen.revealed.level : null;
    return [level !== null && h("b", null, level), stateWord({ ...seen.revealed, level })];
  }
  if (seen.own && seen.coach) return h("span", { class: "state", "data-state": "not_assessed" }, stateMark("not_assessed"), t.levels.notAssessed);
  if (seen.own) return words.ownShort(inShort(seen.own));
  if (seen.concealed) return words.waitingFor(given);
  return h("span", { class: "iv-row-open" }, words.unrated);
}

/** @param {Outcome} outcome */
export function inShort(outcome) {
  if (outcome.outcome === "level") return String(outcome.level);
  return outcome.outcome === "not_assessed" ? t.levels.notAssessed : t.levels.notApplicable;
}
