// The first page: how far the project has come against its targets, and what waits for the coach. In
// an empty register it shows the way to the first printed profile instead.

import { h } from "../dom.js";
import { longDate, number, percent } from "../format.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { coverageBar, targetBar } from "../widgets/coverage-bar.js";
import { button, columns, linkButton, page, pageHead, section } from "../widgets/page.js";
import { icon } from "../widgets/icon.js";
import { visitRow } from "./visit/row.js";
import { forecastLine } from "./report/forecast.js";

/** @typedef {import("../../types/api.ts").Overview} Overview */
/** @typedef {import("../../types/api.ts").TargetRow} TargetRow */
/** @typedef {import("../../types/api.ts").Waiting} Waiting */
/** @typedef {import("../../types/api.ts").CompanyRow} CompanyRow */
/** @typedef {{ overview: Overview, companies: CompanyRow[] }} Model */

/** How many waiting things stand open at first. */
const FIRST = 7;
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** @returns {Promise<Model>} */
export async function load() {
  const [overview, companies] = await Promise.all([call("overview"), call("company_list")]);
  return { overview, companies };
}

export function title() {
  return t.frame.overview;
}

/** @param {Model} model */
export function render({ overview: model, companies }) {
  const head = pageHead({
    title: h("span", { class: "capital" }, longDate(model.today)),
    beside: model.project,
    actions: model.empty ? [] : [linkButton(t.person.list.newOne, "/people/new", { main: true, icon: "plus" })],
  });
  if (model.empty) return page(head, firstSteps());
  return page(
    head,
    columns([visitsToday(model), targets(model), companyRows(companies.filter(({ people }) => people > 0))], waiting(model.waiting)),
  );
}

/** Today's visits stand first, where there are any. @param {Overview} model */
function visitsToday(model) {
  if (model.visits_today.length === 0) return null;
  return section(
    { title: t.overview.visitsToday, action: h("a", { href: "#/visits" }, t.overview.allVisits), class: "today" },
    h("ul", { class: "rows" }, model.visits_today.map((visit) => visitRow(visit, model.today, "today"))),
  );
}

/** How far the sub-goals are, and which is next. @param {Overview["sub_goals"]} goals */
function subGoals(goals) {
  if (goals.total === 0) return null;
  const { next } = goals;
  return h(
    "p",
    { class: "sub-goal-line" },
    h("a", { href: "#/project" }, t.overview.subGoals(goals.reached, goals.total)),
    next && [" ", t.overview.subGoalNext(next.name, next.due_on)],
    goals.overdue && [" ", h("span", { class: "overdue" }, t.overview.overdue)],
  );
}

/** @param {Overview} model */
function targets(model) {
  const participants = model.targets.find((row) => row.what === "participants");
  const share =
    participants && participants.count.total > 0
      ? t.overview.share(
          percent(participants.count.women, participants.count.total),
          participants.target && participants.target_women !== null ? percent(participants.target_women, participants.target) : null,
        )
      : "";
  const unknown = model.targets.some((row) => row.count.unknown > 0);
  const ends = model.ends;
  return section(
    {
      title: t.overview.targets,
      hint: ends && t.overview.ends(ends, Math.round((Date.parse(ends) - Date.parse(model.today)) / WEEK)),
    },
    h(
      "div",
      { class: "table-scroll" },
      h(
        "table",
        { class: "table targets" },
        h("caption", { class: "visually-hidden" }, t.overview.targets),
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            h("th", { scope: "col" }, t.overview.what),
            h("th", { scope: "col", class: "number" }, t.overview.women),
            h("th", { scope: "col", class: "number" }, t.overview.men),
            unknown && h("th", { scope: "col", class: "number" }, t.overview.unknown),
            h("th", { scope: "col", class: "number" }, t.overview.all),
            h("th", { scope: "col", class: "number" }, t.overview.target),
            h("td", { class: "targets-bar" }),
          ),
        ),
        h("tbody", null, model.targets.map((row) => targetRow(row, model.targets, unknown))),
      ),
    ),
    h("p", { class: "soft small targets-legend" }, t.overview.legend, " ", share),
    h("p", { class: "small" }, forecastLine(model.forecast, ends), " ", h("a", { href: "#/reports" }, t.report.toReports)),
    subGoals(model.sub_goals),
  );
}

/**
 * @param {TargetRow} row
 * @param {readonly TargetRow[]} all
 * @param {boolean} unknown
 */
function targetRow(row, all, unknown) {
  const { count, what, target } = row;
  const people = what !== "companies";
  // Rows of people share one measure, so that their bars can be compared.
  const beside = people ? all.filter((other) => other.what !== "companies") : [row];
  const most = Math.max(...beside.map((other) => Math.max(other.count.total, other.target ?? 0)));
  return h(
    "tr",
    null,
    h("th", { scope: "row" }, what === "participants" || !people ? h("b", null, t.overview.kinds[what]) : t.overview.kinds[what]),
    h("td", { class: "number" }, people && number(count.women)),
    h("td", { class: "number" }, people && number(count.men)),
    unknown && h("td", { class: "number" }, people && number(count.unknown)),
    h("td", { class: "number" }, h("b", null, number(count.total))),
    h("td", { class: "number soft" }, target !== null && number(target)),
    h("td", { class: "targets-bar" }, targetBar({ women: people ? count.women : 0, total: count.total, target, most })),
  );
}

/** @param {readonly CompanyRow[]} companies */
function companyRows(companies) {
  if (companies.length === 0) return null;
  return section(
    { title: t.overview.companies, hint: t.overview.companiesHint },
    h(
      "ul",
      { class: "company-rows" },
      companies.map((company) =>
        h(
          "li",
          null,
          h("a", { class: "row-title", href: `#/companies/${company.id}` }, company.name),
          coverageBar({
            done: company.mapped,
            of: company.people,
            text: t.company.mappedOf(company.mapped, company.people),
          }),
        ),
      ),
    ),
  );
}

/** @param {readonly Waiting[]} all */
function waiting(all) {
  const list = h("ul", { class: "rows" }, all.slice(0, FIRST).map(waitingRow));
  return section(
    { title: [t.overview.waiting, all.length > 0 && [" ", h("span", { class: "count" }, all.length)]] },
    all.length === 0 ? h("p", { class: "soft" }, t.overview.nothingWaits) : list,
    all.length > FIRST &&
      button(
        t.overview.showAll(all.length),
        (event) => {
          const rest = all.slice(FIRST).map(waitingRow);
          list.append(...rest);
          /** @type {HTMLElement} */ (event.currentTarget).remove();
          rest[0]?.querySelector("a")?.focus();
        },
        { quiet: true },
      ),
  );
}

/** @param {Waiting} thing */
function waitingRow(thing) {
  return h(
    "li",
    { class: "waiting" },
    h(
      "p",
      { class: "row-line" },
      h("a", { class: "row-title", href: `#${addressOf(thing)}` }, thing.name || t.overview.ofProject),
      thing.overdue && h("span", { class: "overdue" }, t.overview.overdue),
    ),
    h("p", null, thing.what || t.overview.waitingKinds[thing.kind]),
    h("p", { class: "soft small" }, [thing.day, thing.company].filter(Boolean).join(" · ")),
  );
}

/** Where a waiting thing is seen to. @param {Waiting} thing */
function addressOf(thing) {
  if (thing.visit_id) return `/visits/${thing.visit_id}`;
  if (thing.company_id) return `/companies/${thing.company_id}/steps`;
  if (thing.report_id) return `/reports/periods/${thing.report_id}`;
  if (!thing.person_id) return "/project";
  const tab = { follow_up: "/plan", action: "/plan", permit: "/evidence", evaluation: "/evaluation", level: "/training", certificate: "/validation" }[/** @type {string} */ (thing.kind)];
  return `/people/${thing.person_id}${tab ?? ""}`;
}

function firstSteps() {
  /** @type {[string, string, string, Parameters<typeof icon>[0]][]} */
  const steps = [
    [t.overview.stepCompany, t.overview.stepCompanyText, "/companies/new", "company"],
    [t.overview.stepRole, t.overview.stepRoleText, "/companies", "star"],
    [t.overview.stepPerson, t.overview.stepPersonText, "/people/new", "people"],
  ];
  return section(
    { title: t.overview.firstTitle, hint: t.overview.firstText },
    h(
      "ol",
      { class: "first-steps" },
      steps.map(([text, about, path, drawing], index) =>
        h(
          "li",
          null,
          h(
            "a",
            { href: `#${path}` },
            h("span", { class: "first-number", "aria-hidden": "true" }, index + 1),
            h("span", { class: "first-text" }, h("b", null, text), h("span", { class: "soft" }, about)),
            icon(drawing),
          ),
        ),
      ),
    ),
  );
}
