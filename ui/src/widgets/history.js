// A history: what was done, when and by whom, newest first, a heading for each day. The words come
// from the program.

import { h } from "../dom.js";
import { longDate, time } from "../format.js";
import { t } from "../text/index.js";

/** @typedef {import("../../types/api.ts").HistoryEntry} HistoryEntry */

/** @param {readonly HistoryEntry[]} entries */
export function historyList(entries) {
  if (entries.length === 0) return h("p", { class: "soft" }, t.company.historyEmpty);
  /** @type {Map<string, HistoryEntry[]>} */
  const days = new Map();
  for (const entry of entries) {
    const day = localDay(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return h(
    "div",
    { class: "history" },
    [...days].map(([day, those]) => [
      h("h2", { class: "history-day" }, longDate(day)),
      h(
        "ol",
        { class: "rows" },
        those.map((entry) =>
          h(
            "li",
            { class: "history-entry" },
            h("time", { class: "soft", datetime: entry.at }, time(entry.at)),
            h(
              "div",
              null,
              h("p", null, h("b", null, entry.what), " ", h("span", { class: "soft" }, t.history.by(entry.who))),
              entry.details.length > 0 && h("ul", { class: "plain small soft" }, entry.details.map((line) => h("li", null, line))),
            ),
          ),
        ),
      ),
    ]),
  );
}

/** @param {string} instant */
function localDay(instant) {
  const at = new Date(instant);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
