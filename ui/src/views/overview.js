// The first page: how far the project has come against its targets, and what waits for the coach. In
// an empty register it shows the way to the first printed profile instead.

import { h, replace } from "../dom.js";
import { attempt } from "../errors.js";
import { longDate, number, percent } from "../format.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { coverageBar, targetBar } from "../widgets/coverage-bar.js";
import { columns, linkButton, page, pageHead, section } from "../widgets/page.js";
import { icon } from "../widgets/icon.js";
import { visitRow } from "./visit/row.js";
import { forecastLine } from "./report/forecast.js";
import { waitingRow } from "./waiting/row.js";

/** @typedef {import("../../types/api.ts").Overview} Overview */
/** @typedef {import("../../types/api.ts").TargetRow} TargetRow */
/** @typedef {import("../../types/api.ts").WaitingPart} WaitingPart */
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** @typedef {{ page: Overview, waiting: Promise<WaitingPart[]> | null }} Model */

/** What waits is asked for by itself: the counts are there to be read while it is looked for. @returns {Promise<Model>} */
export async function load() {
  const page = await call("overview");
  return { page, waiting: page.empty ? null : call("waiting_first") };
}

export function title() {
  return t.frame.overview;
}

/** @param {Model} model */
export function render({ page: model, waiting: coming }) {
  const head = pageHead({
    title: h("span", { class: "capital" }, longDate(model.today)),
    beside: model.project,
    actions: model.empty ? [] : [linkButton(t.person.list.newOne, "/people/new", { main: true, icon: "plus" })],
  });
  if (model.empty) return page(head, firstSteps());
  return page(
    head,
    columns([visitsToday(model), targets(model), companyRows(model.companies)], coming && waitingPlace(coming)),
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

/** @param {Overview["companies"]} companies */
function companyRows({ rows, total }) {
  if (rows.length === 0) return null;
  const all = rows.length === total;
  return section(
    {
      title: t.overview.companies,
      hint: all ? t.overview.companiesHint : t.overview.companiesFirst,
      action: !all && h("a", { href: "#/companies" }, t.overview.companiesAll(total)),
    },
    h(
      "ul",
      { class: "company-rows" },
      rows.map((company) =>
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

/**
 * The place of what waits, filled when it has come.
 * @param {Promise<WaitingPart[]>} coming
 */
function waitingPlace(coming) {
  const place = h("div", { "aria-busy": "true" });
  attempt(() => coming).then((parts) => {
    place.removeAttribute("aria-busy");
    if (parts) replace(place, waiting(parts));
  });
  return place;
}

/** What waits: late, this week, later. What comes later is folded where something is more urgent. @param {readonly WaitingPart[]} parts */
function waiting(parts) {
  const there = parts.filter(({ rows }) => rows.length > 0);
  return section(
    { title: t.waiting.title, action: there.length > 0 && h("a", { href: "#/waiting" }, t.waiting.wholeList) },
    there.length === 0 && h("p", { class: "soft" }, t.waiting.nothing),
    there.map((part) => waitingPart(part, part.urgency === "later" && there.length > 1)),
  );
}

/**
 * @param {WaitingPart} part
 * @param {boolean} folded
 */
function waitingPart({ urgency, total, rows }, folded) {
  const id = `waiting-${urgency}`;
  const heading = h("h3", { id }, t.waiting.urgencies[urgency], " ", h("span", { class: "count" }, number(total)));
  const content = [
    h("ul", { class: "rows", "aria-labelledby": id }, rows.map(waitingRow)),
    total > rows.length && h("p", null, h("a", { href: `#/waiting/${urgency}`, id: `${id}-all` }, t.waiting.all(total), h("span", { class: "visually-hidden" }, `: ${t.waiting.urgencies[urgency]}`))),
  ];
  if (folded) return h("details", { class: "waiting-part" }, h("summary", null, icon("chevron"), heading), content);
  return h("div", { class: "waiting-part" }, heading, content);
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
