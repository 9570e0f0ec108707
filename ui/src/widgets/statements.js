// Three statements with five steps each, as native radio groups, and words of one's own. Used turned to the
// participant and when a paper form is entered. Saves nothing itself.

import { t } from "../text/index.js";
import { radioField, textField } from "./form.js";

/** @typedef {import("../../types/api.ts").Evaluation} Evaluation */
/** @typedef {import("../../types/api.ts").EvaluationForm} EvaluationForm */

export const STATEMENTS = /** @type {const} */ (["secure", "equipped", "strong"]);

/** Said so, and not left out: nothing is chosen beforehand. */
const NO_ANSWER = "none";

/** @param {Evaluation | null} present */
export function statementFields(present) {
  return [
    ...STATEMENTS.map((name) =>
      radioField({
        name,
        label: t.evaluation.statements[name],
        options: [
          ...t.evaluation.steps.map((word, at) => /** @type {[string, string]} */ ([String(at + 1), `${at + 1} ${word}`])),
          [NO_ANSWER, t.evaluation.unanswered],
        ],
        value: present?.[name] ? String(present[name]) : present ? NO_ANSWER : null,
        inline: true,
      }),
    ),
    textField({ name: "own_words", label: t.evaluation.ownWords, hint: t.evaluation.ownWordsHint, lines: 3, value: present?.own_words ?? "", optional: true }),
  ];
}

/**
 * What a form has, as the program takes it.
 * @param {Record<string, any>} values
 */
export function answersOf(values) {
  const step = (/** @type {string} */ name) => /** @type {EvaluationForm["secure"]} */ (Number(values[name]) || null);
  return { secure: step("secure"), equipped: step("equipped"), strong: step("strong"), own_words: String(values["own_words"] ?? "") };
}
