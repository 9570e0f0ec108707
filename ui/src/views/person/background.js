// Background: who the person is, education, work and languages, what is needed to take part,
// employment and participation. Facts save themselves when left; rows are changed in dialogs.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { choices, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { checkField, dateField, leaveForm, row, selectField, textField } from "../../widgets/form.js";
import { button, card, columns, section } from "../../widgets/page.js";
import { employments, participation } from "./employment.js";
import { eraseCard } from "./erase.js";
import { identityNumber } from "./identity.js";
import { dotted, itemList, itemRow, removeWithUndo } from "./parts.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").PersonForm} PersonForm */
/** @typedef {import("../../../types/api.ts").Background} Background */
/** @typedef {import("../../../types/api.ts").BackgroundKind} BackgroundKind */
/** @typedef {import("../../../types/api.ts").Need} Need */
/** @typedef {import("../frame.js").Act} Act */

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function backgroundTab(person, act) {
  return columns(
    [wishes(person), ...lines(person, act), employments(person, act)],
    [facts(person, act), needs(person, act), participation(person), eraseCard(person)],
  );
}

/**
 * A person's facts as a form takes them, to save one part of them.
 * @param {PersonPage} page
 * @returns {PersonForm}
 */
function formOf({ person }) {
  return {
    id: person.id,
    given_name: person.given_name,
    family_name: person.family_name,
    identity_number: "",
    gender: person.gender,
    birth_date: person.birth_date ?? "",
    reporting_identity: person.reporting_identity ?? "",
    paper_language: person.paper_language,
    interpreter: person.interpreter,
    wishes: person.wishes,
    note: person.note,
    company_id: null,
    role_id: null,
    participant_from: "",
    is_another: false,
  };
}

/**
 * Saves some of the facts: the rest goes with them as it was last saved from this page.
 * @param {PersonPage} page
 * @param {Partial<PersonForm>} changed
 */
async function saveFacts(page, changed) {
  const form = { ...formOf(page), ...changed };
  const saved = await call("person_save", form);
  const { given_name, family_name, gender, paper_language, interpreter, wishes, note } = form;
  Object.assign(page.person, {
    given_name,
    family_name,
    gender,
    birth_date: form.birth_date || null,
    reporting_identity: form.reporting_identity || null,
    paper_language,
    interpreter,
    wishes,
    note,
  });
  return saved;
}

/** @param {PersonPage} page */
function wishes(page) {
  const words = t.person.background;
  const { person } = page;
  return section(
    { title: words.inWords },
    leaveForm(
      { label: words.inWords, draft: { form: "words", about: person.id }, save: (values) => saveFacts(page, { wishes: values["wishes"], note: values["note"] }) },
      textField({ name: "wishes", label: words.wishes, hint: words.wishesHint, lines: 3, value: person.wishes }),
      textField({ name: "note", label: words.note, hint: words.noteHint, lines: 2, value: person.note }),
    ),
  );
}

/**
 * @param {PersonPage} page
 * @param {Act} act
 */
function facts(page, act) {
  const words = t.person.background;
  const { person } = page;
  return card(
    { title: words.facts },
    identityNumber(page, act),
    leaveForm(
      {
        label: words.facts,
        draft: { form: "person", about: person.id },
        save: (values) =>
          saveFacts(page, {
            given_name: values["given_name"],
            family_name: values["family_name"],
            gender: values["gender"] === undefined ? person.gender : values["gender"] || null,
            birth_date: values["birth_date"],
            paper_language: values["paper_language"] || null,
            interpreter: values["interpreter"],
            reporting_identity: values["reporting_identity"],
          }),
      },
      textField({ name: "given_name", label: words.givenName, value: person.given_name, required: true }),
      textField({ name: "family_name", label: words.familyName, value: person.family_name }),
      !page.masked_number && selectField({ name: "gender", label: words.gender, options: choices("gender"), empty: words.unknown, value: person.gender ?? "" }),
      dateField({ name: "birth_date", label: words.birthDate, value: person.birth_date }),
      selectField({ name: "paper_language", label: words.paperLanguage, options: choices("language"), empty: words.paperLanguageNone, value: person.paper_language ?? "" }),
      textField({ name: "interpreter", label: words.interpreter, hint: words.interpreterHint, value: person.interpreter }),
      textField({ name: "reporting_identity", label: words.reporting, hint: words.reportingHint, value: person.reporting_identity }),
    ),
  );
}

/**
 * Education, work and languages.
 * @param {PersonPage} person
 * @param {Act} act
 */
export function lines(person, act) {
  const words = t.person.background;
  return /** @type {const} */ (["education", "work", "language"]).map((kind) => {
    const present = person.background.filter((line) => line.kind === kind);
    return section(
      {
        title: words.lines[kind],
        action: button(t.form.add, opens(lineKey(person, kind, null), () => editLine(person, act, kind, null)), { quiet: true, icon: "plus", id: `add-${kind}`, label: words.addLine[kind] }),
      },
      present.length === 0
        ? h("p", { class: "soft" }, words.noLines[kind])
        : itemList(
            present.map((line) =>
              itemRow({
                name: line.title,
                title: line.title,
                below: dotted([line.place, years(line)]),
                change: opens(lineKey(person, kind, line), () => editLine(person, act, kind, line)),
                remove: () => removeWithUndo(() => call("background_remove", { id: line.id }), words.removedLine, act),
              }),
            ),
          ),
    );
  });
}

/** @param {Background} line */
function years({ from_year, to_year }) {
  if (from_year === null && to_year === null) return "";
  return from_year === to_year ? String(from_year) : `${from_year ?? ""}–${to_year ?? ""}`;
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {BackgroundKind} kind
 * @param {Background | null} line
 */
async function editLine(person, act, kind, line) {
  const words = t.person.background;
  const saved = await formDialog(
    {
      title: line ? words.editLine[kind] : words.addLine[kind],
      draft: lineKey(person, kind, line),
      submit: t.form.save,
      save: (values) =>
        call("background_save", {
          id: line?.id ?? null,
          person_id: person.person.id,
          kind,
          title: values["title"],
          place: values["place"],
          from_year: values["from_year"] ?? "",
          to_year: values["to_year"] ?? "",
        }),
    },
    textField({ name: "title", label: words.lineTitle[kind], value: line?.title, required: true }),
    textField({ name: "place", label: words.linePlace[kind], hint: words.linePlaceHint[kind], value: line?.place }),
    kind !== "language" &&
      row(
        textField({ name: "from_year", label: words.fromYear, width: "short", inputmode: "numeric", value: line?.from_year }),
        textField({ name: "to_year", label: words.toYear, width: "short", inputmode: "numeric", value: line?.to_year }),
      ),
  );
  if (saved) await act.reload();
}

/** @param {PersonPage} page @param {BackgroundKind} kind @param {Background | null} line */
function lineKey({ person }, kind, line) {
  return { form: `background_${kind}`, about: person.id, part: line?.id };
}

/** @param {PersonPage} page @param {Need | null} need */
function needKey({ person }, need) {
  return { form: "need", about: person.id, part: need?.id };
}

/**
 * What is needed to take part, each with whether it is shared with the employer.
 * @param {PersonPage} person
 * @param {Act} act
 */
export function needs(person, act) {
  const words = t.person.background;
  return card(
    {
      title: words.needs,
      hint: words.needsHint,
      action: button(t.form.add, opens(needKey(person, null), () => editNeed(person, act, null)), { quiet: true, icon: "plus", id: "add-need", label: words.addNeed }),
    },
    person.needs.length === 0
      ? h("p", { class: "soft" }, words.noNeeds)
      : itemList(
          person.needs.map((need) =>
            itemRow({
              name: need.text,
              title: need.text,
              below: need.shared ? words.sharedYes : words.sharedNo,
              change: opens(needKey(person, need), () => editNeed(person, act, need)),
              remove: () => removeWithUndo(() => call("need_remove", { id: need.id }), words.removedLine, act),
            }),
          ),
        ),
  );
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {Need | null} need
 */
async function editNeed(person, act, need) {
  const words = t.person.background;
  const saved = await formDialog(
    {
      title: need ? words.editNeed : words.addNeed,
      draft: needKey(person, need),
      submit: t.form.save,
      save: (values) =>
        call("need_save", { id: need?.id ?? null, person_id: person.person.id, text: values["text"], shared: values["shared"] }),
    },
    textField({ name: "text", label: words.need, hint: words.needsHint, value: need?.text, required: true }),
    checkField({ name: "shared", label: words.shared, hint: words.sharedHint, value: need?.shared ?? false }),
  );
  if (saved) await act.reload();
}
