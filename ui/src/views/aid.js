// Cost and state aid: the project's rule with its source, and each company's hours, cost and aid. What
// the rule allows, the program counts.

import { h, replace } from "../dom.js";
import { attempt } from "../errors.js";
import { euros, hours, kronor, kronorTyped } from "../format.js";
import { call } from "../ipc.js";
import { choices, label, t } from "../text/index.js";
import { formDialog } from "../widgets/dialog.js";
import { opens } from "../widgets/draft.js";
import { checkField, dateField, leaveForm, row, selectField, textField } from "../widgets/form.js";
import { button, card, chip, columns, facts } from "../widgets/page.js";
import { dotted, itemList, itemRow, removeWithUndo } from "./person/parts.js";

/** @typedef {import("../../types/api.ts").AidPage} AidPage */
/** @typedef {import("../../types/api.ts").CompanyAid} CompanyAid */
/** @typedef {import("../../types/api.ts").AidEntry} AidEntry */
/** @typedef {import("../../types/api.ts").Cost} Cost */
/** @typedef {import("../../types/api.ts").CompanyGroupView} CompanyGroupView */
/** @typedef {import("./frame.js").Act} Act */

/** What is typed to find companies, kept while going elsewhere and back. */
let find = "";

/** How long after a key companies are looked for, in milliseconds. */
const SOON = 200;

export const load = () => call("aid_page", { find });

/** @param {AidPage} model @param {Act} act */
export function render(model, act) {
  return columns(model.all.length === 0 ? h("p", { class: "soft" }, t.aid.empty) : companies(model, act), [settingCard(model, act), groupsCard(model, act)]);
}

/** The first companies; where there are more, they are looked for by name. @param {AidPage} model @param {Act} act */
function companies(model, act) {
  const cards = h("div", { class: "stack" });
  const count = h("p", { class: "soft small list-count", role: "status" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let asking;
  let turn = 0;
  /** @param {AidPage} found */
  const show = (found) => {
    replace(count, t.aid.shown(found.companies.length, found.total));
    const planned = found.companies.some((one) => one.planned.ore > 0);
    replace(cards, planned && h("p", { class: "soft small measure" }, t.aid.plannedHint), found.companies.map((one) => companyCard(found, one, act)));
  };
  const ask = async () => {
    const mine = (turn += 1);
    const found = await attempt(load);
    if (found && mine === turn) show(found);
  };
  show(model);
  if (find === "" && model.companies.length === model.all.length) return cards;
  return [
    h(
      "div",
      { class: "list-tools" },
      h("input", {
        class: "input",
        type: "search",
        id: "aid-filter",
        autocomplete: "off",
        spellcheck: "false",
        "aria-label": t.aid.find,
        placeholder: t.aid.find,
        value: find,
        oninput: (/** @type {Event} */ event) => {
          find = /** @type {HTMLInputElement} */ (event.target).value;
          clearTimeout(asking);
          asking = setTimeout(ask, SOON);
        },
      }),
      count,
    ),
    cards,
  ];
}

/** @param {AidPage} model @param {Act} act */
function settingCard({ setting, presets }, act) {
  const words = t.aid;
  const rule = {
    none: words.noneText,
    de_minimis: words.deMinimisText(euros(setting.ceiling_cents), setting.years, setting.fiscal_years, setting.source),
    article_31: words.articleText,
  }[setting.rule];
  /** @type {HTMLFormElement} */
  const form = leaveForm(
    {
      save: (values) =>
        call("aid_setting_save", {
          rule: values["rule"],
          ceiling: values["ceiling"],
          years: values["years"],
          fiscal_years: values["fiscal_years"],
          source: values["source"],
        }),
      done: () => act.reload(),
      draft: { form: "aid_setting", about: "" },
    },
    selectField({ name: "rule", label: words.rule, options: choices("aid_rule"), value: setting.rule }),
    setting.rule === "de_minimis" && [
      selectField({
        name: "preset",
        label: words.preset,
        options: choices("aid_preset"),
        empty: words.presetChoose,
        onchange: (event) => fill(/** @type {HTMLSelectElement} */ (event.target)),
      }),
      row(
        textField({ name: "ceiling", label: words.ceiling, value: setting.ceiling_cents / 100, inputmode: "numeric", width: "short" }),
        textField({ name: "years", label: words.years, value: setting.years, inputmode: "numeric", width: "short" }),
      ),
      checkField({ name: "fiscal_years", label: words.fiscalYears, value: setting.fiscal_years }),
      textField({ name: "source", label: words.source, value: setting.source }),
    ],
    setting.rule !== "de_minimis" && [
      h("input", { type: "hidden", name: "ceiling", value: setting.ceiling_cents / 100 }),
      h("input", { type: "hidden", name: "years", value: setting.years }),
      h("input", { type: "checkbox", name: "fiscal_years", checked: setting.fiscal_years, hidden: true }),
      h("input", { type: "hidden", name: "source", value: setting.source }),
    ],
  );
  /** @param {HTMLSelectElement} select */
  function fill(select) {
    const chosen = presets.find((one) => one.preset === select.value);
    if (!chosen) return;
    const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
    field("ceiling").value = String(chosen.ceiling_cents / 100);
    field("years").value = String(chosen.years);
    field("fiscal_years").checked = chosen.fiscal_years;
    field("source").value = label("aid_preset", chosen.preset);
  }
  return card({ title: words.setting, hint: words.settingHint }, form, h("p", { class: "small" }, rule), setting.rule === "article_31" && h("p", { class: "soft small" }, words.leftOut));
}

/** @param {AidPage} model @param {Act} act */
function groupsCard(model, act) {
  const words = t.aid;
  const name = new Map(model.all.map((one) => [one.id, one.name]));
  return card(
    {
      title: words.groups,
      hint: words.groupsHint,
      action: button(words.groupAdd, opens(groupKey(null), () => editGroup(model, null, act)), { icon: "plus", quiet: true, iconOnly: true, id: "group-add" }),
    },
    model.groups.length === 0
      ? h("p", { class: "soft" }, words.groupNone)
      : itemList(
          model.groups.map((one) =>
            itemRow({
              name: one.group.name,
              title: one.group.name,
              below: one.companies.map((id) => name.get(id)).join(", "),
              change: opens(groupKey(one), () => editGroup(model, one, act)),
              remove: () => removeWithUndo(() => call("company_group_remove", { id: one.group.id }), words.removedGroup, act),
            }),
          ),
        ),
  );
}

/** @param {CompanyGroupView | null} one */
function groupKey(one) {
  return { form: "company_group", about: "", part: one?.group.id };
}

/**
 * @param {AidPage} model
 * @param {CompanyGroupView | null} one
 * @param {Act} act
 */
async function editGroup(model, one, act) {
  const words = t.aid;
  const saved = await formDialog(
    {
      title: one ? words.groupEdit : words.groupAdd,
      submit: t.form.save,
      draft: groupKey(one),
      save: (values) =>
        call("company_group_save", {
          id: one?.group.id ?? null,
          name: values["name"],
          companies: model.all.map((company) => company.id).filter((id) => values[`company_${id}`]),
        }),
    },
    textField({ name: "name", label: words.groupName, value: one?.group.name, required: true }),
    h(
      "fieldset",
      { class: "field" },
      h("legend", null, words.groupCompanies),
      model.all.map((company) =>
        checkField({ name: `company_${company.id}`, label: company.name, value: one?.companies.includes(company.id) ?? false }),
      ),
    ),
  );
  if (saved) await act.reload();
}

/**
 * @param {AidPage} model
 * @param {CompanyAid} one
 * @param {Act} act
 */
function companyCard(model, one, act) {
  const words = t.aid;
  const { rule } = model.setting;
  const addAid = button(words.aidAdd, opens(aidKey(one, null), () => editAid(one, null, rule, act)), { label: `${words.aidAdd}: ${one.name}`, id: `aid-${one.company_id}` });
  const addCost = button(words.costAdd, opens(costKey(one, null), () => editCost(one, null, act)), { label: `${words.costAdd}: ${one.name}`, id: `cost-${one.company_id}` });
  return card(
    { title: h("a", { href: `#/companies/${one.company_id}` }, one.name), hint: dotted([one.size_class && label("size_class", one.size_class), one.group && words.inGroup(one.group)]) },
    facts([
      [words.hours, one.minutes > 0 && hours(one.minutes)],
      [words.cost, one.spent.ore > 0 && dotted([kronor(one.spent.ore), one.spent.mandatory_ore > 0 && words.mandatory(kronor(one.spent.mandatory_ore))])],
      [words.planned, one.planned.ore > 0 && dotted([kronor(one.planned.ore), one.planned.mandatory_ore > 0 && words.mandatory(kronor(one.planned.mandatory_ore))])],
      [words.most, rule === "article_31" && one.spent.ore > 0 && (one.most_ore === null || one.percent === null ? words.noClass : words.mostOf(kronor(one.most_ore), one.percent))],
      [words.taken, rule === "de_minimis" && words.room(euros(one.taken_cents), euros(one.room_cents))],
      [words.fiscalYear, rule === "de_minimis" && model.setting.fiscal_years && words.fiscalFrom(words.months[one.starts_month - 1] ?? "", one.counts_from)],
    ]),
    one.people.length === 0 && one.minutes === 0 && h("p", { class: "soft small" }, words.nothing),
    one.people.length > 0 &&
      h(
        "details",
        { class: "aid-people" },
        h("summary", null, `${words.people} (${one.people.length})`),
        itemList(
          one.people.map((person) =>
            h(
              "li",
              { class: "item-row" },
              h(
                "div",
                { class: "item-text" },
                h("p", { class: "item-title" }, h("a", { href: `#/people/${person.person_id}/training` }, person.name), person.ask_double_funding && h("span", { class: "item-beside" }, chip(words.askChip, "note"))),
                h("div", { class: "item-below soft small" }, dotted([person.minutes > 0 && hours(person.minutes), person.spent.ore > 0 && kronor(person.spent.ore), person.planned.ore > 0 && words.plannedOf(kronor(person.planned.ore))])),
              ),
            ),
          ),
        ),
      ),
    one.people.some((person) => person.ask_double_funding) && h("p", { class: "small" }, words.askDouble),
    one.entries.length > 0 && itemList(one.entries.map((entry) => aidRow(one, entry, rule, act))),
    one.costs.length > 0 && itemList(one.costs.map((cost) => costRow(one, cost, act))),
    h("div", { class: "actions" }, rule !== "none" && addAid, addCost, rule === "de_minimis" && model.setting.fiscal_years && fiscalYear(one, act)),
  );
}

/**
 * @param {CompanyAid} one
 * @param {AidEntry} entry
 * @param {AidPage["setting"]["rule"]} rule
 * @param {Act} act
 */
function aidRow(one, entry, rule, act) {
  return itemRow({
    name: `${label("aid_rule", entry.rule)} ${entry.granted_on}`,
    title: [entry.granted_on, " ", label("aid_rule", entry.rule)],
    beside: `${kronor(entry.amount_ore)} (${euros(entry.amount_cents)})`,
    below: dotted([entry.granter, entry.note]),
    change: opens(aidKey(one, entry), () => editAid(one, entry, rule, act)),
    remove: () => removeWithUndo(() => call("aid_entry_remove", { id: entry.id }), t.aid.removedAid, act),
  });
}

/**
 * @param {CompanyAid} one
 * @param {Cost} cost
 * @param {Act} act
 */
function costRow(one, cost, act) {
  return itemRow({
    name: `${label("cost_kind", cost.kind)} ${cost.day}`,
    title: [cost.day, " ", label("cost_kind", cost.kind)],
    beside: kronor(cost.amount_ore),
    below: dotted([one.people.find((person) => person.person_id === cost.person_id)?.name, cost.note]),
    change: opens(costKey(one, cost), () => editCost(one, cost, act)),
    remove: () => removeWithUndo(() => call("cost_remove", { id: cost.id }), t.aid.removedCost, act),
  });
}

/** @param {CompanyAid} one @param {AidEntry | null} entry */
function aidKey(one, entry) {
  return { form: "aid", about: one.company_id, part: entry?.id };
}

/** @param {CompanyAid} one @param {Cost | null} cost */
function costKey(one, cost) {
  return { form: "cost", about: one.company_id, part: cost?.id };
}

/**
 * @param {CompanyAid} one
 * @param {AidEntry | null} entry
 * @param {AidPage["setting"]["rule"]} rule
 * @param {Act} act
 */
async function editAid(one, entry, rule, act) {
  const words = t.aid;
  const saved = await formDialog(
    {
      title: entry ? words.aidEdit : words.aidOf(one.name),
      submit: t.form.save,
      draft: aidKey(one, entry),
      save: (values) =>
        call("aid_entry_save", {
          id: entry?.id ?? null,
          company_id: one.company_id,
          rule: values["rule"],
          granted_on: values["granted_on"],
          amount: values["amount"],
          granter: values["granter"],
          note: values["note"],
        }),
    },
    selectField({ name: "rule", label: words.rule, options: choices("aid_rule", ["de_minimis", "article_31"]), value: entry?.rule ?? rule }),
    row(
      dateField({ name: "granted_on", label: words.grantedOn, value: entry?.granted_on }),
      textField({ name: "amount", label: words.amount, value: kronorTyped(entry?.amount_ore ?? null), inputmode: "decimal", width: "short" }),
    ),
    textField({ name: "granter", label: words.granter, hint: words.granterHint, value: entry?.granter }),
    textField({ name: "note", label: words.note, value: entry?.note }),
  );
  if (saved) await act.reload();
}

/**
 * @param {CompanyAid} one
 * @param {Cost | null} cost
 * @param {Act} act
 */
async function editCost(one, cost, act) {
  const words = t.aid;
  const people = await call("company_people", { id: one.company_id });
  const saved = await formDialog(
    {
      title: cost ? words.costEdit : words.costAdd,
      submit: t.form.save,
      draft: costKey(one, cost),
      save: (values) =>
        call("cost_save", {
          id: cost?.id ?? null,
          company_id: one.company_id,
          person_id: values["person_id"] || null,
          occasion_id: cost?.occasion_id ?? null,
          kind: values["kind"],
          day: values["day"],
          amount: values["amount"],
          note: values["note"],
        }),
    },
    row(
      selectField({ name: "kind", label: words.costKind, options: choices("cost_kind"), value: cost?.kind ?? "fee" }),
      selectField({
        name: "person_id",
        label: words.costPerson,
        options: people.map((person) => /** @type {const} */ ([person.id, person.name])),
        empty: words.costNobody,
        value: cost?.person_id ?? "",
      }),
    ),
    row(
      dateField({ name: "day", label: words.costDay, value: cost?.day }),
      textField({ name: "amount", label: words.amount, value: kronorTyped(cost?.amount_ore ?? null), inputmode: "decimal", width: "short" }),
    ),
    textField({ name: "note", label: words.note, value: cost?.note }),
  );
  if (saved) await act.reload();
}

/** When the fiscal year of a company, or of its whole group, begins. @param {CompanyAid} one @param {Act} act */
function fiscalYear(one, act) {
  const words = t.aid;
  const key = { form: "fiscal_year", about: one.company_id };
  const edit = async () => {
    const saved = await formDialog(
      {
        title: words.fiscalOf(one.group || one.name),
        submit: t.form.save,
        draft: key,
        save: (values) => call("fiscal_year_save", { company_id: one.company_id, starts_month: Number(values["starts_month"]) }),
      },
      selectField({
        name: "starts_month",
        label: words.fiscalStarts,
        hint: one.group ? words.fiscalGroup(one.group) : "",
        options: words.months.map((name, index) => /** @type {const} */ ([String(index + 1), name])),
        value: String(one.starts_month),
      }),
    );
    if (saved) await act.reload();
  };
  return button(words.fiscalEdit, opens(key, edit), { label: `${words.fiscalEdit}: ${one.name}`, id: `fiscal-${one.company_id}` });
}
