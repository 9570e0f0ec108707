// An evaluation turned to the participant: the whole window, and nothing in it but the three statements,
// the participant's own words and the given name. What was answered before is not shown.

import { h, replace } from "../dom.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { saveForm } from "../widgets/form.js";
import { linkButton } from "../widgets/page.js";
import { answersOf, statementFields } from "../widgets/statements.js";

/** @typedef {import("../../types/api.ts").EvaluationPage} EvaluationPage */
/** @typedef {import("../../types/api.ts").Moment} Moment */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {{ page: EvaluationPage, moment: Moment }} Model */

export const full = true;

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const [, id = "", asked] = route.parts;
  const moment = asked === "end" || asked === "six_months" ? asked : "before";
  return { page: await call("evaluation_page", { id }), moment };
}

/** Names nobody: it is seen by whoever passes. */
export function title() {
  return t.evaluation.title;
}

/** @param {Model} model */
export function render({ page, moment }) {
  const back = `/people/${page.person_id}/evaluation`;
  const place = h("div", { class: "turned" });
  replace(
    place,
    h("h1", { tabindex: "-1" }, t.evaluation.hello(page.given_name)),
    h("p", { class: "lead" }, t.evaluation.ask[moment]),
    saveForm(
      {
        submit: t.evaluation.save,
        label: t.evaluation.title,
        draft: { form: "evaluation", about: page.person_id, part: moment },
        save: (values) =>
          call("evaluation_save", { person_id: page.person_id, moment, answered_on: "", source: "screen", ...answersOf(values) }),
        done: () => {
          replace(
            place,
            h("h1", { tabindex: "-1", id: "evaluation-thanks" }, t.evaluation.saved),
            h("p", { class: "lead" }, t.evaluation.handBack),
            linkButton(t.evaluation.back, back, { main: true }),
          );
          document.getElementById("evaluation-thanks")?.focus();
        },
      },
      statementFields(null),
    ),
    h("p", { class: "soft small" }, t.evaluation.privacy),
    h("p", null, h("a", { href: `#${back}` }, t.evaluation.leave)),
  );
  return place;
}
