// Pictures of figures, each beside the words and numbers that say the same. Here: how much of what is
// mapped meets its requirement, area by area. A surplus evens out nothing. The paper draws the same
// counts in one picture; here they are a list, whose words grow with the text size and fold.

import { h, svg } from "../dom.js";
import { say } from "../format.js";
import { t } from "../text/index.js";

/** @typedef {import("../../types/api.ts").Said} Said */
/** @typedef {import("../../types/api.ts").Coverage} Coverage */

/**
 * @param {readonly { name: Said, coverage: Coverage }[]} areas
 */
export function areaBars(areas) {
  return h(
    "ul",
    { class: "area-bars" },
    areas.map(({ name, coverage }) => {
      const share = coverage.assessed > 0 ? (coverage.met / coverage.assessed) * 100 : 0;
      return h(
        "li",
        null,
        say(name, "area-name"),
        svg(
          "svg",
          { class: "bar", "data-open": coverage.assessed === 0, viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
          svg("rect", { class: "bar-ground", width: 100, height: 8 }),
          svg("rect", { class: "bar-done", width: share, height: 8 }),
        ),
        h(
          "span",
          { class: "area-figure soft small" },
          coverage.assessed > 0 ? t.levels.metOf(coverage.met, coverage.assessed) : t.levels.nothingMapped,
        ),
      );
    }),
  );
}
