// Makes elements: the only module that creates, fills and replaces them. Knows nothing of what they
// mean, and never reads markup out of a text.
//
//   h("p", { class: "soft", onclick: save }, "Text ", node, [more], condition && node)
//   svg("rect", { x: 0, width: 10, class: "met" })
//   replace(parent, ...children)         the parent's content is this now; focus is kept by id
//   list(parent, items, key, make)       keyed rows: those that are there already stay as they are
//
// Properties: `class`, `data-…`, `aria-…` and the like are attributes; true means present, and
// false, null and undefined mean absent. `value`, `checked`, `selected`, `disabled`, `open` and
// `indeterminate` are set as properties. `on…` adds a listener. `vars: { "--share": "40%" }` sets
// custom properties (attributes named style are refused by the page's policy).

/** @typedef {Node | string | number | null | undefined | false | Child[]} Child */
/** @typedef {Record<string, any>} Props */

const SVG = "http://www.w3.org/2000/svg";
const AS_PROPERTY = new Set(["value", "checked", "selected", "disabled", "open", "indeterminate"]);

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Props | null} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  // Children first: the value of a select names one of its options.
  append(element, children);
  if (props) assign(element, props);
  return element;
}

/**
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Props | null} [props]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[K]}
 */
export function svg(tag, props, ...children) {
  const element = document.createElementNS(SVG, tag);
  append(element, children);
  if (props) assign(element, props);
  return element;
}

/**
 * Replaces what a parent holds. If the focus was inside on an element with an id, it goes to the
 * element that has the same id now.
 * @param {Element} parent
 * @param {...Child} children
 */
export function replace(parent, ...children) {
  const focused = document.activeElement;
  const id = focused && focused !== parent && parent.contains(focused) ? focused.id : "";
  parent.replaceChildren();
  append(parent, children);
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
}

/**
 * Makes a parent's children follow a list, keeping the elements of items that were there before.
 * `make` gets the item and the element that it has already, if any, and answers the element.
 * @template T
 * @param {Element} parent
 * @param {readonly T[]} items
 * @param {(item: T) => string} key
 * @param {(item: T, present: HTMLElement | null) => HTMLElement} make
 */
export function list(parent, items, key, make) {
  /** @type {Map<string, HTMLElement>} */
  const present = new Map();
  for (const child of parent.children) {
    if (child instanceof HTMLElement && child.dataset.key) present.set(child.dataset.key, child);
  }
  let next = parent.firstElementChild;
  for (const item of items) {
    const name = key(item);
    const element = make(item, present.get(name) ?? null);
    element.dataset.key = name;
    present.delete(name);
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
  }
  while (next) {
    const gone = next;
    next = next.nextElementSibling;
    gone.remove();
  }
}

/**
 * Sets, changes or takes away properties as `h` does.
 * @param {Element} element
 * @param {Props} props
 */
export function assign(element, props) {
  for (const [name, value] of Object.entries(props)) {
    if (name === "vars") {
      for (const [variable, text] of Object.entries(value)) {
        /** @type {HTMLElement} */ (element).style.setProperty(variable, String(text));
      }
    } else if (name.startsWith("on") && (typeof value === "function" || !value)) {
      if (value) element.addEventListener(name.slice(2), value);
    } else if (AS_PROPERTY.has(name) && name in element) {
      Reflect.set(element, name, value ?? (name === "value" ? "" : false));
    } else if (value === null || value === undefined || value === false) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
}

/**
 * @param {Element} parent
 * @param {Child[]} children
 */
function append(parent, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(parent, child);
    else parent.append(child instanceof Node ? child : String(child));
  }
}

let last = 0;

/**
 * An id that no other element of this page has, for labels and descriptions.
 * @param {string} stem
 */
export function uniqueId(stem) {
  last += 1;
  return `${stem}-${last}`;
}
