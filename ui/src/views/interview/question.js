// One competence with its five level texts and the two ratings beside them: two native radio groups,
// each one tab stop with the arrows inside. Draws, and tells what was pressed; decides nothing.

import { assign, h, replace } from "../../dom.js";
import { langOf, say } from "../../format.js";
import { t } from "../../text/index.js";
import { outcomeOfKey, question, sameOutcome, valueOf, visible } from "./state.js";

/** @typedef {import("./state.js").Entry} Entry */
/** @typedef {import("./state.js").Side} Side */
/** @typedef {import("../../../types/api.ts").Outcome} Outcome */

/**
 * What the question asks of whoever holds it.
 * @typedef {object} Acts
 * @property {(side: Side, outcome: Outcome, how: "key" | "choice") => void} rate
 */

/** What can be said of a competence, in the order in which it stands. */
const OUTCOMES = /** @type {readonly Outcome[]} */ ([
  ...([0, 1, 2, 3, 4].map((level) => ({ outcome: "level", level }))),
  { outcome: "not_assessed" },
  { outcome: "not_applicable" },
]);

/**
 * @param {Entry} entry
 * @param {{ given: string, keys: boolean, closed: boolean }} setting `keys`: digits rate; `closed`: the
 *   interview is done and nothing is rated
 * @param {Acts} acts
 */
export function questionView(entry, setting, acts) {
  const asked = question(entry);
  const own = group("self", entry, setting, acts);
  const coach = group("coach", entry, setting, acts);
  const required = h("span", { class: "iv-required", hidden: true });
  const element = h(
    "article",
    { class: "iv-question", "aria-labelledby": "iv-name" },
    h(
      "header",
      { class: "iv-question-head" },
      h("p", { class: "iv-place" }, place(entry)),
      h("h1", { id: "iv-name", tabindex: "-1", lang: langOf(asked.name) }, asked.name.text),
      asked.about.text && h("p", { class: "soft", lang: langOf(asked.about) }, asked.about.text),
    ),
    h(
      "div",
      { class: "iv-levels" },
      h(
        "ol",
        { class: "iv-texts" },
        asked.levels.map((text, level) =>
          h("li", { class: "iv-level", "data-level": level }, h("b", null, level), h("span", { class: "iv-level-text" }, say(text))),
        ),
        h("li", { class: "iv-level iv-other" }, mark("not_assessed"), h("span", null, t.interview.rating.notAssessed, h("small", null, t.interview.rating.notAssessedHint))),
        h("li", { class: "iv-level iv-other" }, mark("not_applicable"), h("span", null, t.interview.rating.notApplicable, h("small", null, t.interview.rating.notApplicableHint))),
      ),
      own.element,
      coach.element,
    ),
  );
  const rows = [...element.querySelectorAll(".iv-level[data-level]")];

  /** @param {Entry} now */
  function update(now) {
    const seen = visible(now);
    own.update(seen.own);
    coach.update(seen.coach);
    coach.element.toggleAttribute("data-concealed", seen.concealed);
    const level = seen.revealed ? seen.revealed.required : null;
    required.remove();
    for (const row of rows) row.removeAttribute("data-required");
    const row = level === null ? undefined : rows[level];
    if (row) {
      row.setAttribute("data-required", "");
      replace(required, t.levels.required(Number(level)));
      required.hidden = false;
      row.append(required);
    }
  }
  update(entry);

  /** Puts the focus on a side: on what is said there, else on its first choice. @param {Side} side */
  const focus = (side) => (side === "self" ? own : coach).focus();
  return { element, update, focus };
}

/** @param {Entry} entry */
function place(entry) {
  const text = t.interview.rating.place(entry.area.text, entry.place, entry.areaSize);
  return h("span", { lang: langOf(entry.area) }, text);
}

/**
 * @param {Side} side
 * @param {Entry} entry
 * @param {{ given: string, keys: boolean, closed: boolean }} setting
 * @param {Acts} acts
 */
function group(side, entry, setting, acts) {
  const words = t.interview.rating;
  const asked = entry.kept;
  const own = side === "self";
  const name = words.group(own ? words.own : words.coach, setting.given, asked.name.text);
  const inputs = OUTCOMES.map((outcome) =>
    h("input", {
      type: "radio",
      id: `rate-${side}-${valueOf(outcome)}`,
      name: `rate-${side}-${asked.competence_id}`,
      value: valueOf(outcome),
      disabled: setting.closed,
      "aria-label": nameOf(outcome, asked),
      onchange: () => acts.rate(side, outcome, "choice"),
    }),
  );
  const element = h(
    "div",
    {
      class: "iv-group",
      role: "radiogroup",
      "data-side": side,
      "aria-label": name,
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (!setting.keys || setting.closed || event.ctrlKey || event.metaKey || event.altKey) return;
        const outcome = outcomeOfKey(event.key);
        if (!outcome || event.repeat) return;
        event.preventDefault();
        acts.rate(side, outcome, "key");
      },
    },
    h("p", { class: "iv-group-name", "aria-hidden": "true" }, own ? setting.given : words.coachColumn),
    inputs.map((input, index) => {
      const outcome = /** @type {Outcome} */ (OUTCOMES[index]);
      const face = outcome.outcome === "level" ? String(outcome.level) : mark(outcome.outcome);
      return h("label", { class: "iv-choice" }, input, h("span", { class: "iv-face", "aria-hidden": "true" }, face));
    }),
  );

  /** @param {Outcome | null} said */
  function update(said) {
    for (const [index, input] of inputs.entries()) {
      const checked = said !== null && sameOutcome(said, /** @type {Outcome} */ (OUTCOMES[index]));
      if (input.checked !== checked) assign(input, { checked });
    }
  }
  const focus = () => (inputs.find((input) => input.checked) ?? inputs[0])?.focus({ focusVisible: true, preventScroll: false });
  return { element, update, focus };
}

/**
 * What a screen reader says of a choice.
 * @param {Outcome} outcome
 * @param {import("../../../types/api.ts").Question} asked
 */
function nameOf(outcome, asked) {
  if (outcome.outcome === "level") return t.interview.rating.level(outcome.level, asked.levels[outcome.level]?.text ?? "");
  return outcome.outcome === "not_assessed" ? t.interview.rating.notAssessed : t.interview.rating.notApplicable;
}

/** The sign of what is no level, as on its key. @param {Outcome["outcome"]} outcome */
function mark(outcome) {
  return h("b", { class: "iv-sign" }, outcome === "not_assessed" ? "–" : "×");
}
