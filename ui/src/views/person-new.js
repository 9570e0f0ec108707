// A new person: as little as a name, or number, company, role and first day as well. Saved by its
// button. Whether the person is there already the program says, and the user decides.

import { h } from "../dom.js";
import { asRefusal } from "../errors.js";
import { call } from "../ipc.js";
import { go } from "../router.js";
import { register } from "../state.js";
import { choices, t } from "../text/index.js";
import { openDialog } from "../widgets/dialog.js";
import { dateField, group, row, saveForm, selectField, textField } from "../widgets/form.js";
import { button, page, pageHead } from "../widgets/page.js";
import { identityField } from "./person/identity.js";
import { roleField } from "./person/role-field.js";

/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").Saved} Saved */
/** @typedef {import("../../types/api.ts").PersonForm} PersonForm */
/** @typedef {import("../ipc.js").Refusal} Refusal */
/** @typedef {{ where: HTMLElement }} Model */

/**
 * @param {Route} route `?company=ID` chooses the company
 * @returns {Promise<Model>}
 */
export async function load(route) {
  const where = await roleField({ company: route.query.get("company"), role: null, none: t.person.fresh.noCompany });
  return { where };
}

export function title() {
  return t.person.fresh.title;
}

/** @param {Model} model */
export function render({ where }) {
  const words = t.person.fresh;
  const own = t.person.background;
  const gender = selectField({ name: "gender", label: own.gender, options: choices("gender"), empty: own.unknown, width: "medium" });
  const from = dateField({ name: "participant_from", label: words.from, hint: words.fromHint, value: register().today });
  const form = saveForm(
    {
      submit: words.save,
      draft: { form: "person_new" },
      save: (values) => save(formOf(values)),
      done: (/** @type {Saved | null} */ saved) => saved && go(`/people/${saved.id}`, { replace: true }),
      cancel: () => history.back(),
    },
    group(
      words.who,
      null,
      row(
        textField({ name: "given_name", label: own.givenName, required: true }),
        textField({ name: "family_name", label: own.familyName }),
      ),
      identityField({
        label: words.number,
        read: (number) => {
          gender.hidden = number !== null;
        },
      }),
      gender,
    ),
    group(words.work, null, where),
    group(words.project, null, from),
  );
  return page(
    pageHead({ title: words.title, beside: words.lead, crumbs: [[t.frame.people, "/people"]] }),
    h("div", { class: "new-person" }, form),
  );
}

/**
 * @param {Record<string, any>} values
 * @returns {PersonForm}
 */
function formOf(values) {
  return {
    id: null,
    given_name: values["given_name"],
    family_name: values["family_name"],
    identity_number: values["identity_number"],
    gender: values["gender"] || null,
    birth_date: "",
    reporting_identity: "",
    paper_language: null,
    interpreter: "",
    wishes: "",
    note: "",
    company_id: values["company_id"] || null,
    role_id: values["role_id"] || null,
    participant_from: values["participant_from"],
    is_another: false,
  };
}

/**
 * Saves, and asks first whether somebody of the same name is another person.
 * @param {PersonForm} form
 * @returns {Promise<Saved | null>} nothing if the user goes to the one who is there
 */
async function save(form) {
  try {
    return await call("person_save", form);
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.code !== "same_name" || !refusal.concerns) throw error;
    const another = await askAnother(refusal);
    if (another === true) return call("person_save", { ...form, is_another: true });
    if (another === false) {
      go(`/people/${refusal.concerns}`);
      return null;
    }
    throw error;
  }
}

/** @param {Refusal} refusal @returns {Promise<boolean | undefined>} */
function askAnother(refusal) {
  const words = t.person.fresh;
  return openDialog({ title: words.sameTitle }, (/** @type {(value?: boolean) => void} */ close) => [
    h("div", { class: "dialog-text" }, h("p", null, refusal.text)),
    h(
      "div",
      { class: "form-actions" },
      button(words.open, () => close(false), { main: true }),
      button(words.another, () => close(true)),
    ),
  ]);
}
