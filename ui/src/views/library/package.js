// The model package: saving library, role templates and forms as one file, and taking such a file in
// after having shown what it would bring. What is new and what differs, the program says.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { langOf, number, say } from "../../format.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { openDialog } from "../../widgets/dialog.js";
import { checkField, plainForm, radioField, readForm, saveForm } from "../../widgets/form.js";
import { announce } from "../../widgets/live.js";
import { menu } from "../../widgets/menu.js";
import { notify } from "../../widgets/notice.js";
import { button } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").ModelContents} ModelContents */
/** @typedef {import("../../../types/api.ts").ModelPart} ModelPart */
/** @typedef {import("../../../types/api.ts").ModelTaken} ModelTaken */
/** @typedef {import("../frame.js").Act} Act */

const KINDS = /** @type {const} */ ([
  "areas",
  "competences",
  "permits",
  "roles",
  "criteria",
  "plan_templates",
  "validation_models",
  "retention_rules",
]);

/** @param {Act} act */
export function packageMenu(act) {
  const words = t.package;
  return menu(words.menu, [
    { text: words.save, onclick: save },
    { text: words.load, onclick: () => load(act) },
  ]);
}

/** Validation models are their owners': which go along is chosen, where there are any. */
async function save() {
  const found = await attempt(() => call("validation_models"));
  if (!found) return;
  const models = found.models.filter(({ model }) => !model.archived).map(({ model }) => model);
  if (models.length === 0) {
    await saveWith([]);
    return;
  }
  const words = t.package;
  await openDialog({ title: words.saveTitle }, (/** @type {(value?: undefined) => void} */ close) => {
    const { form } = plainForm(
      {
        draft: "changes nothing",
        class: "form",
        onsubmit: async (event) => {
          event.preventDefault();
          const chosen = readForm(form);
          if (await saveWith(models.map(({ id }) => id).filter((id) => chosen[id] === true))) close();
        },
      },
      h("p", null, words.saveText),
      h(
        "fieldset",
        { class: "field" },
        h("legend", null, words.models),
        h("p", { class: "hint" }, words.modelsHint),
        models.map(({ id, name, owner }) => checkField({ name: id, label: owner ? `${name} (${owner})` : name })),
      ),
      h(
        "div",
        { class: "form-actions" },
        h("button", { class: "button main", type: "submit" }, words.saveNow),
        button(t.form.cancel, () => close()),
      ),
    );
    return form;
  });
}

/** @param {string[]} models @returns {Promise<boolean>} whether it was saved */
async function saveWith(models) {
  const saved = await attempt(() => call("model_save", { validation_models: models }));
  if (!saved?.path) return false;
  notify(t.package.saved(saved.path));
  return true;
}

/** @param {Act} act */
async function load(act) {
  const found = await attempt(() => call("model_look"));
  if (!found?.path) return;
  const taken = await openDialog({ title: t.package.title, wide: true }, (/** @type {(value?: ModelTaken) => void} */ close) =>
    hasAnything(found) ? choose(found, close) : nothing(found, close),
  );
  if (!taken) return;
  await act.reload();
  notify(t.package.taken(taken.added, taken.changed));
}

/** @param {ModelContents} found */
function hasAnything(found) {
  return KINDS.some((kind) => found[kind].new.length + found[kind].differing.length > 0);
}

/**
 * @param {ModelContents} found
 * @param {() => void} close
 */
function nothing(found, close) {
  return [
    h("div", { class: "dialog-text" }, from(found), h("p", null, t.package.nothing)),
    h("div", { class: "form-actions" }, button(t.form.close, () => close(), { main: true })),
  ];
}

/**
 * @param {ModelContents} found
 * @param {(value?: ModelTaken) => void} close
 */
function choose(found, close) {
  const words = t.package;
  return saveForm(
    {
      submit: words.take,
      draft: "confirmation",
      cancel: () => close(),
      save: (values) => {
        announce(words.taking);
        const takes = (/** @type {string} */ kind) => values[kind] === "take";
        return call("model_take", {
          areas: takes("areas"),
          competences: takes("competences"),
          permits: takes("permits"),
          roles: takes("roles"),
          criteria: takes("criteria"),
          plan_templates: takes("plan_templates"),
          validation_models: takes("validation_models"),
          retention_rules: takes("retention_rules"),
        });
      },
      done: close,
    },
    from(found),
    h("p", null, words.before),
    KINDS.map((kind) => part(kind, found[kind])),
    texts(found),
    found.guide && h("details", null, h("summary", null, words.guide), h("pre", { class: "guide-text", tabindex: "0" }, found.guide)),
  );
}

/** What is on the forms, to read. @param {ModelContents} found */
function texts(found) {
  if (found.texts.length === 0) return null;
  return h(
    "details",
    null,
    h("summary", null, t.package.texts),
    found.texts.map(([title, text]) => [
      h("h4", null, say(title)),
      h("pre", { class: "guide-text", tabindex: "0", lang: langOf(text) }, text.text),
    ]),
  );
}

/** @param {ModelContents} found */
function from(found) {
  // The dialog begins at its top, and not at the first choice below what is told.
  return h("h3", { tabindex: "-1", autofocus: true }, t.package.from(found.path?.split(/[\\/]/).pop() ?? "", found.made_on ?? ""));
}

/**
 * @param {(typeof KINDS)[number]} kind
 * @param {ModelPart} part
 */
function part(kind, part) {
  const words = t.package;
  const name = words.kinds[kind];
  return h(
    "section",
    { class: "told", "aria-label": name },
    h("h3", null, name),
    h("p", { class: "soft small" }, words.counts(number(part.new.length), number(part.differing.length), number(part.same))),
    part.new.length > 0 && names(words.newOnes, part.new),
    part.differing.length > 0 && names(words.differing, part.differing),
    part.differing.length > 0 &&
      radioField({
        name: kind,
        label: words.which(name),
        options: [["keep", words.keep], ["take", words.takeTheirs, words.takeHint[kind]]],
        value: "keep",
      }),
  );
}

/** More than these are shown when asked for. */
const SHOWN = 12;

/**
 * @param {string} title
 * @param {ModelPart["new"]} all
 */
function names(title, all) {
  return h("details", { open: all.length <= SHOWN }, h("summary", null, title), h("ul", { class: "plain small" }, all.map((name) => h("li", null, say(name)))));
}
