// All that waits for the coach, the most urgent first, some rows at a time: narrowed down to what is late, to
// this week, or to one kind of thing. The overview shows the first of it.

import { h } from "../dom.js";
import { attempt } from "../errors.js";
import { call } from "../ipc.js";
import { go } from "../router.js";
import { t } from "../text/index.js";
import { button, page, pageHead } from "../widgets/page.js";
import { waitingRow } from "./waiting/row.js";

/** @typedef {import("../../types/api.ts").WaitingPage} WaitingPage */
/** @typedef {import("../../types/api.ts").WaitingOf} WaitingOf */
/** @typedef {import("../../types/api.ts").WaitingKind} WaitingKind */
/** @typedef {import("../../types/api.ts").Urgency} Urgency */

/** @type {readonly Urgency[]} */
export const URGENCIES = ["overdue", "this_week", "later"];

/** @param {import("../router.js").Route} route @returns {WaitingOf} */
function asked(route) {
  const urgency = URGENCIES.find((one) => one === route.parts[1]) ?? null;
  const kind = route.query.get("kind");
  return { urgency, kind: kind !== null && kind in t.waiting.kinds ? /** @type {WaitingKind} */ (kind) : null, from: 0 };
}

/** @param {import("../router.js").Route} route */
export async function load(route) {
  const of = asked(route);
  return { of, found: await call("waiting_list", of) };
}

export function title() {
  return t.waiting.title;
}

/** @param {{ of: WaitingOf, found: WaitingPage }} model */
export function render({ of, found }) {
  const words = t.waiting;
  const results = h("div", { class: "waiting-list" });
  const rest = h("p", null);
  const count = h("p", { class: "soft small list-count" }, words.count(found.total));
  /** @type {Map<Urgency, HTMLElement>} */
  const lists = new Map();
  let shown = 0;
  /** @param {WaitingPage} some */
  const add = (some) => {
    /** @type {HTMLElement | null} */
    let first = null;
    for (const row of some.rows) {
      let list = lists.get(row.urgency);
      if (!list) {
        list = h("ul", { class: "rows" });
        lists.set(row.urgency, list);
        results.append(h("section", { "aria-label": words.urgencies[row.urgency] }, h("h2", null, words.urgencies[row.urgency]), list));
      }
      const element = waitingRow(row);
      if (!element) continue;
      list.append(element);
      first ??= element;
    }
    shown += some.rows.length;
    const left = some.total - shown;
    rest.replaceChildren();
    if (left > 0 && some.rows.length > 0) rest.append(button(words.next(Math.min(left, some.at_most), left), more, { id: "waiting-next" }));
    return first;
  };
  const more = async () => {
    const next = await attempt(() => call("waiting_list", { ...of, from: shown }));
    if (next) add(next)?.querySelector("a")?.focus();
  };
  add(found);
  return page(
    pageHead({ title: words.title, crumbs: [[t.frame.overview, "/"]] }),
    h("div", { class: "list-tools" }, when(of), what(of), count),
    found.total === 0 ? h("p", { class: "soft" }, of.urgency || of.kind ? words.noneLikeThat : words.nothing) : results,
    rest,
  );
}

/** @param {WaitingOf} of */
function when(of) {
  const words = t.waiting;
  return h(
    "select",
    {
      class: "input",
      id: "waiting-when",
      "aria-label": words.when,
      value: of.urgency ?? "",
      onchange: (/** @type {Event} */ event) => goTo(/** @type {HTMLSelectElement} */ (event.target).value, of.kind ?? ""),
    },
    h("option", { value: "" }, words.allTimes),
    URGENCIES.map((one) => h("option", { value: one }, words.urgencies[one])),
  );
}

/** @param {WaitingOf} of */
function what(of) {
  const words = t.waiting;
  return h(
    "select",
    {
      class: "input",
      id: "waiting-kind",
      "aria-label": words.kind,
      value: of.kind ?? "",
      onchange: (/** @type {Event} */ event) => goTo(of.urgency ?? "", /** @type {HTMLSelectElement} */ (event.target).value),
    },
    h("option", { value: "" }, words.allKinds),
    Object.entries(words.kinds).map(([kind, text]) => h("option", { value: kind }, text)),
  );
}

/**
 * @param {string} urgency
 * @param {string} kind
 */
function goTo(urgency, kind) {
  go(`/waiting${urgency && `/${urgency}`}${kind && `?kind=${kind}`}`, { replace: true });
}
