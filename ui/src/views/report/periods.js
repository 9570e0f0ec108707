// Period reports: the list, and one with its texts and figures. A draft saves itself when a field is left; an
// issued one is shown and not changed.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { go } from "../../router.js";
import { language, t } from "../../text/index.js";
import { confirm, formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField, leaveForm, radioField, row, selectField, textField } from "../../widgets/form.js";
import { peopleFunnel } from "../../widgets/funnel.js";
import { notify } from "../../widgets/notice.js";
import { button, chip, empty, facts, section } from "../../widgets/page.js";
import { table } from "../../widgets/table.js";
import { removed } from "../frame.js";

/** @typedef {import("../../../types/api.ts").PeriodReportRow} PeriodReportRow */
/** @typedef {import("../../../types/api.ts").PeriodReportPage} PeriodReportPage */
/** @typedef {import("../../../types/api.ts").CompanyRow} CompanyRow */
/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../router.js").Route} Route */
/** @typedef {{ reports: PeriodReportRow[], companies: CompanyRow[], one: PeriodReportPage | null }} Model */

const TEXTS = /** @type {const} */ (["activities", "results", "deviations", "evaluator"]);

/** @param {Route} route @returns {Promise<Model>} */
export async function loadPeriods(route) {
  const id = route.parts[2];
  const [reports, companies] = await Promise.all([call("period_report_list"), call("company_list")]);
  return { reports, companies, one: id ? await call("period_report_page", { id }) : null };
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function periodsTab(model, act) {
  return model.one ? oneReport(model.one, model.companies, act) : list(model);
}

/** @param {Model} model */
function list({ reports, companies }) {
  const add = button(t.period.newOne, opens({ form: "period-report", about: "", part: "" }, () => addReport(companies)), { main: true, icon: "plus", id: "new-period" });
  if (reports.length === 0) return [h("p", { class: "soft measure" }, t.period.intro), empty({ title: t.period.caption, text: t.period.none, icon: "report", actions: [add] })];
  return [
    h("p", { class: "soft measure" }, t.period.intro),
    table({
      caption: t.period.caption,
      rows: reports,
      key: (report) => report.id,
      columns: [
        { text: t.period.name, cell: (report) => h("a", { href: `#/reports/periods/${report.id}` }, report.title), sort: (report) => report.title },
        { text: t.period.about, cell: (report) => report.company || t.period.project, sort: (report) => report.company },
        { text: t.period.starts, cell: (report) => report.starts, sort: (report) => report.starts },
        { text: t.period.ends, cell: (report) => report.ends, sort: (report) => report.ends },
        { text: t.period.issued, cell: (report) => (report.issued_on ? chip(report.issued_on, "ok") : chip(t.period.draft)) },
      ],
    }),
    h("div", { class: "actions" }, add),
  ];
}

/** @param {readonly CompanyRow[]} companies */
async function addReport(companies) {
  const saved = await formDialog(
    {
      title: t.period.newOne,
      submit: t.form.save,
      draft: { form: "period-report", about: "", part: "" },
      save: (values) =>
        call("period_report_save", {
          id: null,
          company_id: values["company_id"] || null,
          title: values["title"],
          starts: values["starts"],
          ends: values["ends"],
          activities: "",
          results: "",
          deviations: "",
          evaluator: "",
          language,
        }),
    },
    textField({ name: "title", label: t.period.name, hint: t.period.nameHint }),
    row(dateField({ name: "starts", label: t.period.starts }), dateField({ name: "ends", label: t.period.ends })),
    selectField({ name: "company_id", label: t.period.about, empty: t.period.project, options: companies.map((one) => [one.id, one.name]) }),
  );
  if (saved) go(`/reports/periods/${saved.id}`);
}

/**
 * @param {PeriodReportPage} page
 * @param {readonly CompanyRow[]} companies
 * @param {Act} act
 */
function oneReport(page, companies, act) {
  const { report } = page;
  return [
    h("p", null, h("a", { href: "#/reports/periods" }, t.period.back)),
    section(
      { title: report.title, hint: [`${page.company || t.period.project} · ${report.starts} – ${report.ends}`, page.date && asked(page.date)] },
      report.issued_on ? [h("p", null, t.period.frozen(report.issued_on)), texts(page)] : form(page, companies, act),
      h(
        "div",
        { class: "actions" },
        button(t.period.paper, () => save(report.id, false), { main: true, icon: "paper", id: "period-paper" }),
        button(t.period.tables, () => save(report.id, true)),
        !report.issued_on && button(t.period.issue, () => issue(page, act), { id: "period-issue" }),
        !report.issued_on && button(t.period.remove, () => remove(report.id), { quiet: true }),
      ),
    ),
    section({ title: t.period.inPeriod }, peopleFunnel(page.in_period, null)),
    section({ title: t.period.soFar }, peopleFunnel(page.so_far, null)),
  ];
}

/** @param {PeriodReportPage} page */
function texts({ report }) {
  return facts(TEXTS.map((name) => [t.period[name], report[name]]));
}

/**
 * @param {PeriodReportPage} page
 * @param {readonly CompanyRow[]} companies
 * @param {Act} act
 */
function form({ report }, companies, act) {
  return leaveForm(
    {
      label: report.title,
      draft: { form: "period-report", about: report.id },
      save: (values) =>
        call("period_report_save", {
          id: report.id,
          company_id: values["company_id"] || null,
          title: values["title"],
          starts: values["starts"],
          ends: values["ends"],
          activities: values["activities"],
          results: values["results"],
          deviations: values["deviations"],
          evaluator: values["evaluator"],
          language: values["language"] === "en" ? "en" : "sv",
        }),
      done: (_, values) => {
        // The figures are of these days and of this company.
        if (values["starts"] !== report.starts || values["ends"] !== report.ends || (values["company_id"] || null) !== report.company_id) act.reload();
      },
    },
    textField({ name: "title", label: t.period.name, value: report.title }),
    row(
      dateField({ name: "starts", label: t.period.starts, value: report.starts }),
      dateField({ name: "ends", label: t.period.ends, value: report.ends }),
      selectField({ name: "company_id", label: t.period.about, empty: t.period.project, value: report.company_id, options: companies.map((one) => [one.id, one.name]) }),
    ),
    textField({ name: "activities", label: t.period.activities, lines: 4, value: report.activities }),
    textField({ name: "results", label: t.period.results, lines: 4, value: report.results }),
    textField({ name: "deviations", label: t.period.deviations, lines: 3, value: report.deviations }),
    textField({ name: "evaluator", label: t.period.evaluator, hint: t.period.evaluatorHint, lines: 3, value: report.evaluator }),
    radioField({
      name: "language",
      label: t.period.language,
      inline: true,
      options: [["sv", t.period.languages.sv], ["en", t.period.languages.en]],
      value: report.language,
    }),
  );
}

/**
 * @param {string} id
 * @param {boolean} tables
 */
async function save(id, tables) {
  const saved = await attempt(() => call("period_report_sheet_save", { id, tables }));
  if (saved?.path) notify(t.report.savedAt(saved.path));
}

/** Which report date asks for it. @param {NonNullable<PeriodReportPage["date"]>} date */
function asked(date) {
  return [
    " · ",
    h("a", { href: "#/project" }, t.period.askedBy(date.what, date.due_on)),
    date.delivered_on && ` · ${t.period.delivered(date.delivered_on)}`,
  ];
}

/**
 * @param {PeriodReportPage} page
 * @param {Act} act
 */
async function issue({ report: { id }, date }, act) {
  const delivers = date !== null && date.delivered_on === null;
  const text = delivers ? `${t.period.issueText} ${t.period.issueDelivers(date.what)}` : t.period.issueText;
  if (!(await confirm({ title: t.period.issueTitle, text, yes: t.period.issue }))) return;
  const saved = await attempt(() => call("period_report_issue", { id }));
  if (!saved) return;
  await act.reload();
  if (delivers) removed(saved);
}

/** @param {string} id */
async function remove(id) {
  if (!(await attempt(() => call("period_report_remove", { id })))) return;
  notify(t.period.removed);
  go("/reports/periods");
}
