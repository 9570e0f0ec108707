// What every page is built of: its head with a heading and one main action, tabs, sections, and what
// stands where there is nothing yet. Knows no noun of the program.
//
//   page(pageHead({ title, beside, crumbs: [[text, href]], actions: [node] }), …)
//   tabs(label, [{ id, text, href, count }], currentId)
//   formPage(…)                                  the same where the page is one form
//   section({ title, hint, action, id }, …)      a part with a heading of the second rank
//   card({ title, action }, …)                   the same on a ground of its own
//   empty({ title, text, actions })              says what a page is for and offers the first step
//   columns(main, side)                          a wide and a narrow column; they fold
//   facts([[term, value], …])                    a list of terms; empty values are left out
//   chip(text, "gap" | "met" | "surplus" | "ok" | "bad" | "note")
//   linkButton(text, href, { main, icon })  button(text, onclick, { main, quiet, danger, icon, label })

import { h, uniqueId } from "../dom.js";
import { t } from "../text/index.js";
import { icon } from "./icon.js";

/** @typedef {import("../dom.js").Child} Child */
/** @typedef {Parameters<typeof icon>[0]} IconName */

/** @param {...Child} children */
export function page(...children) {
  return h("div", { class: "page" }, children);
}

/** A page that is one form. @param {...Child} children */
export function formPage(...children) {
  return h("div", { class: "page single" }, children);
}

/**
 * @param {{ title: Child, beside?: Child, crumbs?: readonly [string, string][], actions?: Child[] }} props
 */
export function pageHead(props) {
  return h(
    "header",
    { class: "page-head" },
    props.crumbs &&
      h(
        "nav",
        { class: "crumbs", "aria-label": t.frame.crumbs },
        props.crumbs.map(([text, href]) => [h("a", { href: `#${href}` }, text), icon("chevron")]),
      ),
    h(
      "div",
      { class: "page-title" },
      h("div", null, h("h1", { tabindex: "-1" }, props.title), props.beside && h("p", { class: "beside" }, props.beside)),
      props.actions && h("div", { class: "actions" }, props.actions),
    ),
  );
}

/**
 * @param {string} label
 * @param {readonly { id: string, text: string, href: string, count?: number }[]} items
 * @param {string} current
 */
export function tabs(label, items, current) {
  return h(
    "nav",
    { class: "tabs", "aria-label": label },
    h(
      "ul",
      null,
      items.map((item) =>
        h(
          "li",
          null,
          h(
            "a",
            { id: `tab-${item.id}`, href: `#${item.href}`, "aria-current": item.id === current ? "page" : null },
            item.text,
            item.count !== undefined && h("span", { class: "count" }, item.count),
          ),
        ),
      ),
    ),
  );
}

/**
 * `quiet`: the heading is for screen readers only, where a tab says the same to the eye.
 * @param {{ title: Child, hint?: Child, action?: Child, id?: string, class?: string, quiet?: boolean }} props
 * @param {...Child} children
 */
export function section(props, ...children) {
  const id = props.id ?? uniqueId("section");
  return h(
    "section",
    { class: ["section", props.class].filter(Boolean).join(" "), "aria-labelledby": id },
    h(
      "div",
      { class: props.quiet ? "visually-hidden" : "section-head" },
      h("div", null, h("h2", { id, tabindex: "-1" }, props.title), props.hint && h("p", { class: "soft small" }, props.hint)),
      props.action,
    ),
    children,
  );
}

/**
 * @param {{ title: Child, hint?: Child, action?: Child, id?: string, quiet?: boolean }} props
 * @param {...Child} children
 */
export function card(props, ...children) {
  return section({ ...props, class: "card" }, ...children);
}

/**
 * @param {{ title: string, text: string, actions?: Child[], icon?: IconName }} props
 */
export function empty(props) {
  return h(
    "div",
    { class: "empty" },
    props.icon && icon(props.icon),
    h("p", { class: "empty-title" }, props.title),
    h("p", { class: "soft" }, props.text),
    props.actions && h("div", { class: "actions" }, props.actions),
  );
}

/**
 * @param {Child} main
 * @param {Child} side
 */
export function columns(main, side) {
  return h("div", { class: "columns" }, h("div", { class: "stack" }, main), h("div", { class: "stack" }, side));
}

/** @param {readonly (readonly [Child, Child])[]} pairs */
export function facts(pairs) {
  return h(
    "dl",
    { class: "facts" },
    pairs
      .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
      .map(([term, value]) => h("div", null, h("dt", null, term), h("dd", null, value))),
  );
}

/**
 * @param {Child} text
 * @param {"gap" | "met" | "surplus" | "ok" | "bad" | "note" | ""} [tone]
 */
export function chip(text, tone = "") {
  return h("span", { class: "chip", "data-tone": tone || null }, text);
}

/**
 * @param {string} text
 * @param {string} href
 * @param {{ main?: boolean, quiet?: boolean, icon?: IconName, id?: string }} [how]
 */
export function linkButton(text, href, how = {}) {
  return h(
    "a",
    { class: buttonClass(how), href: `#${href}`, id: how.id },
    how.icon && icon(how.icon),
    text,
  );
}

/**
 * @param {string} text
 * @param {(event: MouseEvent) => void} onclick
 * @param {{ main?: boolean, quiet?: boolean, danger?: boolean, icon?: IconName, id?: string, iconOnly?: boolean,
 *   label?: string }} [how] `label`: what a screen reader says, where the text alone does not do
 */
export function button(text, onclick, how = {}) {
  return h(
    "button",
    {
      class: buttonClass(how),
      type: "button",
      id: how.id,
      "data-danger": how.danger,
      "aria-label": how.label ?? (how.iconOnly ? text : null),
      title: how.iconOnly ? text : null,
      onclick,
    },
    how.icon && icon(how.icon),
    !how.iconOnly && text,
  );
}

/** @param {{ main?: boolean, quiet?: boolean, iconOnly?: boolean }} how */
function buttonClass(how) {
  return ["button", how.main && "main", how.quiet && "quiet", how.iconOnly && "icon-only"].filter(Boolean).join(" ");
}
