// History: everything that was saved about a person, day by day, the latest first, with what was
// changed from what to what. Reads only.

import { h } from "../../dom.js";
import { dateTime, time } from "../../format.js";
import { t } from "../../text/index.js";
import { section } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").HistoryEntry} HistoryEntry */

/** @param {readonly HistoryEntry[]} entries */
export function historyTab(entries) {
  /** @type {Map<string, HistoryEntry[]>} */
  const days = new Map();
  for (const entry of entries) {
    const day = dateTime(entry.at).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return section(
    { title: t.person.history.title, hint: t.person.history.hint },
    entries.length === 0 && h("p", { class: "soft" }, t.person.history.nothing),
    [...days].map(([day, ofDay]) => [
      h("h3", { class: "history-day" }, day),
      h("ol", { class: "history" }, ofDay.map(row)),
    ]),
  );
}

/** @param {HistoryEntry} entry */
function row(entry) {
  return h(
    "li",
    null,
    h("p", { class: "history-when soft small" }, t.person.history.by(time(entry.at), entry.who)),
    h(
      "div",
      null,
      h("p", { class: "history-what" }, entry.what),
      entry.details.length > 0 && h("ul", { class: "soft small" }, entry.details.map((detail) => h("li", null, detail))),
    ),
  );
}
