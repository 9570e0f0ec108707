// What was typed and not saved, offered after a crash or a lock: whom it is about, in which form, and
// when. Going on leads to that form; nothing is thrown away but by choice. How drafts are kept is
// `widgets/draft.js`'s.

import { h, replace } from "../dom.js";
import { said } from "../drafts.js";
import { t } from "../text/index.js";
import { openDialog } from "../widgets/dialog.js";
import { discard, drafts, keepAgain, loadDrafts, onDrafts, onHomeless, resume, when } from "../widgets/draft.js";
import { icon } from "../widgets/icon.js";
import { button, facts } from "../widgets/page.js";

/** @typedef {import("../../types/api.ts").DraftView} DraftView */

/** The register whose drafts were offered when it was opened. */
let offeredFor = "";

/** Offers what is there, once for each opening. @param {string} register its folder */
export async function offerDrafts(register) {
  if (offeredFor === register) return;
  offeredFor = register;
  await loadDrafts();
  if (drafts().length === 0) return;
  // Whoever has opened something else by now would type into the offer; the rail shows that it is there.
  if (!document.querySelector("dialog[open]")) await showDrafts();
}

/** Opens the list. What is chosen there is gone on with. */
export async function showDrafts() {
  // Names and the state of things may have changed since.
  await loadDrafts();
  const chosen = await openDialog({ title: t.drafts.title }, (/** @type {(value?: DraftView) => void} */ close) => [
    h("div", { class: "dialog-text" }, h("p", null, t.drafts.text)),
    h("ul", { class: "item-list draft-list" }, drafts().map((draft) => row(draft, close))),
    h("div", { class: "form-actions" }, button(t.drafts.later, () => close())),
  ]);
  if (chosen) resume(chosen);
}

/**
 * @param {DraftView} draft
 * @param {(value?: DraftView) => void} close
 */
function row(draft, close) {
  const name = nameOf(draft);
  const actions = h("div", { class: "actions" });
  const word = h("p", { class: "soft small" });
  const open = () => {
    replace(word, t.drafts.at(when(draft)));
    replace(
      actions,
      !draft.gone && button(t.drafts.resume, () => close(draft), { main: true, label: `${t.drafts.resume}: ${name}` }),
      button(t.drafts.discard, throwAway, { label: `${t.drafts.discard}: ${name}` }),
    );
  };
  const throwAway = async () => {
    if (!(await discard(draft))) return;
    const back = button(t.frame.undo, async () => {
      await keepAgain(draft);
      open();
      actions.querySelector("button")?.focus();
    });
    replace(word, t.drafts.discarded);
    replace(actions, back);
    back.focus();
  };
  open();
  return h(
    "li",
    { class: "item-row" },
    h("div", { class: "item-text" }, h("p", { class: "item-title" }, name), word, draft.gone && [h("p", { class: "small" }, t.drafts.gone), textOf(draft)]),
    actions,
  );
}

/** Whom it is about, and which form. @param {DraftView} draft */
function nameOf({ subject, title }) {
  return [subject, title].filter(Boolean).join(" · ");
}

/** @param {DraftView} draft */
function textOf(draft) {
  return h(
    "details",
    { class: "draft-whole" },
    h("summary", null, t.drafts.show),
    facts(draft.fields.map((field) => [field.label, h("p", { class: "draft-text" }, said(field))])),
  );
}

/** A draft whose form is nowhere: its text, to copy from. */
onHomeless((draft) => {
  openDialog({ title: nameOf(draft) }, (/** @type {(value?: undefined) => void} */ close) => [
    h("div", { class: "dialog-text" }, h("p", null, t.drafts.homeless), textOf(draft)),
    h(
      "div",
      { class: "form-actions" },
      button(t.form.close, () => close(), { main: true }),
      button(t.drafts.discard, async () => {
        if (await discard(draft)) close();
      }),
    ),
  ]);
});

/** The way to the list, where there is something in it. @returns {{ element: HTMLElement, end: () => void }} */
export function draftsButton() {
  const count = h("span", { class: "count" });
  const element = h("button", { class: "rail-item", type: "button", id: "rail-drafts", hidden: true, onclick: showDrafts }, icon("note"), t.drafts.rail, count);
  const draw = () => {
    const { length } = drafts();
    element.hidden = length === 0;
    replace(count, length);
  };
  draw();
  return { element, end: onDrafts(draw) };
}
