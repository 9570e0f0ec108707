// A company's way through the project: what is next, its steps in the project's order, how it came, its
// need sheet and its visits. Steps and visits are written in dialogs.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { go } from "../../router.js";
import { register } from "../../state.js";
import { label, t, within } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField, radioField, selectField, textField } from "../../widgets/form.js";
import { button, card, chip, columns, facts, linkButton, section } from "../../widgets/page.js";
import { itemList, itemRow, removeWithUndo } from "../person/parts.js";
import { visitDialog, visitKey } from "../visit/dialog.js";
import { hours, visitRow } from "../visit/row.js";
import { openSheet } from "../sheet.js";
import { stepDialog, stepKey } from "./step-dialog.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../../types/api.ts").StepsPage} StepsPage */
/** @typedef {import("../../../types/api.ts").StepView} StepView */
/** @typedef {import("../../../types/api.ts").StepKind} StepKind */
/** @typedef {import("../../../types/api.ts").StepState} StepState */
/** @typedef {{ id: string, name: string }} Company */

/** Steps of a company in the project's order. @type {readonly StepKind[]} */
const ORDER = ["first_meeting", "information_meeting", "mapping", "validation", "training", "evaluation", "coaching"];

/** @type {Record<StepState, "ok" | "bad" | "note" | "">} */
const TONES = { done: "ok", overdue: "bad", soon: "note", planned: "", undated: "" };

/**
 * @param {Company} company
 * @param {StepsPage} model
 * @param {Act} act
 */
export function stepsTab(company, model, act) {
  return columns([nextCard(company, model, act), timeline(company, model, act)], [
    enrolmentCard(company, model, act),
    needCard(company, model),
    visitsCard(company, model),
  ]);
}

/** @param {StepView} view */
function stateChip({ state, step }) {
  const isToday = state === "soon" && step.planned_on === register().today;
  return chip(isToday ? t.visit.todayChip : t.steps.states[state], TONES[state]);
}

/**
 * @param {Company} company
 * @param {StepsPage} model
 * @param {Act} act
 */
function nextCard(company, model, act) {
  const next = model.steps.find(({ step }) => step.id === model.next);
  if (!next) {
    const kind = model.next_kind;
    return card(
      { title: t.steps.next },
      h("p", null, kind ? t.steps.nextNone : t.steps.nextAll),
      kind &&
        h(
          "p",
          { class: "actions card-actions" },
          button(t.steps.plan(within("step_kind", kind)), () => stepDialog(company.id, model, null, kind, act), { main: true, icon: "plus", id: "step-plan" }),
        ),
    );
  }
  const { step } = next;
  return card(
    { title: t.steps.next },
    h("p", { class: "step-next" }, h("b", null, label("step_kind", step.kind)), " ", stateChip(next)),
    h("p", { class: "soft" }, [step.planned_on && t.steps.plannedOn(step.planned_on), step.ours && t.steps.by(step.ours)].filter(Boolean).join(" · ")),
    step.note && h("p", null, step.note),
    h(
      "p",
      { class: "actions card-actions" },
      button(t.steps.markDone, () => stepDialog(company.id, model, next, step.kind, act, next.may_be_done_on ?? register().today), { main: true, icon: "check", id: "step-done" }),
      button(t.steps.change, () => stepDialog(company.id, model, next, step.kind, act), { id: "step-change" }),
    ),
  );
}

/**
 * @param {Company} company
 * @param {StepsPage} model
 * @param {Act} act
 */
function timeline(company, model, act) {
  const add = () => stepDialog(company.id, model, null, model.next_kind ?? "coaching", act);
  return section(
    {
      title: t.steps.timeline,
      action: h(
        "div",
        { class: "actions" },
        button(t.steps.paper, () => openSheet({ title: t.steps.paperOf(company.name), of: (how) => ({ company_way: { company_id: company.id, language: how.language } }) }), {
          icon: "paper",
          id: "way-paper",
        }),
        button(t.steps.add, opens(stepKey(company.id, null), add), { icon: "plus", id: "step-add" }),
      ),
    },
    h(
      "ol",
      { class: "way" },
      ORDER.map((kind) => {
        const taken = model.steps.filter(({ step }) => step.kind === kind);
        return h(
          "li",
          { class: "way-kind", "data-reached": taken.length === 0 ? "no" : taken.some((one) => one.state === "done") ? "yes" : "planned" },
          h(
            "div",
            { class: "way-head" },
            h("h3", null, label("step_kind", kind)),
            button(t.steps.addKind(within("step_kind", kind)), () => stepDialog(company.id, model, null, kind, act), { icon: "plus", quiet: true, iconOnly: true, id: `step-add-${kind}` }),
          ),
          kind === "coaching" && h("p", { class: "soft small" }, t.steps.alongside),
          taken.length === 0 ? h("p", { class: "soft small" }, t.steps.notYet) : itemList(taken.map((one) => stepRow(company, model, one, act))),
        );
      }),
    ),
  );
}

/**
 * @param {Company} company
 * @param {StepsPage} model
 * @param {StepView} view
 * @param {Act} act
 */
function stepRow(company, model, view, act) {
  const { step, present } = view;
  const day = step.done_on ?? step.planned_on;
  const change = opens(stepKey(company.id, step.id), () => stepDialog(company.id, model, view, step.kind, act));
  return itemRow({
    title: [h("span", { class: "step-day" }, day ?? t.steps.noDay), " ", stateChip(view)],
    below: [
      step.note && h("p", { class: "step-note" }, step.note),
      present.length > 0 && h("p", null, t.steps.present(present.map((one) => one.name).join(", "))),
      step.ours && h("p", null, t.steps.by(step.ours)),
      step.next_step && h("p", null, t.steps.follows(step.next_step)),
      view.visits.length > 0 && h("p", null, `${t.steps.visits}: `, view.visits.map((visit, index) => [index > 0 && ", ", visitLink(visit)])),
      view.may_be_done_on && offer(company, model, view, view.may_be_done_on, act),
    ],
    name: t.steps.nameOf(label("step_kind", step.kind), day ?? ""),
    change,
    remove: () => removeWithUndo(() => call("company_step_remove", { id: step.id }), t.steps.removed, act),
  });
}

/** @param {import("../../../types/api.ts").VisitRow} visit */
function visitLink(visit) {
  return h("a", { href: `#/visits/${visit.id}` }, `${visit.day} ${hours(visit)}`);
}

/**
 * The visits of a step have passed: offers to note it as done. Nothing is noted by itself.
 * @param {Company} company
 * @param {StepsPage} model
 * @param {StepView} view
 * @param {string} day
 * @param {Act} act
 */
function offer(company, model, view, day, act) {
  const done = () => stepDialog(company.id, model, view, view.step.kind, act, day);
  return h(
    "div",
    { class: "step-offer" },
    h("p", null, t.steps.visitPassed(day)),
    button(t.steps.markDoneOn(day), done, {
      label: t.steps.markDoneKind(label("step_kind", view.step.kind), day),
      icon: "check",
      id: `step-done-${view.step.id}`,
    }),
  );
}

/**
 * @param {Company} company
 * @param {StepsPage} model
 * @param {Act} act
 */
function enrolmentCard(company, model, act) {
  const { enrolment, eligibility } = model;
  const key = { form: "enrolment", about: company.id };
  const change = opens(key, () => enrolmentDialog(company.id, model, act));
  const said = (/** @type {boolean | null} */ yes) => (yes === null ? t.steps.unknown : yes ? t.form.yes : t.form.no);
  const partner = model.partners.find(({ id }) => id === enrolment?.partner_id);
  return card(
    { title: t.steps.enrolment, action: button(t.form.change, change, { quiet: true, label: t.steps.enrolmentChange, id: "enrolment-change" }) },
    enrolment
      ? facts([
          [t.steps.eligibilityTitle, chip(t.steps.eligibility[eligibility], eligibility === "eligible" ? "ok" : eligibility === "not_eligible" ? "bad" : "")],
          [t.steps.partner, partner?.name ?? t.steps.partnerNone],
          [t.steps.source, enrolment.source],
          [t.steps.privateSector, said(enrolment.private_sector)],
          [t.steps.county, said(enrolment.workplace_in_county)],
          [t.steps.basis, enrolment.basis],
          [t.steps.decided, enrolment.decided_on],
        ])
      : h("p", { class: "soft" }, t.steps.enrolmentEmpty),
  );
}

/**
 * @param {string} companyId
 * @param {StepsPage} model
 * @param {Act} act
 */
async function enrolmentDialog(companyId, model, act) {
  const now = model.enrolment;
  const answer = (/** @type {boolean | null | undefined} */ yes) => (yes === null || yes === undefined ? "" : yes ? "yes" : "no");
  const read = (/** @type {string} */ text) => (text === "" ? null : text === "yes");
  /** @type {[string, string][]} */
  const options = [
    ["", t.steps.unknown],
    ["yes", t.form.yes],
    ["no", t.form.no],
  ];
  const saved = await formDialog(
    {
      title: t.steps.enrolmentChange,
      draft: { form: "enrolment", about: companyId },
      submit: t.form.save,
      save: (values) =>
        call("company_enrolment_save", {
          company_id: companyId,
          partner_id: values["partner_id"] || null,
          source: values["source"],
          private_sector: read(values["private_sector"]),
          workplace_in_county: read(values["workplace_in_county"]),
          basis: values["basis"],
          decided_on: values["decided_on"],
        }),
    },
    selectField({ name: "partner_id", label: t.steps.partner, empty: t.steps.partnerNone, options: model.partners.map((one) => /** @type {const} */ ([one.id, one.name])), value: now?.partner_id ?? "" }),
    textField({ name: "source", label: t.steps.source, hint: t.steps.sourceHint, value: now?.source ?? "", optional: true }),
    radioField({ name: "private_sector", label: t.steps.privateSector, options, value: answer(now?.private_sector), inline: true }),
    radioField({ name: "workplace_in_county", label: t.steps.county, options, value: answer(now?.workplace_in_county), inline: true }),
    textField({ name: "basis", label: t.steps.basis, value: now?.basis ?? "", lines: 2, optional: true }),
    dateField({ name: "decided_on", label: t.steps.decided, value: now?.decided_on ?? "", optional: true }),
  );
  if (saved) await act.reload();
}

/**
 * @param {Company} company
 * @param {StepsPage} model
 */
function needCard(company, model) {
  const sheet = model.need_sheet;
  const href = `/companies/${company.id}/needs`;
  return card(
    { title: t.steps.need },
    sheet
      ? facts([
          [t.steps.talkedOn, sheet.talked_on],
          [t.steps.demands, sheet.demands],
          [t.steps.recruitment, sheet.recruitment],
          [t.steps.hinders, sheet.hinders],
        ])
      : h("p", { class: "soft" }, t.steps.needEmpty),
    h("p", { class: "actions card-actions" }, linkButton(sheet ? t.steps.needOpen : t.steps.needFill, href, { id: "need-open" })),
  );
}

/**
 * @param {Company} company
 * @param {StepsPage} model
 */
function visitsCard(company, model) {
  const plan = opens(visitKey(company.id, null), async () => {
    const saved = await visitDialog(company.id, null, model.steps.filter(({ state }) => state !== "done").map(({ step }) => step));
    if (saved) go(`/visits/${saved.id}`);
  });
  return card(
    { title: t.steps.visits, action: button(t.visit.add, plan, { icon: "plus", quiet: true, iconOnly: true, id: "visit-add" }) },
    model.visits.length === 0 ? h("p", { class: "soft" }, t.visit.none) : h("ul", { class: "rows" }, model.visits.map((visit) => visitRow(visit, register().today, "day"))),
  );
}
