// A person's evaluations: each moment with what was answered and what is due, before and after beside each
// other, and new levels. Answering on the turned screen has a page of its own.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { label, language, t, within } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField } from "../../widgets/form.js";
import { plainTable } from "../../widgets/funnel.js";
import { notify } from "../../widgets/notice.js";
import { button, card, chip, columns, linkButton, section } from "../../widgets/page.js";
import { STATEMENTS, answersOf, statementFields } from "../../widgets/statements.js";
import { removeWithUndo } from "./parts.js";

/** @typedef {import("../../../types/api.ts").EvaluationPage} EvaluationPage */
/** @typedef {import("../../../types/api.ts").MomentView} MomentView */
/** @typedef {import("../frame.js").Act} Act */

/**
 * @param {EvaluationPage} page
 * @param {Act} act
 */
export function evaluationTab(page, act) {
  return columns(
    [
      h("p", { class: "soft" }, t.evaluation.intro),
      page.moments.map((one) => momentCard(page, one, act)),
    ],
    [comparison(page), developed(page)],
  );
}

/**
 * @param {EvaluationPage} page
 * @param {MomentView} view
 * @param {Act} act
 */
function momentCard(page, view, act) {
  const { evaluation, due, moment } = view;
  const name = label("moment", moment);
  const key = { form: "evaluation-paper", about: page.person_id, part: moment };
  const fromPaper = () => enter(page, view, act);
  opens(key, fromPaper);
  return card(
    { title: name },
    evaluation
      ? h("p", { class: "soft" }, t.evaluation.answered(evaluation.answered_on, within("evaluation_source", evaluation.source)))
      : h("p", { class: "soft" }, t.evaluation.notYet, " ", due && (due.overdue ? t.evaluation.overdue(due.until) : t.evaluation.due(due.until))),
    due && chip(due.overdue ? t.overview.overdue : t.evaluation.due(due.until), due.overdue ? "gap" : "note"),
    evaluation && evaluation.own_words && h("blockquote", null, evaluation.own_words),
    h(
      "div",
      { class: "actions" },
      linkButton(t.evaluation.show, `/evaluations/${page.person_id}/${moment}`, { main: due !== null, id: `show-${moment}` }),
      button(evaluation ? t.evaluation.change : t.evaluation.paper, fromPaper, { id: `paper-${moment}`, label: `${evaluation ? t.evaluation.change : t.evaluation.paper}: ${name}` }),
      button(t.evaluation.blank, () => saveBlank(moment), { quiet: true, icon: "paper", label: `${t.evaluation.blank}: ${name}` }),
      evaluation &&
        button(t.form.remove, () => removeWithUndo(() => call("evaluation_remove", { id: evaluation.id }), t.evaluation.removed, act), {
          quiet: true,
          label: `${t.form.remove}: ${name}`,
        }),
    ),
  );
}

/** @param {MomentView["moment"]} moment */
async function saveBlank(moment) {
  const saved = await attempt(() => call("evaluation_sheet_save", { moment, language }));
  if (saved?.path) notify(t.report.savedAt(saved.path));
}

/**
 * Enters what stands on a filled-in form, or changes what was entered.
 * @param {EvaluationPage} page
 * @param {MomentView} view
 * @param {Act} act
 */
async function enter(page, { moment, evaluation }, act) {
  const saved = await formDialog(
    {
      title: `${t.evaluation.title}: ${within("moment", moment)}`,
      submit: t.evaluation.save,
      wide: true,
      draft: { form: "evaluation-paper", about: page.person_id, part: moment },
      save: (values) =>
        call("evaluation_save", {
          person_id: page.person_id,
          moment,
          answered_on: values["answered_on"],
          source: evaluation?.source ?? "paper",
          ...answersOf(values),
        }),
    },
    dateField({ name: "answered_on", label: t.evaluation.day, hint: t.evaluation.dayHint, value: evaluation?.answered_on ?? "" }),
    statementFields(evaluation),
  );
  if (saved) await act.reload();
}

/** @param {EvaluationPage} page */
function comparison(page) {
  const answered = page.moments.filter((one) => one.evaluation);
  if (answered.length === 0) return null;
  return section(
    { title: t.evaluation.comparison },
    plainTable(
      t.evaluation.comparison,
      [t.evaluation.statement, ...answered.map((one) => label("moment", one.moment))],
      STATEMENTS.map((name) => [
        t.evaluation.statements[name],
        ...answered.map((one) => {
          const step = one.evaluation?.[name] ?? null;
          return t.evaluation.answerOf(step, t.evaluation.steps[(step ?? 1) - 1] ?? "");
        }),
      ]),
      { texts: true },
    ),
  );
}

/** @param {EvaluationPage} page */
function developed({ developed }) {
  return section(
    { title: t.evaluation.developed },
    h("p", null, developed ? t.evaluation.developedOf(developed.raised, developed.compared) : t.evaluation.notDeveloped),
  );
}
