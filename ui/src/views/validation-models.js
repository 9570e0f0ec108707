// Validation models: what is judged at a test centre, area by area. The coach enters them; none is
// built in. Not who is validated.

import { h, replace } from "../dom.js";
import { say } from "../format.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { byArea } from "../widgets/competence-levels.js";
import { chosenControl } from "../widgets/controls.js";
import { formDialog } from "../widgets/dialog.js";
import { opens } from "../widgets/draft.js";
import { checkField, row, textField } from "../widgets/form.js";
import { button, chip, empty } from "../widgets/page.js";
import { dotted, itemList, itemRow } from "./person/parts.js";

/** @typedef {import("../../types/api.ts").ValidationModels} ValidationModels */
/** @typedef {import("../../types/api.ts").ValidationModelView} ValidationModelView */
/** @typedef {import("../../types/api.ts").CompetenceChoice} CompetenceChoice */
/** @typedef {{ id: string | null, name: string, competence_id: string | null, level: number | null }} Area */
/** @typedef {import("./frame.js").Act} Act */

export const load = () => call("validation_models");

/** @param {ValidationModels} model @param {Act} act */
export function actions(model, act) {
  return [button(t.validation.modelNew, opens(modelKey(null), () => edit(null, model.competences, act)), { main: true, icon: "plus", id: "model-new" })];
}

/** @param {ValidationModels} model @param {Act} act */
export function render(model, act) {
  const words = t.validation;
  if (model.models.length === 0) return empty({ title: words.modelsEmptyTitle, text: words.modelsEmptyText, icon: "star" });
  return itemList(
    model.models.map((one) =>
      itemRow({
        name: one.model.name,
        title: one.model.name,
        beside: one.model.archived && chip(t.training.archivedChip),
        below: [
          h(
            "p",
            null,
            dotted([
              one.model.owner,
              one.model.valid_months !== null && `${words.validity.toLowerCase()} ${words.months(one.model.valid_months)}`,
              one.model.confirm_months !== null && `${words.confirmMonths.toLowerCase()}: ${one.model.confirm_months}`,
              `${words.caseCount.toLowerCase()}: ${one.cases}`,
            ]),
          ),
          one.model.about && h("p", null, one.model.about),
          h(
            "ul",
            { class: "chips", "aria-label": words.areas },
            one.areas.map(({ area, competence }) =>
              h("li", { class: "chip" }, area.name, competence && h("span", { class: "soft" }, " ", say(competence), area.level !== null && ` ${t.levels.level(area.level)}`)),
            ),
          ),
        ],
        change: opens(modelKey(one), () => edit(one, model.competences, act)),
      }),
    ),
  );
}

/** @param {ValidationModelView | null} one */
function modelKey(one) {
  return { form: "validation_model", about: "", part: one?.model.id };
}

/**
 * @param {ValidationModelView | null} one
 * @param {readonly CompetenceChoice[]} competences
 * @param {Act} act
 */
async function edit(one, competences, act) {
  const words = t.validation;
  const model = one?.model;
  const areas = areaRows(
    (one?.areas ?? []).map(({ area }) => ({ id: area.id, name: area.name, competence_id: area.competence_id, level: area.level })),
    competences,
  );
  const saved = await formDialog(
    {
      title: model ? words.modelEdit : words.modelNew,
      submit: t.form.save,
      draft: modelKey(one),
      wide: true,
      save: (values) =>
        call("validation_model_save", {
          id: model?.id ?? null,
          name: values["name"],
          owner: values["owner"],
          about: values["about"],
          valid_months: values["valid_months"],
          confirm_months: values["confirm_months"],
          archived: values["archived"] ?? false,
          areas: areas.chosen(),
        }),
    },
    textField({ name: "name", label: words.name, hint: words.nameHint, value: model?.name, required: true }),
    textField({ name: "owner", label: words.owner, value: model?.owner }),
    areas.element,
    row(
      textField({ name: "valid_months", label: words.validMonths, hint: words.monthsHint, value: model?.valid_months, width: "short", inputmode: "numeric" }),
      textField({ name: "confirm_months", label: words.confirmMonths, hint: words.monthsHint, value: model?.confirm_months, width: "short", inputmode: "numeric" }),
    ),
    textField({ name: "about", label: words.about, value: model?.about, lines: 2 }),
    model && checkField({ name: "archived", label: words.archived, value: model.archived }),
  );
  if (saved) await act.reload();
}

/**
 * Areas as rows: a name, and the competence and level that it shows.
 * @param {Area[]} areas
 * @param {readonly CompetenceChoice[]} competences
 */
function areaRows(areas, competences) {
  const words = t.validation;
  const rows = h("ul", { class: "model-areas" });
  const kept = chosenControl({
    name: "areas",
    label: words.areas,
    put: (values) => {
      areas.splice(0, areas.length, ...values.map((text) => /** @type {Area} */ (JSON.parse(text))));
      draw();
    },
  });
  const keep = () => kept.show(areas.map((area) => JSON.stringify(area)), areas.map((area) => area.name));
  /** @param {Area} area @param {number} index */
  const row = (area, index) => {
    const name = area.name || words.areaName(index + 1);
    return h(
      "li",
      null,
      h("input", {
        class: "input",
        id: `area-name-${index}`,
        "aria-label": words.areaName(index + 1),
        value: area.name,
        oninput: (/** @type {Event} */ event) => {
          area.name = /** @type {HTMLInputElement} */ (event.target).value;
          keep();
        },
      }),
      h(
        "select",
        {
          class: "input",
          id: `area-competence-${index}`,
          "aria-label": words.areaCompetence(name),
          value: area.competence_id ?? "",
          onchange: (/** @type {Event} */ event) => {
            area.competence_id = /** @type {HTMLSelectElement} */ (event.target).value || null;
            keep();
          },
        },
        h("option", { value: "" }, words.areaNoCompetence),
        byArea(competences).map(([of, choices]) => h("optgroup", { label: of }, choices.map((one) => h("option", { value: one.id }, one.name.text)))),
      ),
      h(
        "select",
        {
          class: "input",
          id: `area-level-${index}`,
          "aria-label": words.areaLevel(name),
          value: area.level === null ? "" : String(area.level),
          onchange: (/** @type {Event} */ event) => {
            const { value } = /** @type {HTMLSelectElement} */ (event.target);
            area.level = value === "" ? null : Number(value);
            keep();
          },
        },
        h("option", { value: "" }, words.areaNoLevel),
        [1, 2, 3, 4].map((level) => h("option", { value: level }, t.levels.level(level))),
      ),
      button(
        words.removeArea(name),
        () => {
          areas.splice(index, 1);
          draw();
          document.getElementById("area-add")?.focus();
        },
        { quiet: true, icon: "close", iconOnly: true },
      ),
    );
  };
  const draw = () => {
    keep();
    replace(rows, areas.map(row));
  };
  draw();
  const add = button(
    words.addArea,
    () => {
      areas.push({ id: null, name: "", competence_id: null, level: null });
      draw();
      document.getElementById(`area-name-${areas.length - 1}`)?.focus();
    },
    { icon: "plus", id: "area-add" },
  );
  const element = h(
    "fieldset",
    { class: "field", "data-field": "areas" },
    h("legend", null, words.areas),
    h("p", { class: "hint" }, words.areasHint),
    rows,
    add,
    kept.element,
    h("p", { class: "field-error", hidden: true }),
  );
  return { element, chosen: () => areas.map((area) => ({ ...area })) };
}
