// What several tabs of a person share: lists with something to change and remove in each row, and
// taking away with a way back.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { t } from "../../text/index.js";
import { notify } from "../../widgets/notice.js";
import { menu } from "../../widgets/menu.js";
import { undo } from "../frame.js";

/** @typedef {import("../../dom.js").Child} Child */
/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../../types/api.ts").Saved} Saved */

/**
 * A row with a line of its own, something beside, and what can be done with it.
 * @param {{ title: Child, beside?: Child, below?: Child, name: string, change?: () => void, remove?: () => void,
 *   id?: string }} props `name`: what a screen reader says it is that is changed
 */
export function itemRow(props) {
  const items = [
    ...(props.change ? [{ text: t.form.change, onclick: props.change }] : []),
    ...(props.remove ? [{ text: t.form.remove, onclick: props.remove, danger: true }] : []),
  ];
  return h(
    "li",
    { class: "item-row" },
    h(
      "div",
      { class: "item-text" },
      h("p", { class: "item-title" }, props.title, props.beside && h("span", { class: "item-beside" }, props.beside)),
      props.below && h("div", { class: "item-below soft small" }, props.below),
    ),
    items.length > 0 && menu(`${t.form.more}: ${props.name}`, items, { iconOnly: true }),
  );
}

/** @param {...Child} items */
export function itemList(...items) {
  return h("ul", { class: "item-list" }, items);
}

/**
 * Takes something away at once and offers to take that back.
 * @param {() => Promise<Saved>} ask
 * @param {string} said
 * @param {Act} act
 */
export async function removeWithUndo(ask, said, act) {
  const saved = await attempt(ask);
  if (!saved) return;
  notify(said, { text: t.frame.undo, onclick: () => undo("register_undo") });
  await act.reload();
}

/**
 * Texts with a dot between them; what is empty is left out.
 * @param {readonly Child[]} parts
 */
export function dotted(parts) {
  return parts.filter(Boolean).map((part, index) => [index > 0 && " · ", part]);
}
