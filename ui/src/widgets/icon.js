// Small drawings beside words, never in their place: hidden from screen readers. Drawn for a 20 by 20
// square in the colour of the text.

import { svg } from "../dom.js";

/** Paths, one stroke each. */
const PATHS = {
  overview: ["M3 17V9.5", "M8 17V4", "M13 17v-5.5", "M18 17V7"],
  company: ["M3 17V8l5 3V8l5 3V3h4v14z", "M6.5 14h1", "M10.5 14h1"],
  people: ["M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6z", "M2 17c0-3.2 2.3-5 5.5-5s5.5 1.8 5.5 5", "M13 4a3 3 0 0 1 0 5.4", "M15 12.4c2 .7 3 2.3 3 4.6"],
  training: ["M2 7l8-3.5L18 7l-8 3.5z", "M5 8.5V13c0 1.4 2.2 2.5 5 2.5s5-1.100 5-2.5V8.5", "M18 7v5"],
  report: ["M3 17h14", "M5.5 14V9", "M10 14V4", "M14.5 14v-3"],
  library: ["M3 4h5v13H3z", "M8 4h4v13H8z", "M12.5 5l3.3-.9 2.7 12-3.3.900z"],
  settings: ["M3 6h7", "M14 6h3", "M12 4v4", "M3 14h3", "M10 14h7", "M8 12v4"],
  lock: ["M5 9h10v8H5z", "M7 9V6.5a3 3 0 0 1 6 0V9"],
  search: ["M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12z", "M13.5 13.5 17.5 17.5"],
  plus: ["M10 4v12", "M4 10h12"],
  close: ["M5 5l10 10", "M15 5 5 15"],
  check: ["M4 10.5 8 14.5 16 6"],
  chevron: ["M8 5l5 5-5 5"],
  down: ["M5 8l5 5 5-5"],
  folder: ["M2.5 16V4.5h5l2 2.5h8v9z"],
  star: ["M10 3l2.1 4.5 4.9.600-3.6 3.4.900 4.9-4.3-2.4-4.3 2.4.900-4.9L3 8.1l4.9-.6z"],
  warning: ["M10 3 18 17H2z", "M10 8v4", "M10 14.5v.1"],
  clock: ["M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z", "M10 6v4.5l3 1.5"],
  paper: ["M5 2.5h7l3.5 3.5v11.5H5z", "M12 2.5V6h3.5", "M8 10h5", "M8 13.5h5"],
  more: ["M4 10h.1", "M10 10h.1", "M16 10h.1"],
  note: ["M4 3h12v9l-4 5H4z", "M12 17v-5h4", "M7 7h6", "M7 10h4"],
  undo: ["M4 8h8a4 4 0 0 1 0 8H8", "M7 5 4 8l3 3"],
};

/**
 * @param {keyof typeof PATHS} name
 */
export function icon(name) {
  return svg(
    "svg",
    { class: "icon", "data-icon": name, viewBox: "0 0 20 20", width: 20, height: 20, "aria-hidden": "true", focusable: "false" },
    PATHS[name].map((d) => svg("path", { d })),
  );
}
