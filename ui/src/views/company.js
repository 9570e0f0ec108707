// One company: its people, its roles, its steps, its facts with contacts and notices, and its history, each on a
// tab with an address of its own.

import { h, replace } from "../dom.js";
import { say } from "../format.js";
import { call } from "../ipc.js";
import { label, t } from "../text/index.js";
import { opens } from "../widgets/draft.js";
import { button, columns, card, empty, linkButton, page, pageHead, tabs } from "../widgets/page.js";
import { historyList } from "../widgets/history.js";
import { coverageBar } from "../widgets/coverage-bar.js";
import { table } from "../widgets/table.js";
import { contactsCard, noticesCard } from "./company/around.js";
import { factsForm } from "./company/facts.js";
import { stepsTab } from "./company/steps.js";
import { chosen, matrixActions, matrixTab } from "./company/matrix.js";
import { trainingTab } from "./company/training.js";
import { applyToMany, manyKey } from "./apply-many.js";
import { openBatch } from "./paper-batch.js";

/** @typedef {import("./frame.js").Act} Act */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").CompanyPage} CompanyPage */
/** @typedef {import("../../types/api.ts").HistoryEntry} HistoryEntry */
/** @typedef {import("../../types/api.ts").StepsPage} StepsPage */
/** @typedef {import("../../types/api.ts").MatrixPage} MatrixPage */
/**
 * @typedef {object} Model
 * @property {CompanyPage} page
 * @property {string} tab
 * @property {StepsPage | null} steps
 * @property {MatrixPage | null} matrix
 * @property {HistoryEntry[]} history
 * @property {import("../../types/api.ts").CompanyTraining | null} training
 */

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const id = route.parts[1] ?? "";
  const tab = route.parts[2] ?? "people";
  return {
    page: await call("company_page", { id }),
    tab,
    steps: tab === "steps" ? await call("company_steps", { id }) : null,
    training: tab === "training" ? await call("training_for_company", { id }) : null,
    history: tab === "history" ? await call("history", { company: id }) : [],
    matrix: tab === "matrix" ? await call("matrix_page", { company_id: id, ...chosen(route) }) : null,
  };
}

// A sole trader's company bears a person's name, and a window's title is read by whoever passes.
export function title() {
  return t.company.list;
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function render(model, act) {
  const { company, industry, people, roles } = model.page;
  const path = `/companies/${company.id}`;
  const head = pageHead({
    title: company.name,
    beside: [company.place, industry, company.size_class && label("size_class", company.size_class)].filter(Boolean).join(" · "),
    crumbs: [[t.company.list, "/companies"]],
    actions: [
      model.tab === "people" &&
        people.length > 0 &&
        button(t.many.open, opens(manyKey(company.id), () => applyToMany(company.id, act)), { id: "many" }),
      model.tab === "people" &&
        people.length > 0 &&
        button(t.paper.batch.open, () => openBatch({ id: company.id, name: company.name }), { icon: "paper", id: "paper-batch" }),
      model.tab === "people" &&
        people.length > 0 &&
        linkButton(t.person.list.newOne, `/people/new?company=${company.id}`, { main: true, icon: "plus" }),
      model.tab === "roles" &&
        roles.length > 0 &&
        linkButton(t.company.roleAdd, `/roles/new?company=${company.id}`, { main: true, icon: "plus" }),
      ...(model.matrix && model.matrix.areas.length > 0 ? matrixActions(company.id, model.matrix, act) : []),
    ],
  });
  return page(
    head,
    tabs(
      t.company.tabs,
      [
        { id: "people", text: t.company.people, href: path, count: people.length },
        { id: "roles", text: t.company.roles, href: `${path}/roles`, count: roles.length },
        { id: "steps", text: t.steps.tab, href: `${path}/steps` },
        { id: "matrix", text: t.matrix.tab, href: `${path}/matrix` },
        { id: "training", text: t.company.training, href: `${path}/training` },
        { id: "facts", text: t.company.facts, href: `${path}/facts` },
        { id: "history", text: t.company.history, href: `${path}/history` },
      ],
      model.tab,
    ),
    model.tab === "people" && peopleTab(model.page),
    model.tab === "roles" && rolesTab(model.page),
    model.steps && stepsTab(company, model.steps, act),
    model.matrix && matrixTab(company.id, model.matrix, act.route),
    model.training && trainingTab(model.training),
    model.tab === "facts" &&
      columns(
        card(
          { title: t.company.facts, quiet: true },
          factsForm(model.page, (name) => {
            const heading = head.querySelector("h1");
            if (heading) replace(heading, name);
          }),
        ),
        [contactsCard(model.page, act), noticesCard(model.page, act)],
      ),
    model.tab === "history" && historyList(model.history),
  );
}

/** @param {CompanyPage} model */
function peopleTab(model) {
  if (model.people.length === 0) {
    // Without a role there is nothing to map a person against: the role comes first.
    const first = model.roles.length === 0;
    return empty({
      title: t.company.peopleEmpty,
      text: t.company.peopleEmptyText,
      icon: "people",
      actions: [
        first && linkButton(t.company.roleAdd, `/roles/new?company=${model.company.id}`, { main: true, icon: "plus" }),
        linkButton(t.person.list.newOne, `/people/new?company=${model.company.id}`, { main: !first, icon: "plus" }),
      ],
    });
  }
  return table({
    caption: t.company.people,
    rows: model.people,
    key: (person) => person.id,
    columns: [
      { text: t.form.name, cell: (person) => h("a", { href: `#/people/${person.id}` }, person.name), sort: (person) => person.name },
      { text: t.role.role, cell: (person) => person.role, sort: (person) => person.role },
      {
        text: t.company.mapped,
        cell: (person) =>
          person.coverage &&
          coverageBar({
            done: person.coverage.assessed,
            of: person.coverage.applicable,
            text: t.company.mappedOf(person.coverage.assessed, person.coverage.applicable),
          }),
        sort: (person) => (person.coverage && person.coverage.applicable > 0 ? person.coverage.assessed / person.coverage.applicable : null),
      },
      { text: t.company.plan, cell: (person) => person.plan && label("plan_state", person.plan), sort: (person) => person.plan },
    ],
  });
}

/** @param {CompanyPage} model */
function rolesTab(model) {
  if (model.roles.length === 0) {
    return empty({
      title: t.company.rolesEmpty,
      text: t.company.rolesEmptyText,
      icon: "star",
      actions: [linkButton(t.company.roleAdd, `/roles/new?company=${model.company.id}`, { main: true, icon: "plus" })],
    });
  }
  return table({
    caption: t.company.roles,
    rows: model.roles,
    key: (role) => role.id,
    columns: [
      { text: t.role.role, cell: (role) => h("a", { href: `#/roles/${role.id}` }, say(role.name)), sort: (role) => role.name.text },
      { text: t.role.ssyk, cell: (role) => role.ssyk, sort: (role) => role.ssyk },
      { text: t.role.requirements, cell: (role) => role.requirements, sort: (role) => role.requirements, number: true },
      { text: t.role.version, cell: (role) => role.version, number: true },
      { text: t.role.people, cell: (role) => role.people, sort: (role) => role.people, number: true },
    ],
  });
}
