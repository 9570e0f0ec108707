// The funnel: for each step a bar and its figures in words. Women are striped, the target is an upright
// stroke, and the words say the same; beside it stands a native table. Not the figures themselves.

import { h } from "../dom.js";
import { number, percent } from "../format.js";
import { label, t } from "../text/index.js";
import { targetBar } from "./coverage-bar.js";

/** @typedef {import("../../types/api.ts").Funnel} Funnel */
/** @typedef {import("../../types/api.ts").Count} Count */
/** @typedef {{ text: string, count: number, women: number, target: number | null, people: boolean }} Row */

/**
 * @param {readonly Row[]} rows
 * @param {string} name
 */
function bars(rows, name) {
  const most = Math.max(1, ...rows.map((row) => Math.max(row.count, row.target ?? 0)));
  return h(
    "ol",
    { class: "funnel", "aria-label": name },
    rows.map((row) =>
      h(
        "li",
        null,
        h("span", { class: "funnel-step" }, row.text),
        targetBar({ women: row.women, total: row.count, target: row.target, most }),
        h(
          "span",
          { class: "funnel-figure" },
          h("b", null, number(row.count)),
          row.people && h("span", { class: "soft small" }, " ", row.count === 0 ? t.report.nobody : t.report.ofWhom(row.women, percent(row.women, row.count))),
        ),
      ),
    ),
  );
}

/**
 * @param {Funnel} funnel
 * @param {number | null} target participants aimed at
 */
export function peopleFunnel(funnel, target) {
  const rows = funnel.people.map(({ step, count }) => ({
    text: label("person_stage", step),
    count: count.total,
    women: count.women,
    target: step === "participants" ? target : null,
    people: true,
  }));
  return h(
    "div",
    { class: "funnel-beside" },
    bars(rows, `${t.report.picture}: ${t.report.people}`),
    plainTable(
      t.report.people,
      [t.report.step, t.report.women, t.report.men, t.report.unknown, t.report.all, t.report.share],
      funnel.people.map(({ step, count }) => [
        label("person_stage", step),
        number(count.women),
        number(count.men),
        number(count.unknown),
        h("b", null, number(count.total)),
        count.total > 0 ? percent(count.women, count.total) : "–",
      ]),
    ),
  );
}

/**
 * @param {Funnel} funnel
 * @param {number | null} target small and medium-sized companies aimed at
 */
export function companyFunnel(funnel, target) {
  const rows = funnel.companies.map(({ step, total }) => ({
    text: label("company_stage", step),
    count: total,
    women: 0,
    target: step === "sme_trained" ? target : null,
    people: false,
  }));
  return h(
    "div",
    { class: "funnel-beside" },
    bars(rows, `${t.report.picture}: ${t.report.companies}`),
    plainTable(
      t.report.companies,
      [t.report.step, t.report.all],
      funnel.companies.map(({ step, total }) => [label("company_stage", step), h("b", null, number(total))]),
    ),
  );
}

/**
 * A native table: the first column names the row. Figures stand to the right, texts (`texts`) to the left.
 * @param {string} caption
 * @param {readonly string[]} heads
 * @param {readonly (readonly import("../dom.js").Child[])[]} rows
 * @param {{ texts?: boolean }} [how]
 */
export function plainTable(caption, heads, rows, how = {}) {
  const at = (/** @type {number} */ column) => (column > 0 && !how.texts ? "number" : null);
  return h(
    "div",
    { class: "table-scroll" },
    h(
      "table",
      { class: "table" },
      h("caption", { class: "visually-hidden" }, caption),
      h("thead", null, h("tr", null, heads.map((text, column) => h("th", { scope: "col", class: at(column) }, text)))),
      h(
        "tbody",
        null,
        rows.map((cells) =>
          h(
            "tr",
            null,
            cells.map((cell, column) => h(column === 0 ? "th" : "td", { scope: column === 0 ? "row" : null, class: at(column) }, cell)),
          ),
        ),
      ),
    ),
  );
}
