// Competences with a level each, chosen in a form: rows that can be added, changed and taken away.
// Kept in the form as one control, so that they are saved and drafted like anything typed.

import { h, replace } from "../dom.js";
import { say } from "../format.js";
import { t } from "../text/index.js";
import { chosenControl } from "./controls.js";
import { button } from "./page.js";

/** @typedef {import("../../types/api.ts").Said} Said */
/** @typedef {import("../../types/api.ts").CompetenceChoice} CompetenceChoice */
/** @typedef {{ competence_id: string, name: Said, level: number }} Chosen */

/**
 * @param {{ name: string, label: string, hint: string, choices: readonly CompetenceChoice[],
 *   chosen: readonly Chosen[] }} props
 * @returns {{ element: HTMLElement, chosen: () => { competence_id: string, level: number }[] }}
 */
export function competenceLevels({ name, label, hint, choices, chosen: initial }) {
  const chosen = new Map(initial.map((one) => [one.competence_id, { ...one }]));
  const rows = h("ul", { class: "aim-list" });
  const more = h("div", { class: "aim-more" });
  const kept = chosenControl({
    name,
    label,
    put: (values) => {
      chosen.clear();
      for (const [id, level] of values.map((one) => one.split(" "))) {
        const choice = choices.find((one) => one.id === id);
        if (choice) chosen.set(choice.id, { competence_id: choice.id, name: choice.name, level: Number(level) });
      }
      draw();
    },
  });
  const keep = () => {
    const all = [...chosen.values()];
    kept.show(all.map((one) => `${one.competence_id} ${one.level}`), all.map((one) => `${one.name.text} ${one.level}`));
  };
  const changed = () => {
    keep();
    kept.element.dispatchEvent(new Event("change", { bubbles: true }));
  };
  /** @param {Chosen} one */
  const row = (one) =>
    h(
      "li",
      null,
      h("span", null, say(one.name)),
      h(
        "select",
        {
          class: "input",
          id: `level-${one.competence_id}`,
          "aria-label": t.training.levelOf(one.name.text),
          value: String(one.level),
          onchange: (/** @type {Event} */ event) => {
            event.stopPropagation();
            one.level = Number(/** @type {HTMLSelectElement} */ (event.target).value);
            changed();
          },
        },
        [1, 2, 3, 4].map((level) => h("option", { value: level }, t.levels.level(level))),
      ),
      button(
        t.training.removeCompetence(one.name.text),
        () => {
          chosen.delete(one.competence_id);
          draw();
          changed();
          document.getElementById(`${name}-add`)?.focus();
        },
        { quiet: true, icon: "close", iconOnly: true },
      ),
    );
  const draw = () => {
    keep();
    replace(rows, [...chosen.values()].map(row));
    const add = h(
      "select",
      // Only the button adds: with the arrow keys one passes many on the way to the one that is meant.
      { class: "input", id: `${name}-add`, onchange: (/** @type {Event} */ event) => event.stopPropagation() },
      h("option", { value: "" }, t.form.choose),
      byArea(choices.filter((one) => !chosen.has(one.id))).map(([area, of]) =>
        h("optgroup", { label: area }, of.map((one) => h("option", { value: one.id }, one.name.text))),
      ),
    );
    const put = () => {
      const choice = choices.find((one) => one.id === add.value);
      if (!choice) return;
      chosen.set(choice.id, { competence_id: choice.id, name: choice.name, level: 3 });
      draw();
      changed();
      document.getElementById(`level-${choice.id}`)?.focus();
    };
    replace(
      more,
      h("label", { class: "visually-hidden", for: add.id }, t.training.addCompetence),
      add,
      button(t.form.add, put, { icon: "plus", label: t.training.addThis, id: `${name}-put` }),
    );
  };
  draw();
  const element = h(
    "fieldset",
    { class: "field", "data-field": name },
    h("legend", null, label),
    h("p", { class: "hint" }, hint),
    rows,
    more,
    kept.element,
    h("p", { class: "field-error", hidden: true }),
  );
  return { element, chosen: () => [...chosen.values()].map(({ competence_id, level }) => ({ competence_id, level })) };
}

/**
 * The same in groups, in the order in which they come.
 * @param {readonly CompetenceChoice[]} choices
 * @returns {[string, CompetenceChoice[]][]}
 */
export function byArea(choices) {
  /** @type {Map<string, CompetenceChoice[]>} */
  const areas = new Map();
  for (const one of choices) {
    const of = areas.get(one.area.text);
    if (of) of.push(one);
    else areas.set(one.area.text, [one]);
  }
  return [...areas];
}
