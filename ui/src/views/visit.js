// One visit: when, where and for which step, the interview times with who came, what is seen to there, and
// its papers: the list for the day and the file for a calendar.

import { h } from "../dom.js";
import { attempt } from "../errors.js";
import { longDate } from "../format.js";
import { call } from "../ipc.js";
import { go } from "../router.js";
import { label, t } from "../text/index.js";
import { confirm, formDialog } from "../widgets/dialog.js";
import { opens } from "../widgets/draft.js";
import { row, textField } from "../widgets/form.js";
import { menu } from "../widgets/menu.js";
import { notify } from "../widgets/notice.js";
import { button, card, chip, columns, facts, page, pageHead, section } from "../widgets/page.js";
import { criteriaOf } from "./criteria.js";
import { removed } from "./frame.js";
import { removeWithUndo } from "./person/parts.js";
import { stepDay, visitDialog, visitKey } from "./visit/dialog.js";
import { peopleDialog, peopleKey } from "./visit/people.js";
import { hours, saveCalendar } from "./visit/row.js";

/** @typedef {import("./frame.js").Act} Act */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").VisitPage} VisitPage */
/** @typedef {import("../../types/api.ts").SlotView} SlotView */
/** @typedef {VisitPage & { criteria: import("../../types/api.ts").CriterionTick[] }} Model */
/** @typedef {import("../../types/api.ts").SlotOutcome} SlotOutcome */

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const id = route.parts[1] ?? "";
  const [page, criteria] = await Promise.all([call("visit_page", { id }), call("criterion_ticked_at", { at: { visit: id } })]);
  return { ...page, criteria };
}

// A window's title is read by whoever passes: it names no company.
export function title() {
  return t.visit.one;
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function render(model, act) {
  const { visit, slots } = model;
  const change = opens(visitKey(visit.company_id, visit.id), async () => {
    if (await visitDialog(visit.company_id, visit, model.steps, model.step)) await act.reload();
  });
  return page(
    pageHead({
      title: model.company,
      beside: [h("span", { class: "capital" }, longDate(visit.day)), ` · ${hours(visit)}`, visit.day === model.today && [" ", chip(t.visit.todayChip, "note")]],
      crumbs: [
        [t.company.list, "/companies"],
        [model.company, `/companies/${visit.company_id}/steps`],
      ],
      actions: [
        button(t.visit.printList, () => printList(visit.id), { main: true, icon: "paper", id: "list-print" }),
        button(t.visit.calendar, () => saveCalendar(visit.id), { icon: "clock", id: "calendar-save" }),
        menu(t.form.more, [
          { text: t.visit.saveList, onclick: () => saveList(visit.id) },
          { text: t.visit.change, onclick: change },
          { text: t.visit.remove, onclick: () => remove(model), danger: true },
        ]),
      ],
    }),
    columns(
      [
        section(
          {
            title: [t.visit.slots, slots.length > 0 && [" ", h("span", { class: "count" }, slots.length)]],
            hint: model.room !== null && t.visit.room(model.room),
            action: button(t.visit.addPeople, opens(peopleKey(model), () => addPeople(model, act)), { icon: "plus", id: "people-add" }),
          },
          slots.length === 0 ? h("p", { class: "soft" }, t.visit.slotsNone) : slotTable(model, act),
        ),
        criteriaOf({ visit: visit.id }, model.criteria),
      ],
      card(
        { title: t.visit.facts, action: button(t.form.change, change, { quiet: true, label: t.visit.change, id: "visit-change" }) },
        facts([
          [t.visit.step, model.step && stepLink(visit.company_id, model.step)],
          [t.visit.place, visit.place],
          [t.visit.agenda, visit.agenda],
          [t.visit.note, visit.note],
          [t.visit.slotMinutes, visit.slot_minutes],
        ]),
        h("p", { class: "hint" }, t.visit.calendarHint),
      ),
    ),
  );
}

/** @param {string} company @param {import("../../types/api.ts").CompanyStep} step */
function stepLink(company, step) {
  return [h("a", { href: `#/companies/${company}/steps` }, label("step_kind", step.kind)), " ", h("span", { class: "step-day" }, stepDay(step))];
}

/**
 * @param {VisitPage} model
 * @param {Act} act
 */
function slotTable(model, act) {
  const heads = [t.visit.time, t.form.name, t.role.role, t.visit.shift, t.visit.outcome];
  return h(
    "div",
    { class: "table-scroll" },
    h(
      "table",
      { class: "table slots" },
      h("caption", { class: "visually-hidden" }, t.visit.slots),
      h("thead", null, h("tr", null, heads.map((text) => h("th", { scope: "col" }, text)), h("th", { scope: "col" }, h("span", { class: "visually-hidden" }, t.form.more)))),
      h("tbody", null, model.slots.map((one) => slotRow(model, one, act))),
    ),
  );
}

/**
 * @param {VisitPage} model
 * @param {SlotView} view
 * @param {Act} act
 */
function slotRow(model, view, act) {
  const { slot, name } = view;
  const key = { form: "visit_slot", about: model.visit.company_id, part: slot.id };
  const change = opens(key, () => slotDialog(key, view, act));
  const toggle = (/** @type {SlotOutcome} */ outcome, /** @type {string} */ text, /** @type {string} */ said) =>
    h(
      "button",
      {
        class: "button toggle",
        type: "button",
        id: `${outcome}-${slot.id}`,
        "aria-pressed": String(slot.outcome === outcome),
        "aria-label": said,
        onclick: async () => {
          const now = slot.outcome === outcome ? null : outcome;
          const saved = await attempt(() => call("visit_slot_save", { id: slot.id, starts: slot.starts, minutes: String(slot.minutes), outcome: now }));
          if (saved) await act.reload();
        },
      },
      text,
    );
  return h(
    "tr",
    null,
    h("td", { class: "slot-time" }, slot.starts),
    h("th", { scope: "row" }, h("a", { href: `#/people/${slot.person_id}` }, name)),
    h("td", null, view.role),
    h("td", null, view.shift),
    h("td", null, h("div", { class: "toggles" }, toggle("held", t.visit.came, t.visit.cameName(name)), toggle("no_show", t.visit.cameNot, t.visit.cameNotName(name)))),
    h(
      "td",
      null,
      menu(
        `${t.form.more}: ${name}`,
        [
          { text: t.form.change, onclick: change },
          { text: t.form.remove, onclick: () => removeWithUndo(() => call("visit_slot_remove", { id: slot.id }), t.visit.slotRemoved, act), danger: true },
        ],
        { iconOnly: true },
      ),
    ),
  );
}

/**
 * @param {import("../drafts.js").DraftKey} key
 * @param {SlotView} view
 * @param {Act} act
 */
async function slotDialog(key, view, act) {
  const { slot } = view;
  const saved = await formDialog(
    {
      title: t.visit.slotChange(view.name),
      draft: key,
      submit: t.form.save,
      save: (values) => call("visit_slot_save", { id: slot.id, starts: values["starts"], minutes: values["minutes"], outcome: slot.outcome }),
    },
    row(
      textField({ name: "starts", label: t.visit.starts, hint: t.visit.timeHint, value: slot.starts, width: "short", inputmode: "numeric" }),
      textField({ name: "minutes", label: t.visit.minutes, value: slot.minutes, width: "short", inputmode: "numeric" }),
    ),
  );
  if (saved) await act.reload();
}

/**
 * @param {VisitPage} model
 * @param {Act} act
 */
async function addPeople(model, act) {
  if (await peopleDialog(model)) await act.reload();
}

/** @param {string} id */
async function printList(id) {
  if (await attempt(() => call("day_list_print", { id }))) notify(t.paper.printing);
}

/** @param {string} id */
async function saveList(id) {
  const saved = await attempt(() => call("day_list_save", { id }));
  if (saved?.path) notify(t.paper.saved(saved.path));
}

/** @param {VisitPage} model */
async function remove(model) {
  const yes = await confirm({ title: t.visit.removeTitle, text: t.visit.removeText, yes: t.visit.remove, danger: true });
  if (!yes) return;
  const saved = await attempt(() => call("visit_remove", { id: model.visit.id }));
  if (!saved) return;
  go(`/companies/${model.visit.company_id}/steps`);
  removed(saved);
}
