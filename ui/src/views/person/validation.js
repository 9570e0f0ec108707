// Validations of a person: mapping on the way there, the test centre, its outcome area by area, the
// certificate and its expiry. What follows from the areas, the program says.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { choices, label, t, within } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField, radioField, row, selectField, textField } from "../../widgets/form.js";
import { menu } from "../../widgets/menu.js";
import { button, chip, facts, linkButton, section } from "../../widgets/page.js";
import { levelProposals } from "../proposed-levels.js";
import { dotted, removeWithUndo } from "./parts.js";

/** @typedef {import("../../../types/api.ts").PersonValidation} PersonValidation */
/** @typedef {import("../../../types/api.ts").ValidationCaseView} ValidationCaseView */
/** @typedef {import("../../../types/api.ts").CaseArea} CaseArea */
/** @typedef {import("../../../types/api.ts").CertificateState} CertificateState */
/** @typedef {import("../frame.js").Act} Act */

/** @type {Record<CertificateState, "ok" | "note" | "gap">} */
const TONES = { valid: "ok", expires_soon: "note", confirmation_due: "note", expired: "gap" };

/**
 * @param {string} person
 * @param {PersonValidation} model
 * @param {Act} act
 */
export function validationTab(person, model, act) {
  const words = t.validation;
  const add = model.models.length > 0 && button(words.add, opens(caseKey(person, null), () => edit(person, model, null, act)), { icon: "plus", id: "add-validation" });
  return section(
    { title: words.tab, hint: words.hint, action: add },
    model.models.length === 0 && h("p", { class: "actions" }, h("span", { class: "soft" }, words.noModels), linkButton(words.toModels, "/trainings/models")),
    model.cases.length === 0 ? h("p", { class: "soft" }, words.empty) : h("ul", { class: "case-list" }, model.cases.map((one) => caseRow(person, model, one, act))),
  );
}

/**
 * @param {string} person
 * @param {PersonValidation} model
 * @param {ValidationCaseView} one
 * @param {Act} act
 */
function caseRow(person, model, one, act) {
  const words = t.validation;
  const { case: of } = one;
  const more = menu(
    t.training.forPerson(t.form.more, one.model.name),
    [
      { text: words.edit, onclick: opens(caseKey(person, one), () => edit(person, model, one, act)) },
      { text: words.remove, onclick: () => removeWithUndo(() => call("validation_remove", { id: of.id }), words.removed, act), danger: true },
    ],
    { iconOnly: true },
  );
  return h(
    "li",
    { class: "case" },
    h(
      "div",
      { class: "proposal-head" },
      h(
        "div",
        null,
        h("h3", null, one.model.name),
        h(
          "p",
          { class: "soft small" },
          dotted([
            chip(of.result ? label("validation_result", of.result) : label("validation_stage", one.stage), of.result && of.result !== "not_met" ? "met" : one.stage === "assessment" ? "note" : ""),
            one.certificate && chip(within("certificate_state", one.certificate), TONES[one.certificate]),
          ]),
        ),
      ),
      h(
        "div",
        { class: "actions" },
        button(words.outcome, opens(outcomeKey(person, one), () => outcome(person, one, act)), { label: words.outcomeTitle(one.model.name), id: `outcome-${of.id}` }),
        one.certificate && one.model.confirm_months !== null && button(words.confirm, opens(confirmKey(one), () => confirmed(one, act)), { id: `confirm-${of.id}` }),
        more,
      ),
    ),
    facts([
      [words.overviewOn, of.overview_on],
      [words.inDepthOn, of.in_depth_on],
      [words.testCentre, of.test_centre],
      [words.assessedFrom, of.assessed_from],
      [words.result, of.result && dotted([of.ended_on, of.issuer && words.issuedBy(of.issuer), of.expires_on ? words.validUntil(of.expires_on) : words.noExpiry, one.confirm_by && words.confirmBy(one.confirm_by)])],
      [words.note, of.note],
    ]),
    one.areas.some((area) => area.outcome) && areaList(one.areas),
    of.evidence_id && h("p", { class: "soft small" }, words.becomesEvidence),
    one.levels.length > 0 && [h("p", { class: "small" }, t.training.levelsHint), levelProposals(one.levels, { case: of.id }, act)],
  );
}

/** @param {readonly CaseArea[]} areas */
function areaList(areas) {
  return h(
    "ul",
    { class: "area-outcomes", "aria-label": t.validation.areas },
    areas.map((area) =>
      h(
        "li",
        null,
        h("span", null, area.name),
        chip(area.outcome ? within("area_outcome", area.outcome) : t.validation.areaNotJudged, area.outcome === "met" ? "met" : area.outcome ? "gap" : ""),
        area.note && h("span", { class: "soft small" }, area.note),
      ),
    ),
  );
}

/** @param {string} about @param {ValidationCaseView | null} one */
function caseKey(about, one) {
  return { form: "validation", about, part: one?.case.id };
}

/** @param {string} about @param {ValidationCaseView} one */
function outcomeKey(about, one) {
  return { form: "validation_outcome", about, part: one.case.id };
}

/**
 * @param {string} person
 * @param {PersonValidation} model
 * @param {ValidationCaseView | null} one
 * @param {Act} act
 */
async function edit(person, model, one, act) {
  const words = t.validation;
  const of = one?.case;
  const saved = await formDialog(
    {
      title: of ? words.editTitle : words.add,
      submit: t.form.save,
      draft: caseKey(person, one),
      save: (values) =>
        call("validation_save", {
          id: of?.id ?? null,
          person_id: person,
          model_id: of?.model_id ?? values["model_id"],
          overview_on: values["overview_on"],
          in_depth_on: values["in_depth_on"],
          test_centre: values["test_centre"],
          assessed_from: values["assessed_from"],
          note: values["note"],
        }),
    },
    !of && selectField({ name: "model_id", label: words.model, options: model.models.map((each) => /** @type {const} */ ([each.id, each.name])) }),
    row(
      dateField({ name: "overview_on", label: words.overviewOn, value: of?.overview_on }),
      dateField({ name: "in_depth_on", label: words.inDepthOn, value: of?.in_depth_on }),
    ),
    row(
      textField({ name: "test_centre", label: words.testCentre, value: of?.test_centre }),
      dateField({ name: "assessed_from", label: words.assessedFrom, hint: words.assessedFromHint, value: of?.assessed_from }),
    ),
    textField({ name: "note", label: words.note, lines: 2, value: of?.note }),
  );
  if (saved) await act.reload();
}

/**
 * @param {string} person
 * @param {ValidationCaseView} one
 * @param {Act} act
 */
async function outcome(person, one, act) {
  const words = t.validation;
  const { case: of } = one;
  const saved = await formDialog(
    {
      title: words.outcomeTitle(one.model.name),
      submit: t.form.save,
      draft: outcomeKey(person, one),
      wide: true,
      save: (values) =>
        call("validation_outcome_save", {
          id: of.id,
          result: values["result"] || null,
          ended_on: values["ended_on"],
          issuer: values["issuer"],
          expires_on: values["expires_on"],
          areas: one.areas
            .filter((area) => values[`area_${area.id}`])
            .map((area) => ({ area_id: area.id, outcome: values[`area_${area.id}`], note: values[`note_${area.id}`] ?? "" })),
        }),
    },
    h("p", { class: "dialog-text soft" }, words.outcomeHint),
    one.areas.map((area) =>
      radioField({
        name: `area_${area.id}`,
        label: area.name,
        hint: area.competence ? t.training.leadsTo(area.competence.text, area.level ?? 0) : undefined,
        inline: true,
        options: [["", words.areaNotJudged], ...choices("area_outcome")],
        value: area.outcome ?? "",
      }),
    ),
    row(
      selectField({ name: "result", label: words.result, options: choices("validation_result"), empty: words.resultNone, value: of.result ?? "" }),
      dateField({ name: "ended_on", label: words.endedOn, hint: words.endedHint, value: of.ended_on }),
    ),
    row(
      textField({ name: "issuer", label: words.issuer, hint: words.issuerHint, value: of.issuer }),
      dateField({ name: "expires_on", label: words.expiresOn, hint: words.expiresHint, value: of.expires_on }),
    ),
  );
  if (saved) await act.reload();
}

/** @param {ValidationCaseView} one */
function confirmKey(one) {
  return { form: "validation_confirm", about: one.case.id };
}

/**
 * @param {ValidationCaseView} one
 * @param {Act} act
 */
async function confirmed(one, act) {
  const words = t.validation;
  const saved = await formDialog(
    { title: words.confirmTitle, submit: t.form.save, draft: confirmKey(one), save: (values) => call("validation_confirm", { id: one.case.id, on: values["on"] }) },
    dateField({ name: "on", label: words.confirmOn, hint: words.dayHint }),
  );
  if (saved) await act.reload();
}
