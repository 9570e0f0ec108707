// What stands beside the two ratings: where the person stands once both have rated, how it is known,
// why something is not applicable, whether the person wants to guide others, and the coach's note.
// Each field saves itself when it is left. Never drawn again while someone types in it.

import { h, replace } from "../../dom.js";
import { choices, t } from "../../text/index.js";
import { plainForm, textField } from "../../widgets/form.js";
import { levelCells, levelText, stateWord } from "../../widgets/level-cells.js";
import { question, visible } from "./state.js";

/** @typedef {import("./state.js").Entry} Entry */
/** @typedef {import("./state.js").Details} Details */

/**
 * @param {Entry} entry
 * @param {{ given: string, closed: boolean, about: string, mapping: string }} setting
 * @param {(details: Partial<Details>) => Promise<boolean>} describe
 */
export function detailsView(entry, setting, describe) {
  const words = t.interview.details;
  const asked = question(entry);
  const standing = h("section", { class: "iv-standing", "aria-labelledby": "iv-standing" });
  const reason = textField({
    name: "reason",
    id: "iv-reason",
    label: words.reason,
    value: asked.reason,
    onchange: (event) => text({ reason: valueIn(event) }),
  });
  const guide = chips("guide", words.guide(setting.given), [["yes", words.guideYes], ["no", words.guideNo], ["", words.guideUnknown]], setting.closed, (value) =>
    describe({ wants_to_guide: value === "" ? null : value === "yes" }),
  );
  const basis = chips("basis", words.basis, [...choices("basis"), ["", words.unstated]], setting.closed, (value) =>
    describe({ basis: value === "" ? null : /** @type {Details["basis"]} */ (value) }),
  );
  const note = textField({
    name: "note",
    id: "iv-note",
    label: words.note,
    hint: words.noteHint,
    lines: 2,
    value: asked.note,
    onchange: (event) => text({ note: valueIn(event) }),
  });
  note.classList.add("iv-private");
  const evidence =
    asked.evidence.length > 0 &&
    h(
      "section",
      { class: "iv-evidence", "aria-labelledby": "iv-evidence" },
      h("h2", { id: "iv-evidence" }, words.evidence),
      h("ul", { class: "plain small" }, asked.evidence.map((title) => h("li", null, title))),
    );
  const { form: element, draft } = plainForm(
    {
      draft: { form: "assessment", about: setting.about, part: `${setting.mapping} ${asked.competence_id}` },
      class: "iv-details",
      label: asked.name.text,
      saves: "left",
    },
    standing,
    basis.element,
    reason,
    guide.element,
    note,
    evidence,
  );
  for (const input of element.querySelectorAll("input[type=text], textarea")) input.toggleAttribute("readonly", setting.closed);

  /** Saves a text that was left. @param {Partial<Details>} typed */
  async function text(typed) {
    if (await describe(typed)) draft?.saved(typed);
  }

  /** @param {Entry} now */
  function update(now) {
    const { coach, basis: known, wants_to_guide } = question(now);
    const seen = visible(now);
    reason.hidden = coach?.outcome !== "not_applicable";
    guide.element.hidden = seen.concealed || !(coach?.outcome === "level" && coach.level === 4);
    guide.update(wants_to_guide === null ? "" : wants_to_guide ? "yes" : "no");
    basis.update(known ?? "");
    replace(standing, standingOf(now, setting.given));
  }

  update(entry);
  return { element, update };
}

/**
 * @param {Entry} entry
 * @param {string} given
 */
function standingOf(entry, given) {
  const words = t.interview.standing;
  const { revealed, concealed } = visible(entry);
  const heading = h("h2", { id: "iv-standing" }, words.title);
  if (!revealed) return [heading, h("p", { class: "soft small" }, concealed ? words.concealed(given) : words.waiting(given))];
  const level = "level" in revealed ? revealed.level : null;
  const standing = { state: revealed.state, required: revealed.required, level };
  return [
    heading,
    h("p", { class: "iv-standing-cells" }, levelCells(standing), h("span", null, levelText(standing))),
    h("p", null, stateWord(standing), question(entry).critical && h("span", { class: "chip", "data-tone": "note" }, words.critical)),
    revealed.differ && h("div", { class: "remark small", "data-tone": "note" }, h("p", null, h("b", null, words.differ), ". ", words.differHint)),
  ];
}

/**
 * A radio group of short words that saves when one is chosen.
 * @param {string} name
 * @param {string} label
 * @param {readonly (readonly [string, string])[]} options
 * @param {boolean} closed
 * @param {(value: string) => void} choose
 */
function chips(name, label, options, closed, choose) {
  const inputs = options.map(([value]) =>
    h("input", { type: "radio", id: `iv-${name}-${value || "none"}`, name: `iv-${name}`, value, "data-draft": "no", disabled: closed, onchange: () => choose(value) }),
  );
  const element = h(
    "fieldset",
    { class: "iv-chips" },
    h("legend", null, label),
    h("div", null, options.map(([, text], index) => h("label", { class: "iv-chip" }, inputs[index], h("span", null, text)))),
  );
  /** @param {string} value */
  const update = (value) => {
    for (const input of inputs) input.checked = input.value === value;
  };
  return { element, update };
}

/** @param {Event} event */
function valueIn(event) {
  return /** @type {HTMLInputElement | HTMLTextAreaElement} */ (event.target).value;
}
