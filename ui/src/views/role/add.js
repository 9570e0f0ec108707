// Choosing competences of the library for a requirement profile, several at once, at one level.

import { h, replace } from "../../dom.js";
import { say } from "../../format.js";
import { call } from "../../ipc.js";
import { language, levelWords, t } from "../../text/index.js";
import { chosenControl } from "../../widgets/controls.js";
import { openDialog } from "../../widgets/dialog.js";
import { leftDrafts } from "../../widgets/draft.js";
import { saveForm, selectField } from "../../widgets/form.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../role.js").Model} Model */

/** @param {Model} model */
export function addKey({ page }) {
  return { form: "requirements", about: page.role.id };
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export async function addCompetences(model, act) {
  const added = await openDialog({ title: t.role.addCompetence, wide: true }, (/** @type {(added?: boolean) => void} */ close) =>
    body(model, close),
  );
  if (added) await act.reload();
  else await leftDrafts();
}

/**
 * @param {Model} model
 * @param {(added?: boolean) => void} close
 */
function body(model, close) {
  const required = new Set(model.page.requirements.map((row) => row.competence_id));
  /** @type {Set<string>} */
  const chosen = new Set();
  /** @type {{ id: string, name: string, words: string, element: HTMLElement, box: HTMLInputElement }[]} */
  const options = [];
  const areas = model.library.areas
    .filter(({ area }) => !area.archived)
    .map((area) => {
      const rows = area.competences.filter((row) => !row.archived && !required.has(row.id));
      const items = rows.map((row) => {
        const box = h("input", {
          type: "checkbox",
          onchange: () => {
            if (box.checked) chosen.add(row.id);
            else chosen.delete(row.id);
            keep();
          },
        });
        const element = h(
          "label",
          { class: "pick" },
          box,
          h("span", { class: "pick-name" }, say(row.name), h("span", { class: "soft small pick-about" }, say(row.about))),
        );
        options.push({ id: row.id, name: row.name.text, box, words: `${area.name.text} ${row.name.text} ${row.about.text}`.toLocaleLowerCase(language), element });
        return element;
      });
      return items.length > 0 ? h("fieldset", { class: "pick-area" }, h("legend", null, say(area.name)), items) : null;
    });
  const nothing = h("p", { class: "soft", hidden: options.length > 0 }, t.role.addNothing);
  const filter = h("input", {
    class: "input",
    type: "search",
    "aria-label": t.role.addFilter,
    placeholder: t.role.addFilter,
    autocomplete: "off",
    autofocus: true,
    oninput: narrow,
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter") event.preventDefault();
    },
  });

  function narrow() {
    const words = filter.value.trim().toLocaleLowerCase(language);
    for (const { words: own, element } of options) element.hidden = !own.includes(words);
    for (const area of areas) {
      if (area) area.hidden = !area.querySelector("label:not([hidden])");
    }
    nothing.hidden = options.some(({ element }) => !element.hidden);
  }

  const kept = chosenControl({
    name: "competences",
    label: t.role.addCompetence,
    put: (ids) => {
      // What is required by now, or archived, is no choice any more.
      const there = new Set(ids);
      chosen.clear();
      for (const { id, box } of options) {
        box.checked = there.has(id);
        if (box.checked) chosen.add(id);
      }
      keep();
    },
  });

  const form = saveForm(
    {
      submit: t.role.addChosen(0),
      draft: addKey(model),
      class: "pick-form",
      save: async (values) => {
        for (const competenceId of chosen) {
          await call("requirement_save", {
            role_id: model.page.role.id,
            competence_id: competenceId,
            level: Number(values["level"]),
            critical: false,
          });
        }
      },
      done: () => close(chosen.size > 0),
      cancel: () => close(),
    },
    filter,
    h("div", { class: "pick-list tall" }, areas, nothing),
    kept.element,
    selectField({
      name: "level",
      label: t.role.addLevel,
      options: [1, 2, 3, 4].map((level) => /** @type {const} */ ([String(level), `${level} – ${levelWords()[level] ?? ""}`])),
      value: "2",
      width: "medium",
    }),
  );
  const submit = form.querySelector("button[type=submit]");
  const keep = () => {
    if (submit) replace(submit, t.role.addChosen(chosen.size));
    const these = options.filter(({ id }) => chosen.has(id));
    kept.show(these.map(({ id }) => id), these.map(({ name }) => name));
  };
  return form;
}
