// Summing up an interview: strengths first, then what to develop, each as proposed by the ratings and
// as it shall stand on the paper; then what the two have rated differently and what is left.

import { h } from "../../dom.js";
import { say } from "../../format.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { areaBars } from "../../widgets/chart.js";
import { leaveForm, textField } from "../../widgets/form.js";
import { button, card, columns, linkButton, section } from "../../widgets/page.js";
import { inShort } from "./outline.js";
import { isRated, question, visible } from "./state.js";

/** @typedef {import("../interview.js").Given} Given */
/** @typedef {import("../../../types/api.ts").Said} Said */

/** @param {Given} given */
export function summaryStep(given) {
  const { page, person, session, address, forward } = given;
  const words = t.interview.summary;
  const { entries } = session.now;
  const open = entries.filter((entry) => !isRated(entry));
  const differing = entries.filter((entry) => visible(entry).revealed?.differ);
  const shown = person.comparisons.find((one) => one.profile.role_id === page.profile.role_id);
  return [
    h("h1", { tabindex: "-1" }, words.title),
    h("p", { class: "lead" }, words.lead),
    columns(
      [
        part(given, "strengths", words.strengths, words.noStrengths, page.proposed_strengths),
        part(given, "to_develop", words.development, words.noDevelopment, page.proposed_development),
      ],
      [
        open.length > 0 &&
          card(
            { title: words.remaining },
            h("p", null, words.remainingText(open.length)),
            h("p", { class: "card-part" }, linkButton(words.complete, `${address("rating")}&at=${open[0]?.kept.competence_id}`)),
          ),
        differing.length > 0 &&
          card(
            { title: words.differ, hint: words.differLead },
            h(
              "ul",
              { class: "item-list" },
              differing.map((entry) => {
                const { own, coach, name, competence_id } = question(entry);
                return h(
                  "li",
                  { class: "item-row" },
                  h(
                    "div",
                    { class: "item-text" },
                    h("p", { class: "item-title" }, h("a", { href: `#${address("rating")}&at=${competence_id}` }, say(name))),
                    h("p", { class: "soft small" }, words.differLine(own ? inShort(own) : "", coach ? inShort(coach) : "")),
                  ),
                );
              }),
            ),
          ),
        shown && card({ title: words.areas }, areaBars(shown.areas)),
      ],
    ),
    h("p", { class: "iv-forward" }, forward("plan")),
  ];
}

/**
 * @param {Given} given
 * @param {"strengths" | "to_develop"} field
 * @param {string} title
 * @param {string} none
 * @param {readonly Said[]} proposed
 */
function part({ page }, field, title, none, proposed) {
  const words = t.interview.summary;
  const { mapping } = page;
  const input = textField({ name: field, label: words.ownWords(title), hint: words.ownWordsHint, lines: 4, value: mapping[field] });
  const form = leaveForm(
    { label: title, draft: { form: field, about: mapping.person_id, part: mapping.id }, save: (values) => call("mapping_change", { id: mapping.id, [field]: values[field] }) },
    input,
  );
  const use = () => {
    const area = input.querySelector("textarea");
    if (!area) return;
    area.value = proposed.map((one) => one.text).join("\n");
    area.dispatchEvent(new Event("change", { bubbles: true }));
    area.focus();
  };
  return section(
    { title, class: field === "strengths" ? "strengths" : "" },
    proposed.length > 0
      ? [
          h("p", { class: "soft small" }, words.proposed),
          h("ul", { class: "iv-proposed", "data-kind": field }, proposed.map((one) => h("li", null, say(one)))),
          button(words.use, use, { quiet: true, id: `use-${field}`, label: `${words.use}: ${title}` }),
        ]
      : h("p", { class: "soft" }, none),
    form,
  );
}
