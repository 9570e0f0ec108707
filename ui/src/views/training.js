// One training: what it leads to and its facts, and the occasions when it is held. A new one is a
// form with a button; an existing one saves each field when it is left.

import { h } from "../dom.js";
import { hoursTyped, kronorTyped } from "../format.js";
import { call } from "../ipc.js";
import { go } from "../router.js";
import { choices, t } from "../text/index.js";
import { competenceLevels } from "../widgets/competence-levels.js";
import { formDialog } from "../widgets/dialog.js";
import { opens } from "../widgets/draft.js";
import { checkField, dateField, leaveForm, row, saveForm, selectField, textField } from "../widgets/form.js";
import { button, card, columns, formPage, page, pageHead, section } from "../widgets/page.js";
import { occasionTable } from "./trainings.js";

/** @typedef {import("../../types/api.ts").TrainingPage} TrainingPage */
/** @typedef {import("../../types/api.ts").Training} Training */
/** @typedef {import("../../types/api.ts").Occasion} Occasion */
/** @typedef {import("../../types/api.ts").CompetenceChoice} CompetenceChoice */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("./frame.js").Act} Act */
/** @typedef {{ page: TrainingPage | null, competences: CompetenceChoice[] }} Model */

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const id = route.parts[1] ?? "new";
  if (id === "new") return { page: null, competences: await call("competence_choices") };
  const found = await call("training_page", { id });
  return { page: found, competences: found.competences };
}

/** @param {Model} model */
export function title({ page: found }) {
  return found ? found.training.name : t.training.newOne;
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function render({ page: found, competences }, act) {
  const words = t.training;
  /** @type {[string, string][]} */
  const crumbs = [[words.list, "/trainings"]];
  const chosen = (found?.contents ?? []).map((one) => ({ competence_id: one.competence_id, name: one.name, level: one.level }));
  const contents = competenceLevels({ name: "contents", label: words.contents, hint: words.contentsHint, choices: competences, chosen });
  const training = found?.training ?? null;
  const save = (/** @type {Record<string, any>} */ values) =>
    call("training_save", {
      id: training?.id ?? null,
      name: values["name"],
      provider: values["provider"],
      about: values["about"],
      hours: values["hours"],
      price: values["price"],
      form: values["form"],
      language: values["language"],
      mandatory: values["mandatory"],
      archived: values["archived"] ?? false,
      contents: contents.chosen(),
    });
  const fields = trainingFields(training, contents.element);
  if (!training || !found) {
    return formPage(
      pageHead({ title: words.newOne, crumbs }),
      saveForm({ submit: t.form.save, save, done: (saved) => go(`/trainings/${saved.id}`), draft: { form: "training", about: "" } }, fields),
    );
  }
  return page(
    pageHead({
      title: training.name,
      beside: training.provider,
      crumbs,
      actions: [button(words.newOccasion, opens(occasionKey(training.id, null), () => editOccasion(training.id, null, act)), { main: true, icon: "plus", id: "occasion-new" })],
    }),
    columns(
      section(
        { title: words.occasions },
        found.occasions.length === 0 ? h("p", { class: "soft" }, words.noOccasions) : occasionTable(found.occasions, false),
      ),
      card({ title: words.facts }, leaveForm({ save, draft: { form: "training", about: training.id } }, fields)),
    ),
  );
}

/**
 * @param {Training | null} training
 * @param {HTMLElement} contents
 */
function trainingFields(training, contents) {
  const words = t.training;
  return [
    textField({ name: "name", label: words.name, hint: words.nameHint, value: training?.name, required: true }),
    textField({ name: "provider", label: words.provider, value: training?.provider }),
    contents,
    textField({ name: "about", label: words.about, value: training?.about, lines: 3 }),
    row(
      textField({ name: "hours", label: words.hours, hint: words.hoursHint, value: hoursTyped(training?.minutes ?? null), width: "short", inputmode: "decimal" }),
      textField({ name: "price", label: words.price, hint: words.priceHint, value: kronorTyped(training?.price_ore ?? null), width: "short", inputmode: "decimal" }),
    ),
    row(
      selectField({ name: "form", label: words.form, options: choices("delivery_form"), value: training?.form ?? "classroom" }),
      textField({ name: "language", label: words.language, value: training?.language ?? t.training.languageUsual }),
    ),
    checkField({ name: "mandatory", label: words.mandatory, hint: words.mandatoryHint, value: training?.mandatory ?? false }),
    training && checkField({ name: "archived", label: words.archived, value: training.archived }),
  ];
}

/** @param {string} about @param {Occasion | null} occasion */
export function occasionKey(about, occasion) {
  return { form: "occasion", about, part: occasion?.id };
}

/**
 * @param {string} trainingId
 * @param {Occasion | null} occasion
 * @param {Act} act
 */
export async function editOccasion(trainingId, occasion, act) {
  const words = t.training;
  const companies = await call("company_list");
  const saved = await formDialog(
    {
      title: occasion ? words.editOccasion : words.newOccasion,
      submit: t.form.save,
      draft: occasionKey(trainingId, occasion),
      save: (values) =>
        call("occasion_save", {
          id: occasion?.id ?? null,
          training_id: trainingId,
          company_id: values["company_id"] || null,
          starts: values["starts"],
          ends: values["ends"],
          place: values["place"],
          seats: values["seats"],
          note: values["note"],
        }),
    },
    row(
      dateField({ name: "starts", label: words.starts, value: occasion?.starts }),
      dateField({ name: "ends", label: words.ends, hint: words.endsHint, value: occasion?.ends }),
    ),
    textField({ name: "place", label: words.place, value: occasion?.place }),
    row(
      selectField({
        name: "company_id",
        label: words.company,
        options: companies.map((one) => /** @type {const} */ ([one.id, one.name])),
        empty: words.openToAll,
        value: occasion?.company_id ?? "",
      }),
      textField({ name: "seats", label: words.seats, hint: words.seatsHint, value: occasion?.seats, width: "short", inputmode: "numeric" }),
    ),
    textField({ name: "note", label: words.note, value: occasion?.note, lines: 2 }),
  );
  if (saved) await act.reload();
}
