// A visit as a row of a list: when, where, and how many have a time. And saving visits to a calendar.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { t, within } from "../../text/index.js";
import { notify } from "../../widgets/notice.js";
import { chip } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").VisitRow} VisitRow */

/**
 * From when to when.
 * @param {{ starts: string, ends: string | null }} visit
 */
export function hours(visit) {
  return visit.ends ? t.visit.span(visit.starts, visit.ends) : t.visit.from(visit.starts);
}

/**
 * @param {VisitRow} visit
 * @param {string} today
 * @param {"company" | "day" | "today"} [first] what stands first; of today's visits the day is known
 */
export function visitRow(visit, today, first = "company") {
  const when = first === "today" ? hours(visit) : `${visit.day} ${hours(visit)}`;
  const attended = visit.day < today && visit.booked > 0 ? t.visit.heldOf(visit.held, visit.booked) : t.visit.booked(visit.booked);
  return h(
    "li",
    null,
    h(
      "p",
      { class: "visit-title" },
      h("a", { class: "row-title", href: `#/visits/${visit.id}` }, first === "day" ? when : visit.company),
      visit.day === today && first !== "today" && [" ", chip(t.visit.todayChip, "note")],
    ),
    h("p", { class: "soft small visit-about" }, [first !== "day" && when, visit.step && within("step_kind", visit.step), visit.place, attended].filter(Boolean).join(" · ")),
  );
}

/**
 * Saves one visit, or all that come, to a calendar file.
 * @param {string | null} id
 */
export async function saveCalendar(id) {
  const saved = await attempt(() => call("visit_calendar_save", { visit_id: id }));
  if (saved?.path) notify(t.visit.calendarSaved(saved.path));
}
