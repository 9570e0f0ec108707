// A button that opens a short list of further actions. A disclosure, not an ARIA menu: its actions
// are ordinary buttons and links, reached with Tab; Escape and a press outside close it.
//
//   menu("Mer", [{ text, onclick, danger } | { text, href }])

import { h, uniqueId } from "../dom.js";
import { icon } from "./icon.js";

/** @typedef {{ text: string, onclick?: () => void, href?: string, danger?: boolean }} Item */

/**
 * @param {string} text
 * @param {readonly Item[]} items
 * @param {{ iconOnly?: boolean }} [how]
 */
export function menu(text, items, how = {}) {
  const id = uniqueId("menu");
  const list = h(
    "ul",
    { class: "menu-list", id, hidden: true },
    items.map((item) =>
      h(
        "li",
        null,
        item.href
          ? h("a", { href: `#${item.href}` }, item.text)
          : h(
              "button",
              {
                type: "button",
                "data-danger": item.danger,
                onclick: () => {
                  show(false);
                  opener.focus();
                  item.onclick?.();
                },
              },
              item.text,
            ),
      ),
    ),
  );
  const opener = h(
    "button",
    {
      class: how.iconOnly ? "button quiet icon-only" : "button",
      type: "button",
      "aria-expanded": "false",
      "aria-controls": id,
      "aria-label": how.iconOnly ? text : null,
      onclick: () => show(list.hasAttribute("hidden")),
    },
    how.iconOnly ? icon("more") : [text, icon("down")],
  );
  /** @param {boolean} open */
  const show = (open) => {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (open) list.querySelector("button")?.focus();
  };
  const element = h(
    "div",
    {
      class: "menu",
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "Escape" || list.hidden) return;
        event.stopPropagation();
        show(false);
        opener.focus();
      },
      onfocusout: (/** @type {FocusEvent} */ event) => {
        if (!(event.relatedTarget instanceof Node) || !element.contains(event.relatedTarget)) show(false);
      },
    },
    opener,
    list,
  );
  return element;
}
