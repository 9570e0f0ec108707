// All visits: those that come, the nearest first, and earlier ones.

import { h } from "../dom.js";
import { call } from "../ipc.js";
import { register } from "../state.js";
import { t } from "../text/index.js";
import { button, page, pageHead, section } from "../widgets/page.js";
import { saveCalendar, visitRow } from "./visit/row.js";

/** @typedef {import("../../types/api.ts").VisitList} VisitList */
/** @typedef {import("../../types/api.ts").VisitRow} VisitRow */

/** @returns {Promise<VisitList>} */
export function load() {
  return call("visit_list");
}

export function title() {
  return t.visit.title;
}

/** @param {VisitList} model */
export function render({ coming, earlier }) {
  const list = (/** @type {readonly VisitRow[]} */ visits, /** @type {string} */ none) =>
    visits.length === 0 ? h("p", { class: "soft" }, none) : h("ul", { class: "rows" }, visits.map((visit) => visitRow(visit, register().today)));
  return page(
    pageHead({
      title: t.visit.title,
      beside: t.visit.planAt,
      crumbs: [[t.frame.overview, "/"]],
      actions: [coming.length > 0 && button(t.visit.calendarAll, () => saveCalendar(null), { icon: "clock", id: "calendar-all" })],
    }),
    section({ title: t.visit.coming, hint: coming.length > 0 && t.visit.calendarHint }, list(coming, t.visit.comingNone)),
    section({ title: t.visit.earlier }, list(earlier, t.visit.earlierNone)),
  );
}
