// Templates of development plans: goals and actions that many plans can begin from. Not the plans:
// each is its person's own.

import { h, replace } from "../dom.js";
import { call } from "../ipc.js";
import { choices, label, t } from "../text/index.js";
import { chosenControl } from "../widgets/controls.js";
import { formDialog } from "../widgets/dialog.js";
import { opens } from "../widgets/draft.js";
import { checkField, row, textField } from "../widgets/form.js";
import { button, chip, empty } from "../widgets/page.js";
import { dotted, itemList, itemRow } from "./person/parts.js";

/** @typedef {import("../../types/api.ts").PlanTemplateView} PlanTemplateView */
/** @typedef {import("../../types/api.ts").TemplateActionForm} TemplateActionForm */
/** @typedef {import("../../types/api.ts").TrainingsPage} TrainingsPage */
/** @typedef {import("./frame.js").Act} Act */

export const load = () => call("plan_template_list");

/** @param {PlanTemplateView[]} _ @param {Act} act */
export function actions(_, act) {
  return [button(t.many.templateNew, opens(templateKey(null), () => edit(null, act)), { main: true, icon: "plus", id: "template-new" })];
}

/** @param {PlanTemplateView[]} all @param {Act} act */
export function render(all, act) {
  const words = t.many;
  if (all.length === 0) return empty({ title: words.emptyTitle, text: words.emptyText, icon: "note" });
  return itemList(
    all.map((one) =>
      itemRow({
        name: one.template.name,
        title: one.template.name,
        beside: one.template.archived && chip(t.training.archivedChip),
        below: [
          h("p", null, dotted([words.actionCount(one.actions.length), one.template.goal_short])),
          h("ul", { class: "chips", "aria-label": words.actions }, one.actions.map((action) => h("li", { class: "chip" }, action.title))),
        ],
        change: opens(templateKey(one), () => edit(one, act)),
      }),
    ),
  );
}

/** @param {PlanTemplateView | null} one */
function templateKey(one) {
  return { form: "plan_template", about: "", part: one?.template.id };
}

/**
 * @param {PlanTemplateView | null} one
 * @param {Act} act
 */
async function edit(one, act) {
  const words = t.many;
  const template = one?.template;
  const catalogue = await call("training_list");
  const rows = actionRows(
    (one?.actions ?? []).map(({ kind, title, purpose, responsible, time, training_id }) => ({ kind, title, purpose, responsible, time, training_id })),
    catalogue,
  );
  const saved = await formDialog(
    {
      title: template ? words.templateEdit : words.templateNew,
      submit: t.form.save,
      draft: templateKey(one),
      wide: true,
      save: (values) =>
        call("plan_template_save", {
          id: template?.id ?? null,
          name: values["name"],
          goal_short: values["goal_short"],
          goal_short_by: values["goal_short_by"],
          goal_long: values["goal_long"],
          goal_long_by: values["goal_long_by"],
          conditions: values["conditions"],
          archived: values["archived"] ?? false,
          actions: rows.chosen(),
        }),
    },
    textField({ name: "name", label: words.name, value: template?.name, required: true }),
    row(
      textField({ name: "goal_short", label: t.plan.goalShort, value: template?.goal_short }),
      textField({ name: "goal_short_by", label: t.plan.byShort, hint: t.plan.byHint, value: template?.goal_short_by }),
    ),
    row(
      textField({ name: "goal_long", label: t.plan.goalLong, value: template?.goal_long }),
      textField({ name: "goal_long_by", label: t.plan.byLong, hint: t.plan.byHint, value: template?.goal_long_by }),
    ),
    rows.element,
    textField({ name: "conditions", label: t.plan.conditions, hint: t.plan.conditionsHint, value: template?.conditions, lines: 2 }),
    template && checkField({ name: "archived", label: words.archived, value: template.archived }),
  );
  if (saved) await act.reload();
}

/**
 * @param {TemplateActionForm[]} actions
 * @param {TrainingsPage} catalogue
 */
function actionRows(actions, catalogue) {
  const words = t.many;
  const list = h("ul", { class: "model-areas" });
  const kept = chosenControl({
    name: "actions",
    label: words.actions,
    put: (values) => {
      actions.splice(0, actions.length, ...values.map((text) => /** @type {TemplateActionForm} */ (JSON.parse(text))));
      draw();
    },
  });
  const keep = () => kept.show(actions.map((one) => JSON.stringify(one)), actions.map((one) => one.title));
  /** @param {TemplateActionForm} one @param {number} index */
  const line = (one, index) => {
    const name = one.title || words.actionName(index + 1);
    return h(
      "li",
      null,
      h("input", {
        class: "input",
        id: `action-name-${index}`,
        "aria-label": words.actionName(index + 1),
        value: one.title,
        oninput: (/** @type {Event} */ event) => {
          one.title = /** @type {HTMLInputElement} */ (event.target).value;
          keep();
        },
      }),
      h(
        "select",
        {
          class: "input",
          id: `action-training-${index}`,
          "aria-label": words.actionTraining(name),
          value: one.training_id ?? "",
          onchange: (/** @type {Event} */ event) => {
            const id = /** @type {HTMLSelectElement} */ (event.target).value;
            one.training_id = id || null;
            const training = catalogue.trainings.find((other) => other.training.id === id)?.training;
            if (training) {
              one.kind = "training";
              one.title ||= training.name;
            }
            draw();
          },
        },
        h("option", { value: "" }, words.noTraining),
        catalogue.trainings.map((other) => h("option", { value: other.training.id }, other.training.name)),
      ),
      h(
        "select",
        {
          class: "input",
          id: `action-kind-${index}`,
          "aria-label": words.actionKind(name),
          value: one.kind,
          onchange: (/** @type {Event} */ event) => {
            one.kind = /** @type {TemplateActionForm["kind"]} */ (/** @type {HTMLSelectElement} */ (event.target).value);
            keep();
          },
        },
        choices("action_kind").map(([value]) => h("option", { value }, label("action_kind", value))),
      ),
      button(
        words.removeAction(name),
        () => {
          actions.splice(index, 1);
          draw();
          document.getElementById("template-action-add")?.focus();
        },
        { quiet: true, icon: "close", iconOnly: true },
      ),
    );
  };
  const draw = () => {
    keep();
    replace(list, actions.map(line));
  };
  draw();
  const add = button(
    words.addAction,
    () => {
      actions.push({ kind: "training", title: "", purpose: "", responsible: "", time: null, training_id: null });
      draw();
      document.getElementById(`action-name-${actions.length - 1}`)?.focus();
    },
    { icon: "plus", id: "template-action-add" },
  );
  const element = h(
    "fieldset",
    { class: "field", "data-field": "actions" },
    h("legend", null, words.actions),
    h("p", { class: "hint" }, words.actionsHint),
    list,
    add,
    kept.element,
    h("p", { class: "field-error", hidden: true }),
  );
  return { element, chosen: () => actions.map((one) => ({ ...one })) };
}
