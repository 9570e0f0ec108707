// Second step of an interview: wishes first, then work, education and languages, what is needed to
// take part, and an interpreter. The rows are those of the person's page.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { leaveForm, textField } from "../../widgets/form.js";
import { columns } from "../../widgets/page.js";
import { lines, needs } from "../person/background.js";

/** @typedef {import("../interview.js").Given} Given */

/** @param {Given} given */
export function backgroundStep({ page, person, act, forward }) {
  const words = t.interview.background;
  const { id, person_id } = page.mapping;
  const draft = (/** @type {string} */ form) => ({ form, about: person_id, part: id });
  const [education, work, language] = lines(person, act);
  return [
    h("h1", { tabindex: "-1" }, words.title),
    h("p", { class: "lead" }, words.lead(page.given_name)),
    columns(
      [work ?? null, education ?? null, language ?? null],
      [
        h(
          "div",
          { class: "section card" },
          leaveForm(
            { label: words.wishes, draft: draft("wishes"), save: (values) => call("mapping_change", { id, wishes: values["wishes"] }) },
            textField({ name: "wishes", label: words.wishes, hint: words.wishesHint, lines: 4, value: page.wishes }),
          ),
          leaveForm(
            { label: words.interpreter, draft: draft("interpreter"), save: (values) => call("mapping_change", { id, interpreter: values["interpreter"] }) },
            textField({ name: "interpreter", label: words.interpreter, hint: words.interpreterHint, value: page.interpreter }),
          ),
        ),
        needs(person, act),
      ],
    ),
    h("p", { class: "iv-forward" }, forward("rating")),
  ];
}
