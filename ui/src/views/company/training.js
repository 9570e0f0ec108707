// Training of a company: which trainings help most of its people, what they share, and what no
// training covers. Who goes where is chosen at the occasion.

import { h } from "../../dom.js";
import { hours, kronor, say } from "../../format.js";
import { t } from "../../text/index.js";
import { chip, section } from "../../widgets/page.js";
import { dotted } from "../person/parts.js";
import { occasionTable } from "../trainings.js";

/** @typedef {import("../../../types/api.ts").CompanyTraining} CompanyTraining */
/** @typedef {import("../../../types/api.ts").CompanyProposal} CompanyProposal */
/** @typedef {import("../../../types/api.ts").SharedGap} SharedGap */

/** @param {CompanyTraining} model */
export function trainingTab(model) {
  const words = t.training;
  return [
    section(
      { title: words.proposed, hint: model.gaps > 0 ? words.ofCompany(model.people, model.gaps) : words.companyNoGaps },
      model.gaps > 0 &&
        (model.proposals.length === 0
          ? h("p", { class: "soft" }, words.noProposals)
          : h("ul", { class: "proposal-list" }, model.proposals.map(proposal))),
      model.uncovered.length > 0 && h("p", { class: "soft small" }, `${words.uncovered}: `, shared(model.uncovered)),
    ),
    section(
      { title: words.occasions },
      model.occasions.length === 0 ? h("p", { class: "soft" }, words.noOccasions) : occasionTable(model.occasions, true),
    ),
  ];
}

/** @param {CompanyProposal} one */
function proposal(one) {
  const words = t.training;
  const { training } = one;
  return h(
    "li",
    { class: "proposal" },
    h(
      "p",
      { class: "row-title" },
      h("a", { href: `#/trainings/${training.id}` }, training.name),
      training.mandatory && [" ", chip(words.mandatoryChip, "note")],
    ),
    h("p", null, h("b", null, words.whoCount(one.people.length)), " · ", words.ofGaps(one.covered, one.of)),
    h("p", { class: "small" }, `${words.covered}: `, shared(one.shared)),
    h("p", { class: "small" }, one.people.map((person, index) => [index > 0 && ", ", h("a", { href: `#/people/${person.id}/training` }, person.name)])),
    h(
      "p",
      { class: "small soft" },
      dotted([training.provider, training.minutes !== null && hours(training.minutes), training.price_ore !== null && kronor(training.price_ore)]),
    ),
  );
}

/** @param {readonly SharedGap[]} gaps */
function shared(gaps) {
  return gaps.map((gap, index) => [index > 0 && ", ", say({ ...gap.name, text: t.training.shares(gap.name.text, gap.people) })]);
}
