// The dialog in which a step at a company is written: when, who took part, what was said and what
// follows.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { choices, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { checkField, dateField, row, selectField, textField } from "../../widgets/form.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../../types/api.ts").StepsPage} StepsPage */
/** @typedef {import("../../../types/api.ts").StepView} StepView */
/** @typedef {import("../../../types/api.ts").StepKind} StepKind */

/** @type {readonly StepKind[]} */
const KINDS = ["first_meeting", "information_meeting", "mapping", "validation", "training", "evaluation", "coaching"];

/** @param {string} about @param {string | null} step */
export function stepKey(about, step) {
  return { form: "company_step", about, part: step ?? undefined };
}

/**
 * @param {string} companyId
 * @param {StepsPage} model
 * @param {StepView | null} view
 * @param {StepKind} kind
 * @param {Act} act
 * @param {string} [doneOn] proposed for one that is being marked as done
 */
export async function stepDialog(companyId, model, view, kind, act, doneOn = "") {
  const step = view?.step;
  const was = new Set((view?.present ?? []).map((one) => one.contact_id ?? one.person_id));
  const chosen = (/** @type {Record<string, any>} */ values, /** @type {string} */ stem) =>
    Object.keys(values)
      .filter((name) => name.startsWith(stem) && values[name] === true)
      .map((name) => name.slice(stem.length));
  // Somebody who was there and has left since stays on the list.
  const gone = (view?.present ?? []).flatMap((one) =>
    one.person_id && !model.staff.some((member) => member.person_id === one.person_id) ? [{ person_id: one.person_id, name: one.name, role: "" }] : [],
  );
  const staff = [...model.staff, ...gone];
  const saved = await formDialog(
    {
      title: view ? t.steps.change : t.steps.add,
      draft: stepKey(companyId, step?.id ?? null),
      submit: t.form.save,
      save: (values) =>
        call("company_step_save", {
          id: step?.id ?? null,
          company_id: companyId,
          kind: KINDS.find((one) => one === values["kind"]) ?? kind,
          planned_on: values["planned_on"],
          done_on: values["done_on"],
          ours: values["ours"],
          contact_ids: chosen(values, "contact-"),
          person_ids: chosen(values, "person-"),
          note: values["note"],
          next_step: values["next_step"],
        }),
    },
    selectField({ name: "kind", label: t.steps.kind, options: choices("step_kind", KINDS), value: kind }),
    row(
      dateField({ name: "planned_on", label: t.steps.planned, value: step?.planned_on ?? "", optional: true }),
      dateField({ name: "done_on", label: t.steps.done, value: step?.done_on ?? doneOn, optional: true }),
    ),
    textField({ name: "ours", label: t.steps.ours, value: step?.ours ?? model.coach, optional: true }),
    model.contacts.length > 0 &&
      h(
        "fieldset",
        { class: "field" },
        h("legend", null, t.steps.contacts),
        model.contacts.map((one) => checkField({ name: `contact-${one.id}`, label: [one.name, one.title].filter(Boolean).join(", "), value: was.has(one.id) })),
      ),
    staff.length > 0 &&
      h(
        "details",
        { class: "step-staff", open: staff.some((one) => was.has(one.person_id)) },
        h("summary", null, t.steps.staff),
        h("p", { class: "hint" }, t.steps.staffHint),
        h(
          "fieldset",
          { class: "field pick-list" },
          h("legend", { class: "visually-hidden" }, t.steps.staff),
          staff.map((one) => checkField({ name: `person-${one.person_id}`, label: one.name, value: was.has(one.person_id) })),
        ),
      ),
    textField({ name: "note", label: t.form.note, hint: t.steps.noteHint, value: step?.note ?? "", lines: 3, optional: true }),
    textField({ name: "next_step", label: t.steps.nextStep, value: step?.next_step ?? "", lines: 2, optional: true }),
  );
  if (saved) await act.reload();
}
