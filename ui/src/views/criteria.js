// Criteria for gender equality and accessibility: the list, and the ticks of one occasion or visit.

import { h } from "../dom.js";
import { attempt } from "../errors.js";
import { say } from "../format.js";
import { call } from "../ipc.js";
import { choices, label, t } from "../text/index.js";
import { formDialog } from "../widgets/dialog.js";
import { opens } from "../widgets/draft.js";
import { checkField, selectField, textField } from "../widgets/form.js";
import { button, chip, empty, section } from "../widgets/page.js";
import { itemList, itemRow } from "./person/parts.js";
import { openSheet } from "./sheet.js";

/** @typedef {import("../../types/api.ts").CriterionView} CriterionView */
/** @typedef {import("../../types/api.ts").CriterionTick} CriterionTick */
/** @typedef {import("../../types/api.ts").CriterionKind} CriterionKind */
/** @typedef {import("../../types/api.ts").TickedAt} TickedAt */
/** @typedef {import("./frame.js").Act} Act */

/** @type {CriterionKind[]} */
const KINDS = ["equality", "accessibility"];

export const load = () => call("criterion_list");

/** @param {CriterionView[]} all @param {Act} act */
export function actions(all, act) {
  return [
    all.length > 0 && button(t.criteria.show, () => showCriteria(null), { icon: "paper", id: "criteria-paper" }),
    button(t.criteria.add, opens(criterionKey(null), () => edit(null, act)), { main: true, icon: "plus", id: "criterion-new" }),
  ];
}

/**
 * The list as a paper: blank, or with what is ticked somewhere.
 * @param {TickedAt | null} at
 */
function showCriteria(at) {
  openSheet({ title: t.criteria.title, of: (how) => ({ criteria: { at, language: how.language } }) });
}

/** @param {CriterionView[]} all @param {Act} act */
export function render(all, act) {
  const words = t.criteria;
  if (all.length === 0) {
    const add = async () => {
      if (await attempt(() => call("criterion_add_built_in"))) await act.reload();
    };
    return empty({ title: words.emptyTitle, text: words.emptyText, icon: "check", actions: [button(words.addBuiltIn, add, { id: "criteria-built-in" })] });
  }
  return [
    h("p", { class: "soft lead-in" }, words.hint),
    KINDS.map((kind) =>
      section(
        { title: label("criterion_kind", kind) },
        itemList(
          all
            .filter(({ criterion }) => criterion.kind === kind)
            .map((one) =>
              itemRow({
                name: one.text.text,
                title: say(one.text),
                beside: one.criterion.archived && chip(words.archivedChip),
                below: words.used(one.checks),
                change: opens(criterionKey(one), () => edit(one, act)),
              }),
            ),
        ),
      ),
    ),
  ];
}

/** @param {CriterionView | null} one */
function criterionKey(one) {
  return { form: "criterion", about: "", part: one?.criterion.id };
}

/**
 * @param {CriterionView | null} one
 * @param {Act} act
 */
async function edit(one, act) {
  const words = t.criteria;
  const criterion = one?.criterion;
  const saved = await formDialog(
    {
      title: criterion ? words.edit : words.add,
      submit: t.form.save,
      draft: criterionKey(one),
      save: (values) =>
        call("criterion_save", {
          id: criterion?.id ?? null,
          kind: values["kind"],
          text_sv: values["text_sv"],
          text_en: values["text_en"],
          archived: values["archived"] ?? false,
        }),
    },
    selectField({ name: "kind", label: words.kind, options: choices("criterion_kind"), value: criterion?.kind ?? "equality" }),
    textField({ name: "text_sv", label: words.textSv, value: criterion?.text_sv, lines: 2, required: true }),
    textField({ name: "text_en", label: words.textEn, value: criterion?.text_en, lines: 2, optional: true }),
    criterion && checkField({ name: "archived", label: words.archived, value: criterion.archived }),
  );
  if (saved) await act.reload();
}

/**
 * What is asked at an occasion or a visit, to tick; each tick saves itself.
 * @param {TickedAt} at
 * @param {readonly CriterionTick[]} all
 */
export function criteriaOf(at, all) {
  const words = t.criteria;
  if (all.length === 0) return null;
  const ticked = new Map(all.map((one) => [one.id, one.ticked]));
  const counted = h("span", null);
  const count = () => {
    counted.textContent = words.count([...ticked.values()].filter(Boolean).length, all.length);
  };
  count();
  return section(
    { title: words.title, hint: counted, action: button(words.showHere, () => showCriteria(at), { icon: "paper", id: "criteria-paper" }) },
    KINDS.map((kind) =>
      h(
        "fieldset",
        { class: "criteria" },
        h("legend", null, label("criterion_kind", kind)),
        all.filter((one) => one.kind === kind).map((one) => tick(one)),
      ),
    ),
  );

  /** @param {CriterionTick} one */
  function tick(one) {
    const id = `criterion-${one.id}`;
    const note = h("input", {
      class: "input",
      type: "text",
      value: one.note,
      "aria-label": words.noteOf(one.text.text),
      placeholder: words.note,
      hidden: !one.ticked,
      onchange: () => save(),
    });
    const box = h("input", {
      type: "checkbox",
      id,
      checked: one.ticked,
      onchange: async () => {
        note.hidden = !box.checked;
        if (!(await save())) box.checked = !box.checked;
        ticked.set(one.id, box.checked);
        count();
      },
    });
    const save = () =>
      attempt(() => call("criterion_tick", { criterion_id: one.id, at, ticked: box.checked, note: note.value }));
    return h("div", { class: "criterion" }, h("label", { class: "choice", for: id }, box, h("span", null, say(one.text))), note);
  }
}
