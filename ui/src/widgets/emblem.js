// The program's emblem as on its icon: a pass with the cells of three competences. A decoration.

import { svg } from "../dom.js";

export function emblem() {
  const cells = [
    ["done", "done", "done"],
    ["done", "done", "next"],
    ["done", "next", "open"],
  ];
  return svg(
    "svg",
    { class: "emblem", viewBox: "0 0 512 512", width: 64, height: 64, "aria-hidden": "true", focusable: "false" },
    svg("path", { class: "emblem-pages", d: "M160 32h256a64 64 0 0 1 64 64v320a64 64 0 0 1-64 64H160z" }),
    svg("path", { class: "emblem-cover", d: "M96 0h288a64 64 0 0 1 64 64v384a64 64 0 0 1-64 64H96z" }),
    svg("path", { class: "emblem-spine", d: "M96 0h32v512H96a64 64 0 0 1-64-64V64A64 64 0 0 1 96 0z" }),
    cells.map((row, y) =>
      row.map((kind, x) =>
        svg("rect", { class: `emblem-${kind}`, x: 160 + x * 88, y: 96 + y * 128, width: 80, height: 64, rx: 6 }),
      ),
    ),
  );
}
