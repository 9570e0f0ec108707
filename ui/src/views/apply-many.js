// Something for several people at once: a role to compare with, a plan template, or a training. What
// could not be done, and for whom, is told afterwards.

import { h, replace } from "../dom.js";
import { attempt } from "../errors.js";
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

/** How long after a key people are looked for, in milliseconds. */
const SOON = 120;

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
  const [many, catalogue] = await Promise.all([call("many_choices", { company_id: company, find: "", chosen: [] }), call("training_list")]);
  const people = peopleField(company, many);
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

/**
 * Those who can be chosen: the first of those looked for, and whoever is chosen stays so.
 * @param {string | null} company
 * @param {ManyChoices} first
 */
function peopleField(company, first) {
  const words = t.many;
  /** @type {Set<string>} */
  const chosen = new Set();
  /** Names of all who have been shown. @type {Map<string, string>} */
  const names = new Map();
  const list = h("ul", { class: "candidates" });
  const count = h("p", { class: "hint", role: "status" });
  let found = first;
  let find = "";
  let turn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let asking;
  const kept = chosenControl({
    name: "people",
    label: words.people,
    put: (ids) => {
      chosen.clear();
      for (const id of ids) chosen.add(id);
      // Chosen in an earlier sitting: their names are asked for.
      if (ids.some((id) => !names.has(id))) ask();
      else draw();
    },
  });
  const keep = () => kept.show([...chosen], [...chosen].map((id) => names.get(id) ?? ""));
  /** @param {ManyChoices} next */
  const take = (next) => {
    found = next;
    for (const one of [...next.people, ...next.chosen]) names.set(one.id, one.name);
    draw();
  };
  const ask = async () => {
    const mine = (turn += 1);
    const unknown = [...chosen].filter((id) => !names.has(id));
    const next = await attempt(() => call("many_choices", { company_id: company, find, chosen: unknown }));
    if (next && mine === turn) take(next);
  };
  const draw = () => {
    const left = found.total - found.people.length;
    replace(count, left > 0 && words.shown(found.people.length, found.total));
    count.hidden = left <= 0;
    replace(
      list,
      found.people.map((one) =>
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
  };
  take(first);
  const all = button(
    words.all,
    () => {
      for (const one of found.people) chosen.add(one.id);
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
        find = /** @type {HTMLInputElement} */ (event.target).value;
        clearTimeout(asking);
        asking = setTimeout(ask, SOON);
      },
    }),
    all,
    count,
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
