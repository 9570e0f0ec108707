// How much of something is done, as a bar with its figures in words. The words are always there; the
// bar is hidden from screen readers.
//
//   coverageBar({ done: 22, of: 25, text: "Kartlagt 22 av 25" })
//   targetBar({ women: 41, total: 163, target: 250 })      women in stripes, the target as a stroke

import { h, svg } from "../dom.js";

/** @param {{ done: number, of: number, text: string, hideText?: boolean }} props */
export function coverageBar(props) {
  const share = props.of > 0 ? (props.done / props.of) * 100 : 0;
  return h(
    "span",
    { class: "coverage" },
    svg(
      "svg",
      { class: "bar", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
      svg("rect", { class: "bar-ground", width: 100, height: 8 }),
      svg("rect", { class: "bar-done", width: share, height: 8 }),
    ),
    h("span", { class: props.hideText ? "visually-hidden" : "coverage-text" }, props.text),
  );
}

/** @param {{ women: number, total: number, target: number | null, most: number }} props */
export function targetBar(props) {
  const { women, total, target } = props;
  const full = Math.max(props.most, 1);
  const at = (/** @type {number} */ value) => `${(value / full) * 100}%`;
  return svg(
    "svg",
    { class: "target-bar", width: "100%", height: 20, "aria-hidden": "true" },
    svg("rect", { class: "bar-ground", x: 0, y: 4, width: "100%", height: 12, rx: 2 }),
    svg("rect", { class: "bar-done", x: 0, y: 4, width: at(total), height: 12, rx: 2 }),
    women > 0 && svg("rect", { x: 0, y: 4, width: at(women), height: 12, rx: 2, fill: "url(#pattern-women)" }),
    women > 0 && women < total && svg("rect", { class: "bar-edge", x: at(women), y: 4, width: 2, height: 12 }),
    target !== null && svg("rect", { class: "bar-target", x: `calc(${at(target)} - 2px)`, y: 0, width: 2, height: 20 }),
  );
}
