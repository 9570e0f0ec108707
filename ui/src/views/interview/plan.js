// The plan as a step of the interview: the same parts as on the person's page, gaps first.

import { h } from "../../dom.js";
import { t } from "../../text/index.js";
import { columns } from "../../widgets/page.js";
import { actions, followUps, gaps, goals } from "../person/plan.js";

/** @typedef {import("../interview.js").Given} Given */

/** @param {Given} given */
export function planStep({ person, act, forward }) {
  return [
    h("h1", { tabindex: "-1" }, t.interview.plan.title),
    h("p", { class: "lead" }, t.interview.plan.lead),
    columns([gaps(person, act), actions(person, act)], [goals(person), followUps(person, act)]),
    h("p", { class: "iv-forward" }, forward("missed")),
  ];
}
