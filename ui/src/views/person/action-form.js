// Choosing an action for one or several gaps, or changing one: a dialog. What the action develops
// and how far stands in it as rows that can be added and taken away.

import { h, replace } from "../../dom.js";
import { say } from "../../format.js";
import { call } from "../../ipc.js";
import { choices, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { chosenControl } from "../../widgets/controls.js";
import { dateField, row, selectField, textField } from "../../widgets/form.js";
import { button } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").ActionView} ActionView */
/** @typedef {import("../../../types/api.ts").OpenGap} OpenGap */
/** @typedef {import("../../../types/api.ts").Said} Said */
/** @typedef {import("../../../types/api.ts").Saved} Saved */
/** @typedef {{ competence_id: string, name: Said, to_level: number }} Aim */
/** @typedef {import("../../../types/api.ts").TrainingsPage} TrainingsPage */
/** @typedef {{ title: string, training_id: string }} Preset */

/** @param {PersonPage} page @param {ActionView | null} present */
export function actionKey({ person }, present) {
  return { form: "action", about: person.id, part: present?.action.id };
}

/**
 * @param {PersonPage} person
 * @param {ActionView | null} present
 * @param {readonly OpenGap[]} gaps what a new one is chosen for
 * @param {Preset} [preset] the training that a new one is
 * @returns {Promise<Saved | undefined>}
 */
export async function editAction(person, present, gaps, preset) {
  const words = t.plan;
  const action = present?.action;
  const catalogue = await call("training_list");
  const training = trainingFields(catalogue, present?.training?.training_id ?? preset?.training_id ?? "", present?.training?.occasion?.id ?? "");
  const aims = aimRows(
    person,
    present
      ? present.gaps.map((gap) => ({ competence_id: gap.competence_id, name: gap.name, to_level: gap.to_level }))
      : gaps.map((gap) => ({ competence_id: gap.competence_id, name: gap.name, to_level: gap.required })),
    !present,
  );
  return formDialog(
    {
      title: action ? words.editAction : gaps.length > 0 ? words.choose : words.addAction,
      submit: t.form.save,
      draft: actionKey(person, present),
      wide: true,
      save: (values) =>
        call("action_save", {
          id: action?.id ?? null,
          person_id: person.person.id,
          kind: values["kind"],
          title: values["title"],
          purpose: values["purpose"],
          responsible: values["responsible"],
          time: values["time"] || null,
          starts: values["starts"],
          ends: values["ends"],
          status: values["status"],
          gaps: aims.chosen(),
          training_id: values["training_id"] || null,
          occasion_id: values["occasion_id"] || null,
        }),
    },
    row(
      selectField({ name: "kind", label: words.kind, options: choices("action_kind"), value: action?.kind ?? "training" }),
      selectField({ name: "status", label: words.status, options: choices("action_status"), value: action?.status ?? "planned" }),
    ),
    textField({ name: "title", label: words.title, hint: words.titleHint, value: action?.title ?? preset?.title, required: true }),
    training,
    aims.element,
    row(
      dateField({ name: "starts", label: words.starts, value: action?.starts }),
      dateField({ name: "ends", label: words.ends, value: action?.ends }),
    ),
    row(
      textField({ name: "responsible", label: words.responsible, value: action?.responsible }),
      selectField({ name: "time", label: words.time, options: choices("action_time"), empty: words.timeUnset, value: action?.time ?? "" }),
    ),
    textField({ name: "purpose", label: words.purpose, lines: 2, value: action?.purpose }),
  );
}

/**
 * The training of the catalogue that the action is, and when; nothing where there is no catalogue.
 * @param {TrainingsPage} catalogue
 * @param {string} training
 * @param {string} occasion
 */
function trainingFields(catalogue, training, occasion) {
  const offered = catalogue.trainings.filter((one) => !one.training.archived || one.training.id === training);
  if (offered.length === 0) return null;
  const when = h("div", { class: "field-slot" });
  /** @param {string} of */
  const show = (of) => {
    const held = catalogue.occasions.filter((row) => row.occasion.training_id === of && (!row.over || row.occasion.id === occasion));
    replace(
      when,
      held.length > 0 &&
        selectField({
          name: "occasion_id",
          label: t.training.occasion,
          options: held.map((row) => /** @type {const} */ ([row.occasion.id, [row.occasion.starts, row.occasion.place].filter(Boolean).join(", ")])),
          empty: t.training.occasionNone,
          value: occasion,
        }),
    );
  };
  show(training);
  return row(
    selectField({
      name: "training_id",
      label: t.training.fromCatalogue,
      options: offered.map((one) => /** @type {const} */ ([one.training.id, one.training.name])),
      empty: t.training.fromCatalogueNone,
      value: training,
      onchange: (event) => show(/** @type {HTMLSelectElement} */ (event.target).value),
    }),
    when,
  );
}

/**
 * @param {PersonPage} person
 * @param {readonly Aim[]} initial
 * @param {boolean} isNew
 */
function aimRows(person, initial, isNew) {
  const words = t.plan;
  const aims = new Map(initial.map((aim) => [aim.competence_id, aim]));
  const known = new Map(
    person.comparisons.flatMap((one) =>
      one.areas.flatMap((area) => area.lines.map((line) => /** @type {[string, Aim]} */ ([line.competence_id, { competence_id: line.competence_id, name: line.name, to_level: line.required }]))),
    ),
  );
  const rows = h("ul", { class: "aim-list" });
  const more = h("div", { class: "aim-more" });
  const kept = chosenControl({
    name: "gaps",
    label: words.develops,
    // What a new one is chosen for is part of what would be lost.
    ...(isNew ? { before: "" } : {}),
    put: (chosen) => {
      aims.clear();
      for (const [id, level] of chosen.map((one) => one.split(" "))) {
        const one = known.get(id ?? "");
        if (one) aims.set(one.competence_id, { ...one, to_level: Number(level) });
      }
      draw();
    },
  });
  const keep = () => {
    const all = [...aims.values()];
    kept.show(all.map((one) => `${one.competence_id} ${one.to_level}`), all.map((one) => `${one.name.text} ${one.to_level}`));
  };
  const draw = () => {
    keep();
    replace(rows, [...aims.values()].map(aimRow));
    const rest = [...known.values()].filter((one) => !aims.has(one.competence_id));
    const select = h(
      "select",
      { class: "input", id: "aim-add", "aria-label": words.develop },
      h("option", { value: "" }, words.develop),
      rest.map((one) => h("option", { value: one.competence_id }, one.name.text)),
    );
    // Chosen with arrow keys, a list passes by what is not meant: it is added when that is said.
    const add = () => {
      const one = known.get(select.value);
      if (one) aims.set(one.competence_id, { ...one });
      draw();
      document.getElementById("aim-add")?.focus();
    };
    replace(more, rest.length > 0 && [select, button(t.form.add, add, { id: "aim-add-it" })]);
  };
  /** @param {Aim} aim */
  const aimRow = (aim) =>
    h(
      "li",
      null,
      h("span", null, say(aim.name)),
      h(
        "select",
        {
          class: "input",
          id: `aim-${aim.competence_id}`,
          "aria-label": words.toLevel(aim.name.text),
          value: String(aim.to_level),
          onchange: (/** @type {Event} */ event) => {
            aims.set(aim.competence_id, { ...aim, to_level: Number(/** @type {HTMLSelectElement} */ (event.target).value) });
            keep();
          },
        },
        [1, 2, 3, 4].map((level) => h("option", { value: level }, t.levels.level(level))),
      ),
      button(
        words.removeGap(aim.name.text),
        () => {
          aims.delete(aim.competence_id);
          draw();
          document.getElementById("aim-add")?.focus();
        },
        { quiet: true, icon: "close", iconOnly: true },
      ),
    );
  draw();
  const element = h("fieldset", { class: "field", "data-field": "gaps" }, h("legend", null, words.develops), h("p", { class: "hint" }, words.developsHint), rows, more, kept.element);
  return {
    element,
    chosen: () => [...aims.values()].map(({ competence_id, to_level }) => ({ competence_id, to_level })),
  };
}
