// The model package: saving the library and the role templates as one file, and taking such a file in
// after having shown what it would bring. What is new and what differs, the program says.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { number, say } from "../../format.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { openDialog } from "../../widgets/dialog.js";
import { radioField, saveForm } from "../../widgets/form.js";
import { announce } from "../../widgets/live.js";
import { menu } from "../../widgets/menu.js";
import { notify } from "../../widgets/notice.js";
import { button } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").ModelContents} ModelContents */
/** @typedef {import("../../../types/api.ts").ModelPart} ModelPart */
/** @typedef {import("../../../types/api.ts").ModelTaken} ModelTaken */
/** @typedef {import("../frame.js").Act} Act */

const KINDS = /** @type {const} */ (["areas", "competences", "permits", "roles"]);

/** @param {Act} act */
export function packageMenu(act) {
  const words = t.package;
  return menu(words.menu, [
    { text: words.save, onclick: save },
    { text: words.load, onclick: () => load(act) },
  ]);
}

async function save() {
  const saved = await attempt(() => call("model_save"));
  if (saved?.path) notify(t.package.saved(saved.path));
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
        return call("model_take", { areas: takes("areas"), competences: takes("competences"), permits: takes("permits"), roles: takes("roles") });
      },
      done: close,
    },
    from(found),
    h("p", null, words.before),
    KINDS.map((kind) => part(kind, found[kind])),
    found.guide && h("details", null, h("summary", null, words.guide), h("pre", { class: "guide-text", tabindex: "0" }, found.guide)),
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
