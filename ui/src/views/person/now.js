// Where a person stands now: strengths first, then what the role requires competence by competence,
// permits, and what comes next. Shows and compares; the rules of comparing are the program's.

import { h } from "../../dom.js";
import { say } from "../../format.js";
import { call } from "../../ipc.js";
import { choices, label, t, within } from "../../text/index.js";
import { areaBars } from "../../widgets/chart.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { selectField } from "../../widgets/form.js";
import { levelCells, levelText, stateWord } from "../../widgets/level-cells.js";
import { button, card, chip, columns, empty, linkButton, section } from "../../widgets/page.js";
import { inShort } from "../interview/outline.js";
import { dotted, itemList, itemRow, removeWithUndo } from "./parts.js";
import { permitLine } from "./permits.js";
import { roleOptions } from "./start.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").ComparisonView} ComparisonView */
/** @typedef {import("../../../types/api.ts").AreaLines} AreaLines */
/** @typedef {import("../../../types/api.ts").LineView} LineView */
/** @typedef {import("../frame.js").Act} Act */

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function nowTab(person, act) {
  const wanted = act.route.query.get("role");
  const shown = person.comparisons.find((one) => one.profile.role_id === wanted) ?? person.comparisons[0];
  if (!shown) {
    return empty({
      icon: "star",
      title: t.person.now.emptyTitle,
      text: t.person.now.emptyText,
      actions: [button(t.person.now.addRole, opens(roleKey(person), () => addRole(person, act)), { main: true, icon: "plus", id: "add-role" })],
    });
  }
  return columns(
    [strengths(shown), development(person, shown), against(person, shown)],
    [next(person), permits(person), areas(shown), roles(person, act)],
  );
}

/** @param {ComparisonView} comparison */
function strengths(comparison) {
  const lines = comparison.areas.flatMap((area) => area.lines);
  const begun = comparison.coverage.assessed > 0;
  return section(
    { title: t.person.now.strengths, class: "strengths" },
    comparison.strengths.length > 0
      ? h(
          "ul",
          { class: "strength-list" },
          comparison.strengths.map((strength) => {
            const line = lines.find((one) => one.name.text === strength.text);
            const level = line && "level" in line ? line.level : null;
            return h(
              "li",
              null,
              h("b", null, say(strength)),
              h(
                "span",
                { class: "soft small" },
                dotted([level !== null && t.levels.level(level), line?.can_guide && (line.wants_to_guide ? t.person.now.wantsToGuide : t.person.now.canGuide)]),
              ),
            );
          }),
        )
      : h("p", { class: "soft" }, begun ? t.person.now.noneYet : t.person.now.noStrengths),
  );
}

/**
 * What to develop, in short; the plan has the rest.
 * @param {PersonPage} person
 * @param {ComparisonView} shown
 */
function development(person, shown) {
  if (shown.coverage.assessed === 0) return null;
  const words = t.person.now;
  return section(
    {
      title: words.development,
      action: shown.development.length > 0 && linkButton(words.toPlan, `/people/${person.person.id}/plan`, { quiet: true }),
    },
    shown.development.length > 0
      ? h("ul", { class: "chips development" }, shown.development.map((one) => h("li", { class: "chip", "data-tone": "gap" }, say(one))))
      : h("p", { class: "soft" }, words.noDevelopment),
  );
}

/**
 * @param {PersonPage} person
 * @param {ComparisonView} shown
 */
function against(person, shown) {
  const words = t.person.now;
  const { coverage, profile } = shown;
  return section(
    {
      title: words.against,
      hint: dotted([t.levels.mapped(coverage.assessed, coverage.applicable), words.profile(profile.role.text, profile.version), shown.company]),
    },
    person.comparisons.length > 1 && chooser(person, shown),
    h(
      "div",
      { class: "table-scroll", role: "region", tabindex: "0", "aria-label": `${words.against}: ${profile.role.text}` },
      h(
        "table",
        { class: "table against" },
        h("caption", { class: "visually-hidden" }, `${words.against}: ${profile.role.text}`),
        h(
          "thead",
          null,
          h("tr", null, [words.competence, words.levelAndRequired, words.status, words.basis].map((text) => h("th", { scope: "col" }, text))),
        ),
        shown.areas.map(areaBody),
      ),
    ),
  );
}

/** @param {AreaLines} area */
function areaBody(area) {
  return h(
    "tbody",
    null,
    h(
      "tr",
      { class: "area-head" },
      h(
        "th",
        { scope: "rowgroup", colspan: 4 },
        say(area.name),
        h("span", { class: "soft small" }, t.levels.mapped(area.coverage.assessed, area.coverage.applicable)),
      ),
    ),
    area.lines.map(lineRow),
  );
}

/** @param {LineView} line */
function lineRow(line) {
  const words = t.person.now;
  const level = "level" in line ? line.level : null;
  const standing = { state: line.state, required: line.required, level };
  const basis = line.evidence.length > 0 ? line.evidence.join(", ") : line.basis ? label("basis", line.basis) : "";
  // The person's own rating is shown where it says something else, and is never counted.
  const own = line.own && !(line.own.outcome === "level" && line.own.level === level) ? words.own(inShort(line.own)) : "";
  const beside = [own, line.has_action && words.hasAction].filter(Boolean);
  return h(
    "tr",
    null,
    h("th", { scope: "row" }, say(line.name), line.critical && h("span", { class: "chip critical-chip" }, words.critical)),
    h("td", null, h("span", { class: "cells-and-text" }, levelCells(standing), h("span", null, levelText(standing)))),
    h(
      "td",
      null,
      stateWord(standing),
      beside.length > 0 && h("span", { class: "line-beside soft small" }, dotted(beside)),
    ),
    h("td", { class: "small" }, basis || h("span", { class: "soft" }, "–")),
  );
}

/**
 * Which role the person is held against: links, so that each has an address.
 * @param {PersonPage} person
 * @param {ComparisonView} shown
 */
function chooser(person, shown) {
  return h(
    "nav",
    { class: "role-choice", "aria-label": t.person.now.compareWith },
    h(
      "ul",
      null,
      person.comparisons.map((one) =>
        h(
          "li",
          null,
          h(
            "a",
            {
              id: `role-${one.profile.role_id}`,
              href: `#/people/${person.person.id}?role=${one.profile.role_id}`,
              "aria-current": one === shown ? "true" : null,
            },
            h("b", null, say(one.profile.role)),
            h("span", { class: "small" }, label("comparison_kind", one.kind)),
          ),
        ),
      ),
    ),
  );
}

/** What is to come, by date. @param {PersonPage} person */
function next(person) {
  const words = t.person.now;
  const actions = (person.plan?.actions ?? []).filter(({ action }) => action.status !== "done" && action.status !== "cancelled");
  const followUps = (person.plan?.follow_ups ?? []).filter(({ follow_up }) => follow_up.held_on === null);
  const items = [
    ...actions.map(({ action, overdue }) => ({
      day: action.ends ?? action.starts ?? "9999",
      row: itemRow({
        name: action.title,
        title: action.title,
        below: dotted([
          label("action_status", action.status),
          action.ends && t.plan.readyBy(action.ends),
          action.responsible && t.plan.responsibleIs(action.responsible),
          overdue && h("b", { class: "late" }, t.plan.overdue),
        ]),
      }),
    })),
    ...followUps.map(({ follow_up, overdue }) => ({
      day: follow_up.due_on,
      row: itemRow({
        name: t.plan.followUps,
        title: follow_up.what || t.plan.followUps,
        below: dotted([t.plan.followUps, follow_up.due_on, overdue && h("b", { class: "late" }, t.plan.overdue)]),
      }),
    })),
  ].sort((a, b) => a.day.localeCompare(b.day));
  return card(
    { title: words.next },
    items.length > 0 ? itemList(items.slice(0, 4).map((item) => item.row)) : h("p", { class: "soft" }, words.noNext),
  );
}

/** @param {PersonPage} person */
function permits(person) {
  return card(
    { title: t.person.now.permits },
    person.permits.length > 0
      ? itemList(person.permits.map((permit) => itemRow({ name: permit.name.text, ...permitLine(permit) })))
      : h("p", { class: "soft" }, t.person.now.noPermits),
  );
}

/** @param {ComparisonView} shown */
function areas(shown) {
  return card({ title: t.person.now.areas, hint: t.person.now.areasHint }, areaBars(shown.areas));
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
function roles(person, act) {
  const words = t.person.now;
  return card(
    { title: words.roles, action: button(t.form.add, opens(roleKey(person), () => addRole(person, act)), { quiet: true, icon: "plus", id: "add-role", label: words.addRole }) },
    itemList(
      person.comparisons.map((one) =>
        itemRow({
          name: one.profile.role.text,
          title: say(one.profile.role),
          below: dotted([label("comparison_kind", one.kind), one.company]),
          remove: () =>
            removeWithUndo(() => call("comparison_remove", { id: one.id }), words.removeRole(one.profile.role.text), act),
        }),
      ),
    ),
    person.mappings.length > 0 && [
      h("h3", { class: "card-part" }, words.mappings),
      h(
        "ul",
        { class: "item-list" },
        person.mappings.map((one) =>
          itemRow({
            name: one.profile.role.text,
            title: h("a", { href: `#/interviews/${one.mapping.id}` }, one.mapping.started_on),
            beside: chip(within("mapping_state", one.mapping.state), one.mapping.state === "done" ? "ok" : "note"),
            below: dotted([t.levels.mapped(one.rated, one.of), say(one.profile.role), one.coach]),
          }),
        ),
      ),
    ],
  );
}

/** @param {PersonPage} page */
function roleKey({ person }) {
  return { form: "comparison", about: person.id };
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
async function addRole(person, act) {
  const taken = new Set(person.comparisons.map((one) => one.profile.role_id));
  const options = (await roleOptions(person)).filter(([id]) => !taken.has(id));
  const saved = await formDialog(
    {
      title: t.person.now.addRole,
      draft: roleKey(person),
      submit: t.form.save,
      save: (values) =>
        call("comparison_save", { id: null, person_id: person.person.id, role_id: values["role_id"], kind: values["kind"] }),
    },
    selectField({
      name: "role_id",
      label: t.person.start.role,
      options: options.map(([id, name, beside]) => /** @type {const} */ ([id, `${name} (${beside})`])),
    }),
    selectField({ name: "kind", label: t.person.now.kind, options: choices("comparison_kind"), value: person.comparisons.length > 0 ? "wished" : "present" }),
  );
  if (saved) await act.reload();
}
