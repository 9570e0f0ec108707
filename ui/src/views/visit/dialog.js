// The dialog in which a visit at a company is planned or changed.

import { call } from "../../ipc.js";
import { label, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { dateField, row, selectField, textField } from "../../widgets/form.js";

/** @typedef {import("../../../types/api.ts").Visit} Visit */
/** @typedef {import("../../../types/api.ts").CompanyStep} CompanyStep */

/** @param {string} about the company @param {string | null} visit */
export function visitKey(about, visit) {
  return { form: "visit", about, part: visit ?? undefined };
}

/**
 * @param {string} companyId
 * @param {Visit | null} visit
 * @param {readonly CompanyStep[]} steps what it can be held for
 * @param {CompanyStep | null} [step] what it is held for
 */
export function visitDialog(companyId, visit, steps, step = null) {
  return formDialog(
    {
      title: visit ? t.visit.change : t.visit.add,
      draft: visitKey(companyId, visit?.id ?? null),
      submit: t.form.save,
      save: (values) =>
        call("visit_save", {
          id: visit?.id ?? null,
          company_id: companyId,
          step_id: values["step_id"] || null,
          day: values["day"],
          starts: values["starts"],
          ends: values["ends"],
          place: values["place"],
          agenda: values["agenda"],
          note: values["note"],
          slot_minutes: values["slot_minutes"],
        }),
    },
    dateField({ name: "day", label: t.visit.day, value: visit?.day ?? "" }),
    row(
      textField({ name: "starts", label: t.visit.starts, hint: t.visit.timeHint, value: visit?.starts ?? "", width: "short", inputmode: "numeric", required: true }),
      textField({ name: "ends", label: t.visit.ends, value: visit?.ends ?? "", width: "short", inputmode: "numeric", optional: true }),
      textField({ name: "slot_minutes", label: t.visit.slotMinutes, value: visit?.slot_minutes ?? 20, width: "short", inputmode: "numeric" }),
    ),
    steps.length > 0 &&
      selectField({
        name: "step_id",
        label: t.visit.step,
        hint: t.visit.stepHint,
        empty: t.visit.stepNone,
        options: steps.map((one) => /** @type {const} */ ([one.id, t.steps.nameOf(label("step_kind", one.kind), stepDay(one))])),
        value: step?.id ?? "",
      }),
    textField({ name: "place", label: t.visit.place, hint: t.visit.placeHint, value: visit?.place ?? "", optional: true }),
    textField({ name: "agenda", label: t.visit.agenda, hint: t.visit.agendaHint, value: visit?.agenda ?? "", lines: 3, optional: true }),
    textField({ name: "note", label: t.visit.note, hint: t.visit.noteHint, value: visit?.note ?? "", lines: 2, optional: true }),
  );
}

/** The day by which a step is told: done, else planned. @param {CompanyStep} step */
export function stepDay(step) {
  return step.done_on ?? step.planned_on ?? "";
}
