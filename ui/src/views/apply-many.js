// Something for several people at once: a role to compare with, a plan template, or a training. What
// could not be done, and for whom, is told afterwards.

import { h, replace } from "../dom.js";
import { call } from "../ipc.js";
import { choices, t } from "../text/index.js";
import { chosenControl } from "../widgets/controls.js";
import { openDialog } from "../widgets/dialog.js";
import { radioField, row, saveForm, selectField, textField } from "../widgets/form.js";
import { button } from "../widgets/page.js";

/** @typedef {import("../../types/api.ts").ManyChoices} ManyChoices */
/** @typedef {import("../../types/api.ts").TrainingsPage} TrainingsPage */
/** @typedef {import("../../types/api.ts").AppliedToMany} AppliedToMany */
/** @typedef {import("../../types/api.ts").Applied} Applied */
/** @typedef {import("./frame.js").Act} Act */

/** @param {string | null} company */
export function manyKey(company) {
  return { form: "many", about: company ?? "" };
}

/**
 * @param {string | null} company
 * @param {Act} act
 */
export async function applyToMany(company, act) {
  const words = t.many;
  const [many, catalogue] = await Promise.all([call("many_choices", { company_id: company }), call("training_list")]);
  const people = peopleField(many);
  const details = h("div");
  /** @param {string} what */
  const show = (what) => replace(details, detailFields(what, many, catalogue));
  show("training");
  const answer = await openDialog({ title: words.title, wide: true }, (/** @type {(value?: AppliedToMany) => void} */ close) =>
    saveForm(
      {
        submit: words.submit,
        draft: manyKey(company),
        cancel: () => close(),
        save: (values) => call("many_apply", { people: people.chosen(), what: applied(values) }),
        done: (saved) => close(saved),
      },
      h("p", { class: "soft" }, words.hint),
      radioField({
        name: "what",
        label: words.what,
        options: [
          ["training", words.training],
          ["template", words.template],
          ["role", words.role],
        ],
        value: "training",
        onchange: (event) => show(/** @type {HTMLInputElement} */ (event.target).value),
      }),
      details,
      people.element,
    ),
  );
  if (!answer) return;
  await act.reload();
  await tell(answer);
}

/**
 * @param {string} what
 * @param {ManyChoices} many
 * @param {TrainingsPage} catalogue
 */
function detailFields(what, many, catalogue) {
  const words = t.many;
  if (what === "role") {
    return row(
      selectField({ name: "role_id", label: words.roleChoose, options: many.roles.map((one) => /** @type {const} */ ([one.id, one.name])) }),
      selectField({ name: "kind", label: words.roleKind, options: choices("comparison_kind"), value: "other" }),
    );
  }
  if (what === "template") {
    if (many.templates.length === 0) return h("p", { class: "soft" }, words.noTemplates);
    return selectField({ name: "template_id", label: words.templateChoose, options: many.templates.map((one) => /** @type {const} */ ([one.id, one.name])) });
  }
  const offered = catalogue.trainings.filter((one) => !one.training.archived);
  const when = h("div");
  /** @param {string} training */
  const show = (training) =>
    replace(
      when,
      selectField({
        name: "occasion_id",
        label: words.occasionChoose,
        options: catalogue.occasions
          .filter((one) => one.occasion.training_id === training && !one.over)
          .map((one) => /** @type {const} */ ([one.occasion.id, [one.occasion.starts, one.occasion.place, one.company].filter(Boolean).join(", ")])),
        empty: words.occasionNone,
      }),
    );
  show(offered[0]?.training.id ?? "");
  return row(
    selectField({
      name: "training_id",
      label: words.trainingChoose,
      options: offered.map((one) => /** @type {const} */ ([one.training.id, one.training.name])),
      onchange: (event) => show(/** @type {HTMLSelectElement} */ (event.target).value),
    }),
    when,
  );
}

/**
 * @param {Record<string, any>} values
 * @returns {Applied}
 */
function applied(values) {
  if (values["what"] === "role") return { role: { role_id: values["role_id"], kind: values["kind"] } };
  if (values["what"] === "template") return { template: { template_id: values["template_id"] } };
  return { training: { training_id: values["training_id"], occasion_id: values["occasion_id"] || null } };
}

/** @param {ManyChoices} many */
function peopleField(many) {
  const words = t.many;
  /** @type {Set<string>} */
  const chosen = new Set();
  const list = h("ul", { class: "candidates" });
  const kept = chosenControl({
    name: "people",
    label: words.people,
    put: (ids) => {
      chosen.clear();
      for (const id of ids) chosen.add(id);
      draw();
    },
  });
  const keep = () => kept.show([...chosen], many.people.filter((one) => chosen.has(one.id)).map((one) => one.name));
  let filter = "";
  const shown = () => many.people.filter((one) => one.name.toLocaleLowerCase().includes(filter));
  const draw = () =>
    replace(
      list,
      shown().map((one) =>
        h(
          "li",
          null,
          h(
            "label",
            { class: "choice" },
            h("input", {
              type: "checkbox",
              checked: chosen.has(one.id),
              onchange: (/** @type {Event} */ event) => {
                if (/** @type {HTMLInputElement} */ (event.target).checked) chosen.add(one.id);
                else chosen.delete(one.id);
                keep();
              },
            }),
            h("span", null, one.name, one.beside && h("span", { class: "hint" }, one.beside)),
          ),
        ),
      ),
    );
  draw();
  const all = button(
    words.all,
    () => {
      for (const one of shown()) chosen.add(one.id);
      draw();
      keep();
    },
    { quiet: true, id: "many-all" },
  );
  const element = h(
    "fieldset",
    { class: "field", "data-field": "people" },
    h("legend", null, words.people),
    textField({
      name: "filter",
      label: words.filter,
      type: "search",
      oninput: (event) => {
        filter = /** @type {HTMLInputElement} */ (event.target).value.trim().toLocaleLowerCase();
        draw();
      },
    }),
    all,
    list,
    kept.element,
    h("p", { class: "field-error", hidden: true }),
  );
  return { element, chosen: () => [...chosen] };
}

/** @param {AppliedToMany} answer */
function tell(answer) {
  const words = t.many;
  return openDialog({ title: words.doneTitle }, (/** @type {(value?: undefined) => void} */ close) => [
    h(
      "div",
      { class: "dialog-text" },
      h("p", null, words.done(answer.done)),
      answer.not_done.length > 0 && [h("p", null, words.notDone), h("ul", null, answer.not_done.map((line) => h("li", null, line)))],
    ),
    h("div", { class: "form-actions" }, h("button", { class: "button main", type: "button", autofocus: true, onclick: () => close() }, words.close)),
  ]);
}
