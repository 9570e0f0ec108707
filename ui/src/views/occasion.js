// One occasion of a training: who is invited, who answered what, who took part and how it went, and
// the levels that it proposes. Where a seat may go, and on which day, the program says.

import { h, replace } from "../dom.js";
import { attempt } from "../errors.js";
import { call } from "../ipc.js";
import { go } from "../router.js";
import { t, within } from "../text/index.js";
import { chosenControl } from "../widgets/controls.js";
import { openDialog } from "../widgets/dialog.js";
import { opens } from "../widgets/draft.js";
import { dateField, saveForm, textField } from "../widgets/form.js";
import { menu } from "../widgets/menu.js";
import { notify } from "../widgets/notice.js";
import { button, chip, page, pageHead, section } from "../widgets/page.js";
import { openCertificate } from "./certificate.js";
import { criteriaOf } from "./criteria.js";
import { removed } from "./frame.js";
import { openCertificates } from "./paper-batch.js";
import { dotted, removeWithUndo } from "./person/parts.js";
import { levelProposals } from "./proposed-levels.js";
import { editOccasion, occasionKey } from "./training.js";
import { contentsLine, days } from "./trainings.js";

/** @typedef {import("../../types/api.ts").OccasionPage} OccasionPage */
/** @typedef {import("../../types/api.ts").SeatView} SeatView */
/** @typedef {import("../../types/api.ts").SeatState} SeatState */
/** @typedef {import("../../types/api.ts").SeatResult} SeatResult */
/** @typedef {import("../../types/api.ts").Candidate} Candidate */
/** @typedef {import("../../types/api.ts").Candidates} Candidates */
/** @typedef {OccasionPage & { criteria: import("../../types/api.ts").CriterionTick[] }} Model */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("./frame.js").Act} Act */

/** From so many people on, they can be searched among. */
const MANY = 12;

/** How long after a key people are looked for, in milliseconds. */
const SOON = 120;

/** @type {Record<SeatState, "ok" | "note" | "gap" | "">} */
const TONES = { invited: "note", accepted: "ok", declined: "", attended: "ok", absent: "gap" };

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const id = route.parts[1] ?? "";
  const [page, criteria] = await Promise.all([call("occasion_page", { id }), call("criterion_ticked_at", { at: { occasion: id } })]);
  return { ...page, criteria };
}

/** @param {OccasionPage} model */
export function title({ training }) {
  return training.name;
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function render(model, act) {
  const words = t.training;
  const { row, training } = model;
  const { occasion } = row;
  const day = dateField({ name: "on", id: "seat-day", label: words.day, hint: words.dayHint });
  const on = () => /** @type {HTMLInputElement | null} */ (document.getElementById("seat-day"))?.value ?? "";
  const more = menu(t.form.more, [
    { text: words.editOccasion, onclick: opens(occasionKey(training.id, occasion), () => editOccasion(training.id, occasion, act)) },
    { text: words.removeOccasion, onclick: () => remove(model), danger: true },
  ]);
  return page(
    pageHead({
      title: training.name,
      beside: dotted([days(row), occasion.place, row.company || words.openToAll, row.over ? words.over : words.free(row.free, row.taken)]),
      crumbs: [[words.list, "/trainings"], [training.name, `/trainings/${training.id}`]],
      actions: [
        more,
        model.seats.some((seat) => seat.certifies) &&
          button(words.certificate.all, () => openCertificates(occasion.id, training.name), { icon: "paper", id: "certificates" }),
        button(row.over ? words.inviteLater : words.invite, opens(inviteKey(occasion.id), () => invite(model, act)), { main: true, icon: "plus", id: "invite" }),
      ],
    }),
    h("p", { class: "lead-in" }, contentsLine(model.contents)),
    occasion.note && h("p", { class: "soft" }, occasion.note),
    section(
      { title: words.invited },
      model.seats.length === 0
        ? h("p", { class: "soft" }, words.noSeats)
        : [h("div", { class: "seat-day" }, day), h("ul", { class: "seat-list" }, model.seats.map((seat) => seatRow(seat, act, on)))],
    ),
    criteriaOf({ occasion: occasion.id }, model.criteria),
  );
}

/** @param {OccasionPage} model */
async function remove({ row }) {
  const saved = await attempt(() => call("occasion_remove", { id: row.occasion.id }));
  if (!saved) return;
  go(`/trainings/${row.occasion.training_id}`);
  removed(saved);
}

/**
 * @param {SeatView} one
 * @param {Act} act
 * @param {() => string} on
 */
function seatRow(one, act, on) {
  const words = t.training;
  const { seat } = one;
  /** @param {() => Promise<import("../../types/api.ts").Saved>} ask */
  const change = async (ask) => {
    if (await attempt(ask)) await act.reload();
  };
  /** @param {SeatState} state */
  const toState = (state) =>
    button(words.goTo[state], () => change(() => call("seat_state_set", { id: seat.id, state, on: on() })), {
      label: words.forPerson(words.goTo[state], one.person),
      id: `seat-${state}-${seat.id}`,
    });
  /** @param {SeatResult} result */
  const toResult = (result) =>
    button(words.result[result], () => change(() => call("seat_result_set", { id: seat.id, result, on: on() })), {
      label: words.forPerson(words.result[result], one.person),
      id: `seat-${result}-${seat.id}`,
    });
  const results = seat.state === "attended" && seat.result === null;
  return h(
    "li",
    { class: "seat-row" },
    h(
      "div",
      { class: "seat-line" },
      h(
        "div",
        null,
        h("p", { class: "row-title" }, h("a", { href: `#/people/${seat.person_id}/training` }, one.person)),
        h(
          "p",
          { class: "soft small" },
          dotted([
            one.company,
            chip(within("seat_state", seat.state), TONES[seat.state]),
            seat.result && chip(within("seat_result", seat.result), seat.result === "passed" ? "met" : "note"),
            seat.result_on ?? seat.attended_on ?? seat.answered_on ?? seat.invited_on,
          ]),
        ),
      ),
      h(
        "div",
        { class: "actions" },
        results && [toResult("passed"), toResult("not_passed")],
        !seat.result && one.next.filter((state) => !(results && state === "absent")).map(toState),
        one.certifies &&
          button(words.certificate.show, () => openCertificate(seat.id, one.person, null, act), {
            icon: "paper",
            label: words.forPerson(words.certificate.show, one.person),
            id: `certificate-${seat.id}`,
          }),
        menu(
          words.forPerson(t.form.more, one.person),
          [
            ...(results ? one.next.map((state) => ({ text: words.goTo[state], onclick: () => change(() => call("seat_state_set", { id: seat.id, state, on: on() })) })) : []),
            ...(seat.result ? [{ text: words.takeBackResult, onclick: () => change(() => call("seat_result_set", { id: seat.id, result: null, on: on() })) }] : []),
            { text: words.removeSeat, onclick: () => removeWithUndo(() => call("seat_remove", { id: seat.id }), words.removedSeat, act), danger: true },
          ],
          { iconOnly: true },
        ),
      ),
    ),
    one.levels.length > 0 && levelProposals(one.levels, { seat: seat.id }, act),
  );
}

/** @param {string} about */
function inviteKey(about) {
  return { form: "invite", about };
}

/**
 * @param {OccasionPage} model
 * @param {Act} act
 */
async function invite(model, act) {
  const words = t.training;
  const occasion = model.row.occasion.id;
  const first = await call("occasion_candidates", { occasion_id: occasion, find: "", chosen: [] });
  /** @type {Set<string>} */
  const chosen = new Set();
  /** Names of all who have been shown. @type {Map<string, string>} */
  const names = new Map();
  const list = h("ul", { class: "candidates" });
  const count = h("p", { class: "hint", role: "status" });
  let found = first;
  let find = "";
  let turn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let asking;
  const kept = chosenControl({
    name: "people",
    label: t.frame.people,
    put: (ids) => {
      chosen.clear();
      for (const id of ids) chosen.add(id);
      // Chosen in an earlier sitting: their names are asked for.
      if (ids.some((id) => !names.has(id))) ask();
      else draw();
    },
  });
  const keep = () => kept.show([...chosen], [...chosen].map((id) => names.get(id) ?? ""));
  /** @param {Candidates} next */
  const take = (next) => {
    found = next;
    for (const one of [...next.people, ...next.chosen]) names.set(one.person_id, one.name);
    draw();
  };
  const ask = async () => {
    const mine = (turn += 1);
    const unknown = [...chosen].filter((id) => !names.has(id));
    const next = await attempt(() => call("occasion_candidates", { occasion_id: occasion, find, chosen: unknown }));
    if (next && mine === turn) take(next);
  };
  const draw = () => {
    const left = found.total - found.people.length;
    replace(count, left > 0 && t.many.shown(found.people.length, found.total));
    count.hidden = left <= 0;
    replace(list, found.people.map((one) => candidate(one, chosen, keep)));
  };
  take(first);
  const saved = await openDialog({ title: words.inviteTo(model.training.name), wide: true }, (/** @type {(value?: any) => void} */ close) => {
    if (first.total === 0) return h("p", { class: "dialog-text" }, words.inviteNobody);
    return saveForm(
      {
        submit: words.invite,
        draft: inviteKey(occasion),
        cancel: () => close(),
        save: (values) => call("seat_invite", { occasion_id: occasion, people: [...chosen], on: values["on"] }),
        done: (answer) => close(answer),
      },
      first.total > MANY &&
        textField({
          name: "filter",
          label: words.inviteFilter,
          type: "search",
          oninput: (event) => {
            find = /** @type {HTMLInputElement} */ (event.target).value;
            clearTimeout(asking);
            asking = setTimeout(ask, SOON);
          },
        }),
      h(
        "fieldset",
        { class: "field", "data-field": "people" },
        h("legend", null, t.frame.people),
        h("p", { class: "hint" }, words.inviteHint),
        count,
        list,
        kept.element,
        h("p", { class: "field-error", hidden: true }),
      ),
      // Whoever was there is entered afterwards as well: nobody is invited to what is over today.
      dateField({ name: "on", label: words.inviteDay, hint: words.dayHint, value: model.row.over ? model.row.occasion.starts : "" }),
    );
  });
  if (saved) {
    notify([saved.what, ...saved.warnings].join(". "));
    await act.reload();
  }
}

/**
 * @param {Candidate} one
 * @param {Set<string>} chosen
 * @param {() => void} keep
 */
function candidate(one, chosen, keep) {
  return h(
    "li",
    null,
    h(
      "label",
      { class: "choice" },
      h("input", {
        type: "checkbox",
        checked: chosen.has(one.person_id),
        onchange: (/** @type {Event} */ event) => {
          if (/** @type {HTMLInputElement} */ (event.target).checked) chosen.add(one.person_id);
          else chosen.delete(one.person_id);
          keep();
        },
      }),
      h(
        "span",
        null,
        one.name,
        h("span", { class: "hint" }, dotted([one.company, one.of > 0 && t.training.covers(one.covered, one.of)])),
      ),
    ),
  );
}
