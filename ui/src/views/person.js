// The page of one person: its head and tabs. Loads the person and draws the tab that the address
// names; what each tab holds stands in `person/`.

import { call } from "../ipc.js";
import { attempt } from "../errors.js";
import { go } from "../router.js";
import { h } from "../dom.js";
import { say } from "../format.js";
import { t, within } from "../text/index.js";
import { opens } from "../widgets/draft.js";
import { historyList } from "../widgets/history.js";
import { button, linkButton, page, pageHead, tabs } from "../widgets/page.js";
import { backgroundTab } from "./person/background.js";
import { evaluationTab } from "./person/evaluation.js";
import { evidenceTab } from "./person/evidence.js";
import { nowTab } from "./person/now.js";
import { papersTab } from "./person/papers.js";
import { planTab } from "./person/plan.js";
import { startInterview, startKey } from "./person/start.js";
import { timeSections } from "./person/time.js";
import { trainingSections } from "./person/training.js";
import { validationTab } from "./person/validation.js";

/** @typedef {import("../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../types/api.ts").HistoryEntry} HistoryEntry */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("./frame.js").Act} Act */
/** @typedef {import("../../types/api.ts").EvaluationPage} EvaluationPage */
/** @typedef {{ person: PersonPage, history: HistoryEntry[], evaluation: EvaluationPage | null,
 *   training: import("../../types/api.ts").PersonTraining | null,
 *   time: import("../../types/api.ts").PersonTime | null,
 *   validation: import("../../types/api.ts").PersonValidation | null }} Model */

/** @type {Record<string, (model: Model, act: Act) => import("../dom.js").Child>} */
const TABS = {
  now: ({ person }, act) => nowTab(person, act),
  plan: ({ person }, act) => planTab(person, act),
  training: ({ person, training, time }, act) => training && time && [trainingSections(person, training, act), timeSections(person.person.id, person.name, time, act)],
  validation: ({ person, validation }, act) => validation && validationTab(person.person.id, validation, act),
  evidence: ({ person }, act) => evidenceTab(person, act),
  background: ({ person }, act) => backgroundTab(person, act),
  evaluation: ({ evaluation }, act) => evaluation && evaluationTab(evaluation, act),
  papers: ({ person }, act) => papersTab(person, act),
  history: ({ history }) => historyList(history),
};

/**
 * @param {Route} route
 * @returns {Promise<Model>}
 */
export async function load(route) {
  const id = route.parts[1] ?? "";
  const person = await call("person_page", { id });
  const history = tabOf(route) === "history" ? await call("history", { person: id }) : [];
  const evaluation = tabOf(route) === "evaluation" ? await call("evaluation_page", { id }) : null;
  const training = tabOf(route) === "training" ? await call("training_of_person", { id }) : null;
  const time = tabOf(route) === "training" ? await call("time_of_person", { id }) : null;
  const validation = tabOf(route) === "validation" ? await call("validation_of_person", { id }) : null;
  return { person, history, training, time, validation, evaluation };
}

/** The window's title names nobody: it is seen by whoever passes. @param {Model} model */
export function title({ person }) {
  return person.participation ? t.person.head.numbered(person.participation.number) : t.person.list.title;
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function render(model, act) {
  const { person } = model;
  const { id } = person.person;
  const current = tabOf(act.route);
  const items = Object.keys(TABS).map((tab) => ({
    id: tab,
    text: t.person.tabs[/** @type {keyof typeof t.person.tabs} */ (tab)],
    href: tab === "now" ? `/people/${id}` : `/people/${id}/${tab}`,
  }));
  return page(
    pageHead({
      title: person.name,
      beside: beside(person),
      crumbs: crumbs(person),
      actions: actions(person),
    }),
    tabs(t.person.tabs.label, items, current),
    h("div", { class: "person-tab", "data-tab": current }, TABS[current]?.(model, act)),
  );
}

/** @param {Route} route */
function tabOf(route) {
  const named = route.parts[2] ?? "now";
  return named in TABS ? named : "now";
}

/**
 * @param {PersonPage} person
 * @returns {[string, string][]}
 */
function crumbs(person) {
  const employment = person.employments.find((one) => one.current);
  return employment
    ? [[t.frame.companies, "/companies"], [employment.company, `/companies/${employment.employment.company_id}`]]
    : [[t.frame.people, "/people"]];
}

/** Role, company, since when, and what holds on the labour market today. @param {PersonPage} person */
function beside(person) {
  const employment = person.employments.find((one) => one.current);
  const { participation } = person;
  const status = employment?.status;
  const parts = [
    employment?.role && say(employment.role),
    employment?.company,
    participation?.starts
      ? t.person.head.participant(participation.number, participation.starts)
      : t.person.head.interested,
    status && status.kind !== "employed"
      ? `${within("employment_status", status.kind)}${status.percent ? ` ${status.percent} %` : ""}`
      : null,
  ].filter((part) => part !== null && part !== undefined && part !== "");
  return parts.map((part, index) => [index > 0 && " · ", part]);
}

/** The one thing that comes next stands out. @param {PersonPage} person */
function actions(person) {
  const { id } = person.person;
  const open = person.mappings.find((one) => one.mapping.state === "open");
  const done = person.mappings.find((one) => one.mapping.state === "done");
  const words = t.person.head;
  const papers = linkButton(words.papers, `/people/${id}/papers`, { main: !open && done !== undefined, icon: "paper", id: "person-papers" });
  if (open) return [papers, linkButton(words.goOn, `/interviews/${open.mapping.id}`, { main: true, id: "person-interview" })];
  const start = opens(startKey(person), async () => {
    const mapping = await attempt(() => startInterview(person));
    if (mapping) go(`/interviews/${mapping}`);
  });
  return done
    ? [button(words.again, start, { id: "person-interview" }), papers]
    : [button(words.start, start, { main: true, id: "person-interview" })];
}
