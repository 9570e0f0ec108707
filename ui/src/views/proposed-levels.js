// Levels that a passed training or a validation proposes: each is confirmed with how it is known, or
// left. Nothing changes a level but the confirmation.

import { h } from "../dom.js";
import { say } from "../format.js";
import { attempt } from "../errors.js";
import { call } from "../ipc.js";
import { choices, t } from "../text/index.js";
import { formDialog } from "../widgets/dialog.js";
import { opens } from "../widgets/draft.js";
import { selectField, textField } from "../widgets/form.js";
import { notify } from "../widgets/notice.js";
import { button } from "../widgets/page.js";
import { undo } from "./frame.js";

/** @typedef {import("../../types/api.ts").ProposedLevelView} ProposedLevelView */
/** @typedef {import("../../types/api.ts").ProposedBy} ProposedBy */
/** @typedef {import("./frame.js").Act} Act */

/**
 * @param {readonly ProposedLevelView[]} levels
 * @param {ProposedBy} by
 * @param {Act} act
 */
export function levelProposals(levels, by, act) {
  return h(
    "ul",
    { class: "proposed-levels", "aria-label": t.training.levels },
    levels.map((one) =>
      h(
        "li",
        null,
        h(
          "div",
          null,
          h("p", null, h("b", null, say(one.name)), " ", t.training.raise(one.from, one.level)),
          h("p", { class: "soft small" }, say(one.text)),
        ),
        h(
          "div",
          { class: "actions" },
          button(t.training.confirm, opens(levelKey(one, by), () => confirmLevel(one, by, act)), { main: true, label: t.training.confirmFor(one.name.text), id: `confirm-${one.competence_id}` }),
          button(t.training.leave, () => leave(one, by, act), { label: t.training.leaveFor(one.name.text) }),
        ),
      ),
    ),
  );
}

/** @param {ProposedLevelView} one @param {ProposedBy} by */
function levelKey(one, by) {
  return { form: "level_answer", about: String(Object.values(by)[0]), part: one.competence_id };
}

/**
 * @param {ProposedLevelView} one
 * @param {ProposedBy} by
 * @param {Act} act
 */
async function confirmLevel(one, by, act) {
  const words = t.training;
  const saved = await formDialog(
    {
      title: words.confirmFor(one.name.text),
      submit: words.confirm,
      draft: levelKey(one, by),
      save: (values) =>
        call("level_answer", {
          by,
          competence_id: one.competence_id,
          level: Number(values["level"]),
          basis: values["basis"] || null,
          note: values["note"],
        }),
    },
    h("p", { class: "dialog-text" }, say(one.text)),
    selectField({
      name: "level",
      label: words.level,
      options: [0, 1, 2, 3, 4].map((level) => /** @type {const} */ ([String(level), t.levels.level(level)])),
      value: String(one.level),
    }),
    selectField({ name: "basis", label: words.basis, options: choices("basis"), empty: words.basisChoose, value: "" }),
    textField({ name: "note", label: words.levelNote, hint: words.levelNoteHint, lines: 2 }),
  );
  if (saved) await act.reload();
}

/**
 * @param {ProposedLevelView} one
 * @param {ProposedBy} by
 * @param {Act} act
 */
async function leave(one, by, act) {
  const answer = { by, competence_id: one.competence_id, level: null, basis: null, note: "" };
  const saved = await attempt(() => call("level_answer", answer));
  if (!saved) return;
  notify(t.training.left, { text: t.frame.undo, onclick: () => undo("register_undo") });
  await act.reload();
}
