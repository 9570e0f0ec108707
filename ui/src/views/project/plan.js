// Sub-goals, the activity plan over time, and report dates. The plan is a table with dates; the bars
// beside them say the same to the eye.

import { h, svg } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { go } from "../../router.js";
import { label, t, within } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField, row, textField } from "../../widgets/form.js";
import { button, chip, columns, section } from "../../widgets/page.js";
import { itemList, itemRow, removeWithUndo } from "../person/parts.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../../types/api.ts").ProjectPage} ProjectPage */
/** @typedef {import("../../../types/api.ts").ProjectStep} ProjectStep */
/** @typedef {import("../../../types/api.ts").SubGoalView} SubGoalView */
/** @typedef {import("../../../types/api.ts").ReportView} ReportView */
/** @typedef {import("../../../types/api.ts").StepState} StepState */

/** @type {Record<StepState, "ok" | "bad" | "note" | "">} */
const TONES = { done: "ok", overdue: "bad", soon: "note", planned: "", undated: "" };

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
export function planTab(model, act) {
  return h("div", { class: "stack" }, columns(subGoals(model, act), reports(model, act)), steps(model, act));
}

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
function subGoals(model, act) {
  const goals = model.sub_goals;
  const reached = goals.filter(({ goal }) => goal.reached_on !== null).length;
  return section(
    {
      title: t.project.subGoals,
      hint: goals.length > 0 && t.project.reachedOf(reached, goals.length),
      action: button(t.project.subGoalAdd, opens(goalKey(null), () => goalDialog(null, act)), { icon: "plus", id: "sub-goal-add" }),
    },
    goals.length === 0 ? h("p", { class: "soft" }, t.project.subGoalsNone) : itemList(goals.map((one) => goalRow(one, model.today, act))),
  );
}

/**
 * @param {SubGoalView} view
 * @param {string} today
 * @param {Act} act
 */
function goalRow(view, today, act) {
  const { goal, state } = view;
  return itemRow({
    title: [goal.name, " ", chip(t.project.states[state], TONES[state])],
    below: [
      h("p", null, [goal.reached_on && t.project.reachedOn(goal.reached_on), goal.due_on && t.project.dueBy(goal.due_on), goal.evidence].filter(Boolean).join(" · ")),
      goal.reached_on === null &&
        h("p", null, button(t.project.markReached, () => goalDialog(view, act, today), { quiet: true, label: t.project.markReachedName(goal.name), id: `reach-${goal.id}` })),
    ],
    name: goal.name,
    change: opens(goalKey(goal.id), () => goalDialog(view, act)),
    remove: () => removeWithUndo(() => call("sub_goal_remove", { id: goal.id }), t.project.subGoalRemoved, act),
  });
}

/** @param {string | null} goal */
function goalKey(goal) {
  return { form: "sub_goal", about: "", part: goal ?? undefined };
}

/**
 * @param {SubGoalView | null} view
 * @param {Act} act
 * @param {string} [reachedOn]
 */
async function goalDialog(view, act, reachedOn = "") {
  const goal = view?.goal;
  const saved = await formDialog(
    {
      title: goal ? t.project.subGoalChange : t.project.subGoalAdd,
      draft: goalKey(goal?.id ?? null),
      submit: t.form.save,
      save: (values) =>
        call("sub_goal_save", {
          id: goal?.id ?? null,
          name: values["name"],
          due_on: values["due_on"],
          reached_on: values["reached_on"],
          evidence: values["evidence"],
        }),
    },
    textField({ name: "name", label: t.project.subGoal, value: goal?.name ?? "", lines: 2, required: true }),
    row(
      dateField({ name: "due_on", label: t.project.due, value: goal?.due_on ?? "", optional: true }),
      dateField({ name: "reached_on", label: t.project.reached, value: goal?.reached_on ?? reachedOn, optional: true }),
    ),
    textField({ name: "evidence", label: t.project.evidence, hint: t.project.evidenceHint, value: goal?.evidence ?? "", lines: 2, optional: true }),
  );
  if (saved) await act.reload();
}

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
function reports(model, act) {
  // They come earliest first.
  const next = model.reports.find(({ report }) => report.delivered_on === null)?.report;
  return section(
    {
      title: t.project.reports,
      hint: next && t.project.reportNext(next.what, next.due_on),
      action: button(t.project.reportAdd, opens(reportKey(null), () => reportDialog(null, act)), { icon: "plus", quiet: true, iconOnly: true, id: "report-add" }),
    },
    model.reports.length === 0
      ? h("p", { class: "soft" }, t.project.reportsNone)
      : itemList(
          model.reports.map((view) => {
            const { report, state } = view;
            return itemRow({
              title: [report.what, " ", chip(t.project.reportStates[state], TONES[state])],
              below: [
                h("p", null, [t.project.dueBy(report.due_on), report.delivered_on && `${t.project.delivered.toLowerCase()} ${report.delivered_on}`].filter(Boolean).join(" · ")),
                reportOf(view),
              ],
              name: report.what,
              change: opens(reportKey(report.id), () => reportDialog(view, act)),
              remove: () => removeWithUndo(() => call("report_date_remove", { id: report.id }), t.project.reportRemoved, act),
            });
          }),
        ),
  );
}

/** The period report of a date, or the way to make it. @param {ReportView} view */
function reportOf({ report, made }) {
  const words = t.project;
  if (made)
    return h(
      "p",
      null,
      h("a", { href: `#/reports/periods/${made.id}` }, words.reportMade(made.starts, made.ends)),
      ` · ${made.issued_on ? words.reportIssued(made.issued_on) : words.reportDraft}`,
    );
  if (report.delivered_on) return null;
  const make = async () => {
    const saved = await attempt(() => call("report_date_report", { id: report.id }));
    if (saved) go(`/reports/periods/${saved.id}`);
  };
  return h("p", null, button(words.reportMake, make, { quiet: true, label: words.reportMakeFor(report.what), id: `report-of-${report.id}` }));
}

/** @param {string | null} report */
function reportKey(report) {
  return { form: "report_date", about: "", part: report ?? undefined };
}

/**
 * @param {ReportView | null} view
 * @param {Act} act
 */
async function reportDialog(view, act) {
  const report = view?.report;
  const saved = await formDialog(
    {
      title: report ? t.project.reportChange : t.project.reportAdd,
      draft: reportKey(report?.id ?? null),
      submit: t.form.save,
      save: (values) => call("report_date_save", { id: report?.id ?? null, what: values["what"], due_on: values["due_on"], delivered_on: values["delivered_on"] }),
    },
    textField({ name: "what", label: t.project.report, value: report?.what ?? "", required: true }),
    row(
      dateField({ name: "due_on", label: t.project.reportDue, value: report?.due_on ?? "" }),
      dateField({ name: "delivered_on", label: t.project.delivered, value: report?.delivered_on ?? "", optional: true }),
    ),
  );
  if (saved) await act.reload();
}

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
function steps(model, act) {
  const days = [model.project.starts, model.project.ends, ...model.steps.flatMap((step) => [step.starts, step.ends])];
  const known = days.flatMap((day) => (day ? [day] : [])).sort();
  const [first, last] = [known[0], known.at(-1)];
  const axis = first && last && first < last ? { first, last } : null;
  return section(
    { title: t.project.steps, hint: axis ? `${t.project.stepsHint} ${t.project.axis(axis.first, axis.last)} ${t.project.todayLine(model.today)}` : t.project.stepsHint },
    h(
      "div",
      { class: "table-scroll" },
      h(
        "table",
        { class: "table periods" },
        h("caption", { class: "visually-hidden" }, t.project.steps),
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            h("th", { scope: "col" }, t.project.step),
            h("th", { scope: "col" }, t.project.starts),
            h("th", { scope: "col" }, t.project.ends),
            axis && h("td", { class: "period-axis" }, years(axis)),
            h("th", { scope: "col" }, h("span", { class: "visually-hidden" }, t.form.change)),
          ),
        ),
        h("tbody", null, model.steps.map((step) => stepRow(step, axis, model.today, act))),
      ),
    ),
  );
}

/** @typedef {{ first: string, last: string }} Axis */

/** How far along a day lies, in per cent. @param {Axis} axis @param {string} day */
function along(axis, day) {
  const [first, last, at] = [axis.first, axis.last, day].map((text) => Date.parse(text));
  return Math.min(100, Math.max(0, ((Number(at) - Number(first)) / (Number(last) - Number(first))) * 100));
}

/** The years over the bars, each where it begins. @param {Axis} axis */
function years(axis) {
  const from = Number(axis.first.slice(0, 4));
  const to = Number(axis.last.slice(0, 4));
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return svg(
    "svg",
    { class: "period-years", width: "100%", height: 18, "aria-hidden": "true" },
    all.map((year, index) => svg("text", { x: `${index === 0 ? 0 : along(axis, `${year}-01-01`)}%`, y: 13 }, year)),
  );
}

/**
 * @param {ProjectStep} step
 * @param {Axis | null} axis
 * @param {string} today
 * @param {Act} act
 */
function stepRow(step, axis, today, act) {
  const name = label("step_kind", step.kind);
  return h(
    "tr",
    null,
    h("th", { scope: "row" }, name),
    h("td", { class: "period-day" }, step.starts ?? h("span", { class: "soft" }, t.project.unplanned)),
    h("td", { class: "period-day" }, step.ends),
    axis && h("td", { class: "period-axis" }, bar(step, axis, today)),
    h(
      "td",
      null,
      button(t.form.change, opens(stepKey(step.id), () => stepDialog(step, act)), { quiet: true, label: t.project.stepChange(within("step_kind", step.kind)), id: `period-${step.id}` }),
    ),
  );
}

/**
 * @param {ProjectStep} step
 * @param {Axis} axis
 * @param {string} today
 */
function bar(step, axis, today) {
  const from = along(axis, step.starts ?? axis.first);
  const to = along(axis, step.ends ?? axis.last);
  return svg(
    "svg",
    { class: "period", width: "100%", height: 20, "aria-hidden": "true" },
    svg("rect", { class: "bar-ground", x: 0, y: 7, width: "100%", height: 6, rx: 2 }),
    (step.starts || step.ends) && svg("rect", { class: "bar-done", x: `${from}%`, y: 4, width: `${Math.max(to - from, 0.5)}%`, height: 12, rx: 2 }),
    today >= axis.first && today <= axis.last && svg("rect", { class: "bar-target", x: `${along(axis, today)}%`, y: 0, width: 2, height: 20 }),
  );
}

/** @param {string} step */
function stepKey(step) {
  return { form: "project_step", about: "", part: step };
}

/**
 * @param {ProjectStep} step
 * @param {Act} act
 */
async function stepDialog(step, act) {
  const saved = await formDialog(
    {
      title: label("step_kind", step.kind),
      draft: stepKey(step.id),
      submit: t.form.save,
      save: (values) => call("project_step_change", { id: step.id, starts: values["starts"], ends: values["ends"] }),
    },
    row(
      dateField({ name: "starts", label: t.project.starts, value: step.starts ?? "", optional: true }),
      dateField({ name: "ends", label: t.project.ends, value: step.ends ?? "", optional: true }),
    ),
  );
  if (saved) await act.reload();
}
