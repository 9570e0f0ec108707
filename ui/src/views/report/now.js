// Where the project is: the funnel over the chosen days, and the forecast, which is always of all.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { go } from "../../router.js";
import { t } from "../../text/index.js";
import { dateField, row, saveForm } from "../../widgets/form.js";
import { companyFunnel, peopleFunnel } from "../../widgets/funnel.js";
import { section } from "../../widgets/page.js";
import { forecastSection } from "./forecast.js";

/** @typedef {import("../../../types/api.ts").ReportPage} ReportPage */
/** @typedef {import("../../router.js").Route} Route */

/** @param {Route} route */
export function loadNow(route) {
  return call("report_page", { from: route.query.get("from") ?? "", to: route.query.get("to") ?? "" });
}

/** @param {ReportPage} page */
export function nowTab(page) {
  const { window, funnel, targets } = page;
  const days = window.from ? t.report.during(window.from, window.to ?? page.today) : t.report.until(window.to ?? page.today);
  return [
    forecastSection(page),
    section(
      { title: t.report.people, hint: days },
      peopleFunnel(funnel, targets.participants),
      h("p", { class: "soft small" }, t.report.legend, " ", t.report.rule),
    ),
    section(
      { title: t.report.companies, hint: days },
      companyFunnel(funnel, targets.companies),
      funnel.size_unknown > 0 && h("p", { class: "small" }, t.report.sizeUnknown(funnel.size_unknown)),
    ),
    section({ title: t.report.period }, daysForm(page)),
  ];
}

/** @param {ReportPage} page */
function daysForm(page) {
  return saveForm(
    {
      submit: t.report.show,
      draft: "changes nothing",
      // The program reads the dates: what it does not understand is said beside the field.
      save: (values) => call("report_page", { from: values["from"], to: values["to"] }),
      done: (/** @type {ReportPage} */ answer) => {
        const query = new URLSearchParams();
        if (answer.window.from) query.set("from", answer.window.from);
        if (answer.window.to && answer.window.to !== answer.today) query.set("to", answer.window.to);
        go(`/reports${query.size > 0 ? `?${query}` : ""}`);
      },
    },
    row(
      dateField({ name: "from", label: t.report.from, hint: t.report.fromHint, value: page.window.from }),
      dateField({ name: "to", label: t.report.to, hint: t.report.toHint, value: page.window.to === page.today ? "" : page.window.to }),
    ),
  );
}
