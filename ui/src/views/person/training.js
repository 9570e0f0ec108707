// Training of a person: what is proposed for the development areas and what each covers, seats, and
// levels that wait for the coach's answer. What covers what, the program says.

import { h } from "../../dom.js";
import { hours, kronor, say } from "../../format.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { t, within } from "../../text/index.js";
import { notify } from "../../widgets/notice.js";
import { button, chip, section } from "../../widgets/page.js";
import { issuedCertificates, openCertificate } from "../certificate.js";
import { levelProposals } from "../proposed-levels.js";
import { days } from "../trainings.js";
import { editAction } from "./action-form.js";
import { dotted, itemList } from "./parts.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").PersonTraining} PersonTraining */
/** @typedef {import("../../../types/api.ts").TrainingProposal} TrainingProposal */
/** @typedef {import("../../../types/api.ts").PersonSeat} PersonSeat */
/** @typedef {import("../../../types/api.ts").OccasionRow} OccasionRow */
/** @typedef {import("../../../types/api.ts").Said} Said */
/** @typedef {import("../frame.js").Act} Act */

/**
 * @param {PersonPage} person
 * @param {PersonTraining} training
 * @param {Act} act
 */
export function trainingSections(person, training, act) {
  return [levels(training, act), proposals(person, training, act), seats(person, training, act)];
}

/** @param {PersonTraining} training @param {Act} act */
function levels(training, act) {
  const waiting = training.seats.filter((one) => one.levels.length > 0);
  if (waiting.length === 0) return null;
  return section(
    { title: t.training.levels, hint: t.training.levelsHint },
    waiting.map((one) => [
      h("p", { class: "soft small" }, dotted([one.training, one.seat.result && within("seat_result", one.seat.result), one.seat.result_on])),
      levelProposals(one.levels, { seat: one.seat.id }, act),
    ]),
  );
}

/**
 * @param {PersonPage} person
 * @param {PersonTraining} training
 * @param {Act} act
 */
function proposals(person, training, act) {
  const words = t.training;
  return section(
    { title: words.proposed, hint: words.proposedHint },
    training.gaps === 0
      ? h("p", { class: "soft" }, words.noGaps)
      : training.proposals.length === 0
        ? h("p", { class: "soft" }, words.noProposals)
        : h("ul", { class: "proposal-list" }, training.proposals.map((one) => proposal(person, one, act))),
    training.uncovered.length > 0 && h("p", { class: "soft small" }, `${words.uncovered}: `, names(training.uncovered)),
  );
}

/**
 * @param {PersonPage} person
 * @param {TrainingProposal} one
 * @param {Act} act
 */
function proposal(person, one, act) {
  const words = t.training;
  const { training } = one;
  const choose = async () => {
    const gaps = person.open_gaps.filter((gap) => gap.level !== null && one.covered.some((name) => name.text === gap.name.text));
    const preset = { title: training.name, training_id: training.id };
    if (await editAction(person, null, gaps, preset)) await act.reload();
  };
  /** @param {OccasionRow} row */
  const invite = async (row) => {
    const form = { occasion_id: row.occasion.id, people: [person.person.id], on: "" };
    const saved = await attempt(() => call("seat_invite", form));
    if (!saved) return;
    notify(saved.what);
    await act.reload();
  };
  return h(
    "li",
    { class: "proposal" },
    h(
      "div",
      { class: "proposal-head" },
      h(
        "div",
        null,
        h(
          "p",
          { class: "row-title" },
          h("a", { href: `#/trainings/${training.id}` }, training.name),
          one.chosen && [" ", chip(words.chosen, "ok")],
          training.mandatory && [" ", chip(words.mandatoryChip, "note")],
        ),
        h("p", null, h("b", null, words.covers(one.covered.length, one.of))),
      ),
      !one.chosen && h("div", { class: "actions" }, button(words.choose, choose, { label: words.chooseFor(training.name), id: `choose-${training.id}` })),
    ),
    h("p", { class: "small" }, `${words.covered}: `, names(one.covered)),
    one.open.length > 0 && h("p", { class: "small soft" }, `${words.open}: `, names(one.open)),
    h(
      "p",
      { class: "small soft" },
      dotted([
        training.provider,
        training.minutes !== null && hours(training.minutes),
        training.price_ore !== null && kronor(training.price_ore),
        within("delivery_form", training.form),
        one.colleagues > 0 && words.colleaguesToo(one.colleagues),
      ]),
    ),
    one.occasions.length > 0 &&
      h(
        "ul",
        { class: "proposal-occasions" },
        one.occasions.map((row) =>
          h(
            "li",
            null,
            h("a", { href: `#/occasions/${row.occasion.id}` }, days(row)),
            h("span", { class: "soft small" }, dotted([row.occasion.place, words.free(row.free, row.taken)])),
            button(words.invite, () => invite(row), { label: words.inviteOn(row.occasion.starts), id: `invite-${row.occasion.id}` }),
          ),
        ),
      ),
  );
}

/** @param {PersonPage} person @param {PersonTraining} training @param {Act} act */
function seats({ name, person }, { seats: all }, act) {
  const words = t.training;
  return section(
    { title: words.mySeats },
    all.length === 0
      ? h("p", { class: "soft" }, words.noSeatsOfPerson)
      : itemList(
          all.map(({ seat, occasion, training, certifies, certificates }) =>
            h(
              "li",
              { class: "item-row" },
              h(
                "div",
                { class: "item-text" },
                h("p", { class: "item-title" }, h("a", { href: `#/occasions/${occasion.id}` }, training)),
                h(
                  "div",
                  { class: "item-below soft small" },
                  dotted([
                    occasion.starts === occasion.ends ? occasion.starts : `${occasion.starts} – ${occasion.ends}`,
                    within("seat_state", seat.state),
                    seat.result && within("seat_result", seat.result),
                  ]),
                ),
                issuedCertificates(certificates),
              ),
              certifies &&
                button(words.certificate.show, () => openCertificate(seat.id, name, person.paper_language, act), {
                  icon: "paper",
                  label: words.forPerson(words.certificate.show, training),
                  id: `certificate-${seat.id}`,
                }),
            ),
          ),
        ),
  );
}

/** @param {readonly Said[]} said */
function names(said) {
  return said.map((name, index) => [index > 0 && ", ", say(name)]);
}
