// What waits for one person, at one company or in the project, as a row: the most urgent thing, and what
// more there is folded under it. On the overview and in the whole list.

import { h } from "../../dom.js";
import { t } from "../../text/index.js";
import { icon } from "../../widgets/icon.js";

/** @typedef {import("../../../types/api.ts").WaitingRow} WaitingRow */
/** @typedef {import("../../../types/api.ts").WaitingThing} WaitingThing */

/** Tabs of a person where things are seen to. @type {Partial<Record<WaitingThing["kind"], string>>} */
const TABS = { follow_up: "/plan", action: "/plan", permit: "/evidence", evaluation: "/evaluation", level: "/training", certificate: "/validation" };

/** @param {WaitingRow} row */
export function waitingRow(row) {
  const [first, ...others] = row.things;
  if (!first) return null;
  const name = row.name || t.waiting.ofProject;
  const more = others.length + row.more;
  return h(
    "li",
    { class: "waiting" },
    h("p", null, h("a", { class: "row-title", href: `#${addressOf(row, first)}` }, name)),
    h("p", null, first.what),
    h("p", { class: "soft small" }, [first.day, row.company].filter(Boolean).join(" · ")),
    more > 0 &&
      h(
        "details",
        { class: "waiting-more small" },
        h("summary", null, icon("chevron"), t.waiting.more(more), h("span", { class: "visually-hidden" }, ` ${t.waiting.moreFor(name)}`)),
        h("ul", null, others.map((thing) => thingLine(row, thing))),
        row.more > 0 && h("p", { class: "soft" }, t.waiting.moreThere(row.more, name)),
      ),
  );
}

/**
 * @param {WaitingRow} row
 * @param {WaitingThing} thing
 */
function thingLine(row, thing) {
  const beside = [thing.overdue && t.waiting.overdueMark, thing.day].filter(Boolean).join(" · ");
  return h("li", null, h("a", { href: `#${addressOf(row, thing)}` }, thing.what), beside && h("span", { class: "soft" }, ` ${beside}`));
}

/**
 * Where a thing is seen to.
 * @param {WaitingRow} row
 * @param {WaitingThing} thing
 */
function addressOf(row, thing) {
  if (thing.visit_id) return `/visits/${thing.visit_id}`;
  if (row.company_id) return `/companies/${row.company_id}/steps`;
  if (thing.report_id) return `/reports/periods/${thing.report_id}`;
  if (!row.person_id) return "/project";
  return `/people/${row.person_id}${TABS[thing.kind] ?? ""}`;
}
