// The development plan of a person: goals, gaps that wait for an action, actions, follow-ups, and
// where the plan stands. Which states it may go to, and what a gap is, the program says.

import { h } from "../../dom.js";
import { say } from "../../format.js";
import { call } from "../../ipc.js";
import { label, t, within } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField, leaveForm, textField } from "../../widgets/form.js";
import { levelCells } from "../../widgets/level-cells.js";
import { notify } from "../../widgets/notice.js";
import { button, card, chip, columns, section } from "../../widgets/page.js";
import { actionKey, editAction } from "./action-form.js";
import { dotted, itemList, itemRow, removeWithUndo } from "./parts.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").ActionView} ActionView */
/** @typedef {import("../../../types/api.ts").OpenGap} OpenGap */
/** @typedef {import("../../../types/api.ts").FollowUpView} FollowUpView */
/** @typedef {import("../../../types/api.ts").Plan} Plan */
/** @typedef {import("../../../types/api.ts").PlanState} PlanState */
/** @typedef {import("../frame.js").Act} Act */

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function planTab(person, act) {
  return columns(
    [gaps(person, act), actions(person, act)],
    [state(person, act), goals(person), followUps(person, act)],
  );
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function gaps(person, act) {
  const begun = person.comparisons.some((one) => one.coverage.assessed > 0);
  const open = person.open_gaps.filter((gap) => gap.level !== null);
  const unknown = person.open_gaps.filter((gap) => gap.level === null);
  /** @type {Map<string, OpenGap>} */
  const chosen = new Map();
  const together = h(
    "button",
    { class: "button main", type: "button", id: "choose-together", hidden: true, onclick: () => choose([...chosen.values()]) },
  );
  /** @param {readonly OpenGap[]} these */
  const choose = async (these) => {
    if (await editAction(person, null, these)) await act.reload();
  };
  /** @param {OpenGap} gap @param {boolean} on */
  const select = (gap, on) => {
    if (on) chosen.set(gap.competence_id, gap);
    else chosen.delete(gap.competence_id);
    together.hidden = chosen.size < 2;
    together.textContent = t.plan.together(chosen.size);
  };
  return section(
    { title: t.plan.gaps, hint: t.plan.gapsHint, action: together },
    !begun
      ? h("p", { class: "soft" }, t.plan.nothingMapped)
      : [
          open.length === 0
            ? h("p", { class: "soft" }, t.plan.noGaps)
            : h("ul", { class: "gap-list" }, open.map((gap) => gapRow(gap, select, choose))),
          unknown.length > 0 &&
            h("p", { class: "soft small gap-unknown" }, `${label("outcome", "not_assessed")}: `, unknown.map((gap, index) => [index > 0 && ", ", say(gap.name)])),
        ],
  );
}

/**
 * @param {OpenGap} gap
 * @param {(gap: OpenGap, on: boolean) => void} select
 * @param {(these: readonly OpenGap[]) => void} choose
 */
function gapRow(gap, select, choose) {
  const standing = { state: "gap", level: gap.level, required: gap.required };
  return h(
    "li",
    null,
    h("input", {
      type: "checkbox",
      class: "gap-select",
      "aria-label": t.plan.select(gap.name.text),
      onchange: (/** @type {Event} */ event) => select(gap, /** @type {HTMLInputElement} */ (event.target).checked),
    }),
    h(
      "div",
      { class: "gap-text" },
      h("p", null, h("b", null, say(gap.name)), gap.critical && h("span", { class: "chip critical-chip" }, t.person.now.critical)),
      h(
        "p",
        { class: "soft small cells-and-text" },
        levelCells(standing),
        h("span", null, dotted([t.levels.levelAndRequired(Number(gap.level), gap.required), gap.colleagues > 0 && t.plan.colleagues(gap.colleagues)])),
      ),
    ),
    button(t.plan.choose, () => choose([gap]), { label: t.plan.chooseFor(gap.name.text) }),
  );
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function actions(person, act) {
  const words = t.plan;
  const present = person.plan?.actions ?? [];
  const add = async () => {
    if (await editAction(person, null, [])) await act.reload();
  };
  return section(
    { title: words.actions, action: button(words.addAction, opens(actionKey(person, null), add), { icon: "plus", id: "add-action" }) },
    present.length === 0
      ? h("p", { class: "soft" }, words.noActions)
      : itemList(present.map((one) => actionRow(person, act, one))),
  );
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {ActionView} one
 */
function actionRow(person, act, one) {
  const { action } = one;
  return itemRow({
    name: action.title,
    title: action.title,
    beside: chip(within("action_status", action.status), one.overdue ? "gap" : action.status === "done" ? "ok" : action.status === "planned" ? "" : "note"),
    below: [
      h(
        "p",
        null,
        dotted([
          label("action_kind", action.kind),
          action.starts,
          action.ends && t.plan.readyBy(action.ends),
          action.responsible && t.plan.responsibleIs(action.responsible),
          action.time && within("action_time", action.time),
          one.overdue && h("b", { class: "late" }, t.plan.overdue),
        ]),
      ),
      one.gaps.length > 0 &&
        h(
          "ul",
          { class: "chips", "aria-label": t.plan.develops },
          one.gaps.map((gap) => h("li", { class: "chip" }, say(gap.name), h("span", { class: "soft" }, t.plan.aim(gap.from_level, gap.to_level)))),
        ),
      action.purpose && h("p", null, action.purpose),
    ],
    change: opens(actionKey(person, one), async () => {
      if (await editAction(person, one, [])) await act.reload();
    }),
    remove: () => removeWithUndo(() => call("action_remove", { id: action.id }), t.plan.removed, act),
  });
}

/** @param {PersonPage} page */
function templateKey({ person }) {
  return { form: "plan_template_from", about: person.id };
}

/** @param {PersonPage} person */
async function saveAsTemplate(person) {
  const saved = await formDialog(
    {
      title: t.many.saveAsTemplate,
      submit: t.form.save,
      draft: templateKey(person),
      save: (values) => call("plan_template_from", { person_id: person.person.id, name: values["name"] }),
    },
    textField({ name: "name", label: t.many.name, required: true }),
  );
  if (saved) notify(t.many.savedAsTemplate);
}

/** @param {PersonPage} person */
export function goals(person) {
  const plan = person.plan?.plan;
  const words = t.plan;
  return card(
    { title: words.goals },
    leaveForm(
      {
        label: words.goals,
        draft: { form: "goals", about: person.person.id },
        save: (values) =>
          call("plan_save", {
            person_id: person.person.id,
            goal_short: values["goal_short"],
            goal_short_by: values["goal_short_by"],
            goal_long: values["goal_long"],
            goal_long_by: values["goal_long_by"],
            conditions: values["conditions"],
          }),
      },
      textField({ name: "goal_short", label: words.goalShort, lines: 2, value: plan?.goal_short }),
      textField({ name: "goal_short_by", label: words.byShort, hint: words.byHint, value: plan?.goal_short_by }),
      textField({ name: "goal_long", label: words.goalLong, lines: 2, value: plan?.goal_long }),
      textField({ name: "goal_long_by", label: words.byLong, value: plan?.goal_long_by }),
      textField({ name: "conditions", label: words.conditions, hint: words.conditionsHint, lines: 2, value: plan?.conditions }),
    ),
  );
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function state(person, act) {
  const { plan } = person;
  if (!plan) return card({ title: t.plan.state }, h("p", { class: "soft" }, t.plan.noPlan));
  return card(
    { title: t.plan.state },
    h(
      "ol",
      { class: "plan-states" },
      /** @type {const} */ (["draft", "agreed", "ongoing", "closed"]).map((one) =>
        h("li", { "aria-current": one === plan.plan.state ? "step" : null }, label("plan_state", one)),
      ),
    ),
    h(
      "p",
      { class: "soft small" },
      dotted([plan.plan.agreed_on && t.plan.agreedOn(plan.plan.agreed_on), plan.plan.closed_on && t.plan.closedOn(plan.plan.closed_on)]),
    ),
    h(
      "div",
      { class: "actions" },
      plan.next.map((to) => button(t.plan.to[to], opens(stateKey(plan.plan, to), () => goTo(plan.plan, to, act)), { id: `plan-to-${to}` })),
      button(t.many.saveAsTemplate, opens(templateKey(person), () => saveAsTemplate(person)), { quiet: true, id: "plan-as-template" }),
    ),
  );
}

/** @param {Plan} plan @param {PlanState} to */
function stateKey(plan, to) {
  return { form: "plan_state", about: plan.person_id, part: `${plan.id} ${to}` };
}

/**
 * @param {Plan} plan
 * @param {PlanState} to
 * @param {Act} act
 */
async function goTo(plan, to, act) {
  const saved = await formDialog(
    {
      title: t.plan.to[to],
      draft: stateKey(plan, to),
      submit: t.form.save,
      save: (values) => call("plan_state_set", { id: plan.id, state: to, on: values["on"] ?? "" }),
    },
    h("p", null, t.plan.stateLine(within("plan_state", to))),
    (to === "agreed" || to === "closed") && dateField({ name: "on", label: t.plan.on, hint: t.plan.onHint }),
  );
  if (saved) await act.reload();
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function followUps(person, act) {
  const words = t.plan;
  const present = person.plan?.follow_ups ?? [];
  return card(
    { title: words.followUps, action: button(t.form.add, opens(followUpKey(person, null), () => editFollowUp(person, act, null)), { quiet: true, icon: "plus", id: "add-follow-up", label: words.addFollowUp }) },
    present.length === 0
      ? h("p", { class: "soft" }, words.noFollowUps)
      : itemList(
          present.map(({ follow_up, overdue }) =>
            itemRow({
              name: follow_up.due_on,
              title: follow_up.due_on,
              beside: overdue ? chip(words.overdue, "gap") : follow_up.held_on ? chip(words.heldLine(follow_up.held_on), "ok") : null,
              below: [h("p", null, follow_up.what), follow_up.outcome && h("p", null, follow_up.outcome)],
              change: opens(followUpKey(person, follow_up), () => editFollowUp(person, act, { follow_up, overdue })),
              remove: () => removeWithUndo(() => call("follow_up_remove", { id: follow_up.id }), words.removedFollowUp, act),
            }),
          ),
        ),
  );
}

/** @param {PersonPage} page @param {FollowUpView["follow_up"] | null | undefined} one */
function followUpKey({ person }, one) {
  return { form: "follow_up", about: person.id, part: one?.id };
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {FollowUpView | null} present
 */
async function editFollowUp(person, act, present) {
  const words = t.plan;
  const one = present?.follow_up;
  const saved = await formDialog(
    {
      title: one ? words.editFollowUp : words.addFollowUp,
      draft: followUpKey(person, one),
      submit: t.form.save,
      save: (values) =>
        call("follow_up_save", {
          id: one?.id ?? null,
          person_id: person.person.id,
          due_on: values["due_on"],
          what: values["what"],
          held_on: values["held_on"],
          outcome: values["outcome"],
        }),
    },
    dateField({ name: "due_on", label: words.dueOn, value: one?.due_on }),
    textField({ name: "what", label: words.what, value: one?.what, required: true }),
    dateField({ name: "held_on", label: words.heldOn, hint: words.heldHint, value: one?.held_on }),
    textField({ name: "outcome", label: words.outcome, lines: 3, value: one?.outcome }),
  );
  if (saved) await act.reload();
}
