// A new role of a company, or a new template: from which template it begins, and what it is called.

import { h, replace } from "../dom.js";
import { langOf, say } from "../format.js";
import { call } from "../ipc.js";
import { go } from "../router.js";
import { language, t } from "../text/index.js";
import { row, saveForm, textField } from "../widgets/form.js";
import { announce } from "../widgets/live.js";
import { card, formPage, pageHead } from "../widgets/page.js";

/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").RoleRow} RoleRow */
/** @typedef {{ companyId: string | null, company: string, templates: RoleRow[] }} Model */

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const companyId = route.query.get("company");
  const templates = await call("role_list", { company_id: null });
  const company = companyId ? (await call("company_page", { id: companyId })).company.name : "";
  return { companyId, company, templates };
}

/** @param {Model} model */
export function title(model) {
  return model.companyId ? t.role.add : t.role.addTemplate;
}

/** @param {Model} model */
export function render(model) {
  const back = model.companyId ? `/companies/${model.companyId}/roles` : "/library/roles";
  return formPage(
    pageHead({
      title: title(model),
      beside: t.role.addText,
      crumbs: model.companyId
        ? [
            [t.company.list, "/companies"],
            [model.company, back],
          ]
        : [
            [t.frame.library, "/library"],
            [t.role.templates, back],
          ],
    }),
    card(
      { title: t.role.from },
      saveForm(
        {
          submit: t.role.create,
          draft: { form: "role_new", about: model.companyId, title: title(model) },
          save: (values) =>
            call("role_add", {
              company_id: model.companyId,
              template_id: values["template_id"] || null,
              name_sv: values["name_sv"],
              name_en: values["name_en"],
              ssyk: values["ssyk"],
            }),
          done: (saved) => go(`/roles/${saved.id}`, { replace: true }),
          cancel: () => go(back),
        },
        templateField(model.templates),
        row(
          textField({ name: "name_sv", label: t.role.nameSv, hint: t.role.nameSvHint }),
          textField({ name: "name_en", label: t.role.nameEn, optional: true }),
        ),
        textField({ name: "ssyk", label: t.role.ssyk, hint: t.role.ssykHint, width: "short", inputmode: "numeric", optional: true }),
      ),
    ),
  );
}

/**
 * A list to choose one template from, narrowed by typing.
 * @param {RoleRow[]} templates
 */
function templateField(templates) {
  const compare = new Intl.Collator(language).compare;
  const sorted = [...templates].sort((a, b) => compare(a.name.text, b.name.text));
  const options = sorted.map((template) => ({
    words: template.name.text.toLocaleLowerCase(language),
    element: option(template.id, say(template.name), t.role.countRequirements(template.requirements), langOf(template.name)),
  }));
  const filter = h("input", {
    class: "input",
    type: "search",
    "aria-label": t.role.filter,
    placeholder: t.role.filter,
    autocomplete: "off",
    oninput: () => {
      const text = filter.value.trim().toLocaleLowerCase(language);
      let shown = 0;
      for (const { words, element } of options) {
        element.hidden = !words.includes(text);
        if (!element.hidden) shown += 1;
      }
      announce(t.search.found(shown));
    },
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter") event.preventDefault();
    },
  });
  const none = option("", t.role.emptyProfile, t.role.emptyProfileText, null);
  const first = none.querySelector("input");
  if (first) first.checked = true;
  return h(
    "fieldset",
    { class: "field", "data-field": "template_id" },
    h("legend", { class: "visually-hidden" }, t.role.from),
    filter,
    h("div", { class: "pick-list", tabindex: "-1" }, none, options.map(({ element }) => element)),
    h("p", { class: "field-error", id: "template-error", hidden: true }),
  );
}

/**
 * @param {string} id
 * @param {import("../dom.js").Child} name
 * @param {string} beside
 * @param {string | null} lang
 */
function option(id, name, beside, lang) {
  const text = h("span", { class: "pick-name", lang });
  replace(text, name);
  return h(
    "label",
    { class: "pick" },
    h("input", { type: "radio", name: "template_id", value: id }),
    text,
    h("span", { class: "soft small" }, beside),
  );
}
