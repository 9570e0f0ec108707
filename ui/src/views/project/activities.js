// What is done in the project itself, such as marketing through the parties of the steering group.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { choices, label, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField, row, selectField, textField } from "../../widgets/form.js";
import { menu } from "../../widgets/menu.js";
import { button, section } from "../../widgets/page.js";
import { table } from "../../widgets/table.js";
import { removeWithUndo } from "../person/parts.js";
import { partnerField } from "./group.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../../types/api.ts").ProjectPage} ProjectPage */
/** @typedef {import("../../../types/api.ts").ProjectActivity} ProjectActivity */

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
export function activitiesTab(model, act) {
  const through = (/** @type {ProjectActivity} */ one) => model.partners.find(({ id }) => id === one.partner_id)?.name ?? "";
  return section(
    {
      title: t.project.activities,
      hint: t.project.activitiesHint,
      action: button(t.project.activityAdd, opens(key(null), () => dialog(null, model, act)), { main: true, icon: "plus", id: "activity-add" }),
    },
    model.activities.length === 0
      ? h("p", { class: "soft" }, t.project.activitiesNone)
      : table({
          caption: t.project.activities,
          rows: model.activities,
          key: (one) => one.id,
          columns: [
            { text: t.project.activityWhat, cell: (one) => one.what, sort: (one) => one.what },
            { text: t.project.activityDay, cell: (one) => h("span", { class: "step-day" }, one.day), sort: (one) => one.day },
            { text: t.project.step, cell: (one) => label("step_kind", one.step), sort: (one) => label("step_kind", one.step) },
            { text: t.project.through, cell: through, sort: through },
            { text: t.project.activityOutcome, cell: (one) => one.outcome },
            {
              text: t.form.more,
              hidden: true,
              cell: (one) =>
                menu(
                  `${t.form.more}: ${one.what}`,
                  [
                    { text: t.form.change, onclick: opens(key(one.id), () => dialog(one, model, act)) },
                    { text: t.form.remove, onclick: () => removeWithUndo(() => call("project_activity_remove", { id: one.id }), t.project.activityRemoved, act), danger: true },
                  ],
                  { iconOnly: true },
                ),
            },
          ],
        }),
  );
}

/** @param {string | null} activity */
function key(activity) {
  return { form: "project_activity", about: "", part: activity ?? undefined };
}

/**
 * @param {ProjectActivity | null} one
 * @param {ProjectPage} model
 * @param {Act} act
 */
async function dialog(one, model, act) {
  const kinds = model.steps.map((step) => step.kind);
  const saved = await formDialog(
    {
      title: one ? t.project.activityChange : t.project.activityAdd,
      draft: key(one?.id ?? null),
      submit: t.form.save,
      save: (values) =>
        call("project_activity_save", {
          id: one?.id ?? null,
          day: values["day"],
          step: kinds.find((kind) => kind === values["step"]) ?? "marketing",
          partner_id: values["partner_id"] || null,
          what: values["what"],
          outcome: values["outcome"],
        }),
    },
    textField({ name: "what", label: t.project.activityWhat, value: one?.what ?? "", required: true }),
    row(
      dateField({ name: "day", label: t.project.activityDay, value: one?.day ?? "" }),
      selectField({ name: "step", label: t.project.step, options: choices("step_kind", kinds), value: one?.step ?? "marketing" }),
    ),
    partnerField({ name: "partner_id", label: t.project.through, none: t.project.throughNone, value: one?.partner_id ?? null }, model.partners),
    textField({ name: "outcome", label: t.project.activityOutcome, value: one?.outcome ?? "", lines: 3, optional: true }),
  );
  if (saved) await act.reload();
}
