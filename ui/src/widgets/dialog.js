// Dialogs: the native <dialog>, modal, with a heading, and the focus back where it came from. What
// stands in one is the caller's.
//
//   const answer = await openDialog({ title, wide }, (close) => [node, …])     close(value) ends it;
//       Escape and the cross answer undefined
//   await confirm({ title, text, yes: "Ta bort", danger: true })               true or false
//   const saved = await formDialog({ title, submit, draft, save }, ...fields)  the answer, or undefined

import { h, uniqueId } from "../dom.js";
import { t } from "../text/index.js";
import { leftDrafts } from "./draft.js";
import { saveForm } from "./form.js";
import { icon } from "./icon.js";

/** @typedef {import("../dom.js").Child} Child */

/**
 * @template T
 * @param {{ title: string, wide?: boolean, class?: string, bare?: boolean }} props `bare`: the title is for
 *   screen readers only and there is no cross
 * @param {(close: (value?: T) => void) => Child} body
 * @returns {Promise<T | undefined>}
 */
export function openDialog(props, body) {
  return new Promise((resolve) => {
    const opener = document.activeElement;
    const id = uniqueId("dialog");
    /** @type {T | undefined} */
    let answer;
    /** @param {T} [value] */
    const close = (value) => {
      answer = value;
      dialog.close();
    };
    const dialog = h(
      "dialog",
      {
        class: ["dialog", props.wide && "wide", props.class].filter(Boolean).join(" "),
        "aria-labelledby": id,
        onclose: () => {
          dialog.remove();
          if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
          resolve(answer);
        },
      },
      h(
        "div",
        { class: props.bare ? "visually-hidden" : "dialog-head" },
        h("h2", { id }, props.title),
        !props.bare &&
          h(
            "button",
            { class: "button quiet icon-only", type: "button", "aria-label": t.form.close, onclick: () => close() },
            icon("close"),
          ),
      ),
      body(close),
    );
    document.body.append(dialog);
    dialog.showModal();
    const first = dialog.querySelector("[autofocus], input:not([type=hidden]), select, textarea");
    if (first instanceof HTMLElement) first.focus();
  });
}

/**
 * @param {{ title: string, text: Child, yes: string, no?: string, danger?: boolean }} props
 * @returns {Promise<boolean>}
 */
export async function confirm(props) {
  const answer = await openDialog({ title: props.title }, (/** @type {(value?: boolean) => void} */ close) => [
    h("div", { class: "dialog-text" }, typeof props.text === "string" ? h("p", null, props.text) : props.text),
    h(
      "div",
      { class: "form-actions" },
      h(
        "button",
        { class: "button main", type: "button", "data-danger": props.danger, onclick: () => close(true) },
        props.yes,
      ),
      h(
        "button",
        { class: "button", type: "button", autofocus: true, onclick: () => close(false) },
        props.no ?? t.form.cancel,
      ),
    ),
  ]);
  return answer === true;
}

/**
 * @template T
 * @param {{ title: string, submit: string, save: (values: Record<string, any>) => Promise<T>, wide?: boolean,
 *   draft: import("./form.js").Kept }} props
 * @param {...Child} fields
 * @returns {Promise<T | undefined>}
 */
export async function formDialog(props, ...fields) {
  const answer = await openDialog({ title: props.title, wide: props.wide }, (/** @type {(value?: T) => void} */ close) =>
    saveForm(
      { submit: props.submit, save: props.save, done: (answer) => close(answer), cancel: () => close(), draft: props.draft },
      fields,
    ),
  );
  if (answer === undefined) await leftDrafts();
  return answer;
}
