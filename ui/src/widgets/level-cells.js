// Four cells that show a level against what is required. Each state has a pattern of its own and the
// words beside it carry the meaning: the drawing itself is hidden from screen readers.
//
//   levelCells({ state: "gap", level: 1, required: 3 })
//   standing({ state, level, required })       cells, "nivå 1, krav 3", and the state with its mark
//   stateMark("gap")                           the mark alone

import { h, svg } from "../dom.js";
import { t } from "../text/index.js";

/** @typedef {{ state: string, level?: number | null, required: number, steps?: number }} Standing */

const WIDTH = 22;
const HEIGHT = 12;
const SPACE = 3;

/** @param {Standing} standing */
export function levelCells(standing) {
  const { state, required } = standing;
  const level = standing.level ?? 0;
  const known = state !== "not_assessed" && state !== "not_applicable";
  const cells = [1, 2, 3, 4].map((cell) => {
    let kind = "open";
    if (!known) kind = state === "not_assessed" && cell <= required ? "unknown" : "open";
    else if (cell <= Math.min(level, required)) kind = "met";
    else if (cell <= level) kind = "surplus";
    else if (cell <= required) kind = "gap";
    return svg("rect", {
      class: `cell-${kind}`,
      x: (cell - 1) * (WIDTH + SPACE) + 0.5,
      y: 2.5,
      width: WIDTH - 1,
      height: HEIGHT - 1,
      rx: 2,
      fill: kind === "gap" || kind === "surplus" ? `url(#pattern-${kind})` : null,
    });
  });
  const total = 4 * WIDTH + 3 * SPACE;
  // A stroke at the end of what is required, also where it is met.
  const end = required * (WIDTH + SPACE) - SPACE / 2;
  return svg(
    "svg",
    { class: "level-cells", viewBox: `0 0 ${total + 2} ${HEIGHT + 4}`, width: total + 2, height: HEIGHT + 4, "aria-hidden": "true" },
    cells,
    required > 0 && state !== "not_applicable" && svg("path", { class: "cell-required", d: `M${end} 0v${HEIGHT + 4}` }),
  );
}

/** @param {string} state */
export function stateMark(state) {
  const paths = /** @type {Record<string, string>} */ ({
    met: "M2.5 6.5 5 9l4.5-6",
    gap: "M2 4h8l-4 5.5z",
    surplus: "M2 8.5h8L6 3z",
    not_assessed: "M3.5 4.2a2.5 2.5 0 1 1 3.6 2.2c-.8.400-1.1.800-1.1 1.6M6 10.2v.1",
    not_applicable: "M2.5 6h7",
  });
  const filled = state === "gap" || state === "surplus";
  return svg(
    "svg",
    { class: "state-mark", "data-state": state, "data-filled": String(filled), viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" },
    svg("path", { d: paths[state] ?? paths["not_applicable"] ?? "" }),
  );
}

/** @param {Standing} standing */
export function stateWord(standing) {
  const { state, required } = standing;
  const level = standing.level ?? 0;
  return h(
    "span",
    { class: "state", "data-state": state },
    stateMark(state),
    state === "gap"
      ? t.levels.gap(required - level)
      : state === "surplus"
        ? t.levels.surplus(level - required)
        : state === "met"
          ? t.levels.met
          : state === "not_assessed"
            ? t.levels.notAssessed
            : t.levels.notApplicable,
  );
}

/** @param {Standing} standing */
export function levelText(standing) {
  const known = standing.level !== null && standing.level !== undefined;
  if (standing.state === "not_applicable") return t.levels.notApplicable;
  return known ? t.levels.levelAndRequired(Number(standing.level), standing.required) : t.levels.required(standing.required);
}
