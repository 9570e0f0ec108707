// How long data is kept and what may go when, and the surrounding world's figures. Erases nothing.

import { h } from "../../dom.js";
import { number } from "../../format.js";
import { call } from "../../ipc.js";
import { choices, label, t, within } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField, row, selectField, textField } from "../../widgets/form.js";
import { plainTable } from "../../widgets/funnel.js";
import { button, chip, section } from "../../widgets/page.js";
import { itemList, itemRow, removeWithUndo } from "../person/parts.js";

/** @typedef {import("../../../types/api.ts").KeepingPage} KeepingPage */
/** @typedef {import("../../../types/api.ts").RetentionRule} RetentionRule */
/** @typedef {import("../../../types/api.ts").RetentionRuleForm} RetentionRuleForm */
/** @typedef {import("../../../types/api.ts").WorldFigure} WorldFigure */
/** @typedef {import("../frame.js").Act} Act */

export function loadKeeping() {
  return call("keeping_page");
}

/**
 * @param {KeepingPage} page
 * @param {Act} act
 */
export function keepingTab(page, act) {
  const newRule = opens({ form: "retention-rule", about: "", part: "" }, () => editRule(null, act));
  const newFigure = opens({ form: "world-figure", about: "", part: "" }, () => editFigure(null, act));
  return [
    section(
      { title: t.period.rules, hint: t.period.keepingIntro, action: button(t.period.newRule, newRule, { icon: "plus", id: "new-rule" }) },
      page.rules.length === 0 ? h("p", { class: "soft" }, t.period.noRules) : itemList(page.rules.map((rule) => ruleRow(rule, act))),
    ),
    page.groups.length > 0 &&
      section(
        { title: t.period.when },
        plainTable(
          t.period.when,
          [t.period.whose, t.period.people, t.period.mayGo, t.period.ground],
          page.groups.map((group) => [
            label("retention_of", group.whose),
            number(group.people),
            [group.may_go_on ?? t.period.unknown, group.has_come && [" ", chip(t.period.hasCome, "note")]],
            group.ground || "–",
          ]),
          { texts: true },
        ),
      ),
    section(
      { title: t.period.world, hint: t.period.worldIntro, action: button(t.period.newFigure, newFigure, { icon: "plus", id: "new-figure" }) },
      page.figures.length === 0 ? h("p", { class: "soft" }, t.period.noFigures) : itemList(page.figures.map((figure) => figureRow(figure, act))),
    ),
  ];
}

/**
 * @param {RetentionRule} rule
 * @param {Act} act
 */
function ruleRow(rule, act) {
  const change = opens({ form: "retention-rule", about: rule.id, part: "" }, () => editRule(rule, act));
  return itemRow({
    title: rule.what,
    beside: t.period.rule(rule.years, within("retention_from", rule.counted_from)),
    below: `${label("retention_of", rule.whose)} · ${rule.ground}`,
    name: rule.what,
    change,
    remove: () => removeWithUndo(() => call("retention_rule_remove", { id: rule.id }), rule.what, act),
  });
}

/**
 * @param {WorldFigure} figure
 * @param {Act} act
 */
function figureRow(figure, act) {
  const change = opens({ form: "world-figure", about: figure.id, part: "" }, () => editFigure(figure, act));
  return itemRow({
    title: `${figure.what}: ${number(figure.value)}`,
    beside: [figure.sector, `${figure.starts} – ${figure.ends}`].filter(Boolean).join(" · "),
    below: `${t.period.source}: ${figure.source}`,
    name: figure.what,
    change,
    remove: () => removeWithUndo(() => call("world_figure_remove", { id: figure.id }), figure.what, act),
  });
}

/**
 * @param {RetentionRule | null} rule
 * @param {Act} act
 */
async function editRule(rule, act) {
  const saved = await formDialog(
    {
      title: rule ? t.form.change : t.period.newRule,
      submit: t.form.save,
      draft: { form: "retention-rule", about: rule?.id ?? "", part: "" },
      save: (values) =>
        call("retention_rule_save", {
          id: rule?.id ?? null,
          whose: /** @type {RetentionRuleForm["whose"]} */ (values["whose"]),
          what: values["what"],
          ground: values["ground"],
          years: values["years"],
          counted_from: /** @type {RetentionRuleForm["counted_from"]} */ (values["counted_from"]),
        }),
    },
    selectField({ name: "whose", label: t.period.whose, options: choices("retention_of"), value: rule?.whose ?? "participants" }),
    textField({ name: "what", label: t.period.what, value: rule?.what ?? "" }),
    textField({ name: "ground", label: t.period.ground, hint: t.period.groundHint, value: rule?.ground ?? "" }),
    row(
      textField({ name: "years", label: t.period.years, inputmode: "numeric", width: "short", value: rule ? String(rule.years) : "" }),
      selectField({ name: "counted_from", label: t.period.countedFrom, options: choices("retention_from"), value: rule?.counted_from ?? "project_end" }),
    ),
  );
  if (saved) await act.reload();
}

/**
 * @param {WorldFigure | null} figure
 * @param {Act} act
 */
async function editFigure(figure, act) {
  const saved = await formDialog(
    {
      title: figure ? t.form.change : t.period.newFigure,
      submit: t.form.save,
      draft: { form: "world-figure", about: figure?.id ?? "", part: "" },
      save: (values) =>
        call("world_figure_save", {
          id: figure?.id ?? null,
          what: values["what"],
          sector: values["sector"],
          value: values["value"],
          starts: values["starts"],
          ends: values["ends"],
          source: values["source"],
        }),
    },
    textField({ name: "what", label: t.period.counted, hint: t.period.countedHint, value: figure?.what ?? "" }),
    row(
      textField({ name: "sector", label: t.period.sector, value: figure?.sector ?? "" }),
      textField({ name: "value", label: t.period.value, inputmode: "numeric", width: "short", value: figure ? String(figure.value) : "" }),
    ),
    row(
      dateField({ name: "starts", label: t.period.starts, value: figure?.starts }),
      dateField({ name: "ends", label: t.period.ends, value: figure?.ends }),
    ),
    textField({ name: "source", label: t.period.source, value: figure?.source ?? "" }),
  );
  if (saved) await act.reload();
}
