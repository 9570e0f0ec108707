// The project that the register serves: its sub-goals and plan, who carries it, what is done in it, and
// its facts, each on a tab with an address of its own. What is done at a company stands there.

import { h } from "../dom.js";
import { attempt } from "../errors.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { notify } from "../widgets/notice.js";
import { button, page, pageHead, tabs } from "../widgets/page.js";
import { undo } from "./frame.js";
import { activitiesTab } from "./project/activities.js";
import { factsTab } from "./project/facts.js";
import { groupTab } from "./project/group.js";
import { planTab } from "./project/plan.js";

/** @typedef {import("./frame.js").Act} Act */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").ProjectPage} ProjectPage */
/** @typedef {{ tab: string, page: ProjectPage }} Model */

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  return { tab: route.parts[1] ?? "plan", page: await call("project_page") };
}

export function title() {
  return t.project.title;
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function render({ tab, page: model }, act) {
  return page(
    pageHead({ title: model.project.name || t.project.title, beside: model.project.owner }),
    tabs(
      t.project.tabs,
      [
        { id: "plan", text: t.project.plan, href: "/project" },
        { id: "group", text: t.project.group, href: "/project/group" },
        { id: "activities", text: t.project.activities, href: "/project/activities", count: model.activities.length },
        { id: "facts", text: t.project.facts, href: "/project/facts" },
      ],
      tab,
    ),
    model.blank && tab !== "facts" && templates(model, act),
    tab === "plan" && planTab(model, act),
    tab === "group" && groupTab(model, act),
    tab === "activities" && activitiesTab(model, act),
    tab === "facts" && factsTab(model),
  );
}

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
function templates(model, act) {
  return h(
    "div",
    { class: "empty templates" },
    h("p", { class: "empty-title" }, t.project.blankTitle),
    h("p", { class: "soft" }, t.project.blankText),
    h(
      "ul",
      { class: "rows" },
      model.templates.map((one) =>
        h(
          "li",
          null,
          h("p", { class: "row-title" }, one.name),
          h("p", { class: "soft" }, one.about),
          h("p", { class: "actions" }, button(t.project.fill, () => fill(one.code, act), { main: true, id: `fill-${one.code}` })),
        ),
      ),
    ),
  );
}

/**
 * @param {string} template
 * @param {Act} act
 */
async function fill(template, act) {
  if (!(await attempt(() => call("project_fill", { template })))) return;
  notify(t.project.filled, { text: t.frame.undo, onclick: () => undo("register_undo") });
  await act.reload();
}
