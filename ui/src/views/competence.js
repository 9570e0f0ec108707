// One competence of the library: its name, what it is and its five level texts in both languages, and
// the roles that require it. A new one has an explicit save; an existing one saves field by field.

import { h, replace } from "../dom.js";
import { say } from "../format.js";
import { call } from "../ipc.js";
import { go } from "../router.js";
import { language, levelWords, t } from "../text/index.js";
import { checkField, leaveForm, row, saveForm, selectField, textField } from "../widgets/form.js";
import { card, columns, formPage, page, pageHead } from "../widgets/page.js";

/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").Competence} Competence */
/** @typedef {import("../../types/api.ts").CompetencePage} CompetencePage */
/** @typedef {import("../../types/api.ts").CompetenceForm} CompetenceForm */
/** @typedef {import("../../types/api.ts").LibraryPage} LibraryPage */
/** @typedef {{ page: CompetencePage | null, library: LibraryPage, areaId: string | null }} Model */

const LEVELS = /** @type {const} */ ([0, 1, 2, 3, 4]);

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const id = route.parts[2] ?? "new";
  const [library, page] = await Promise.all([
    call("library_page"),
    id === "new" ? Promise.resolve(null) : call("competence_page", { id }),
  ]);
  return { page, library, areaId: page?.competence.area_id ?? route.query.get("area") };
}

/** @param {Model} model */
export function title(model) {
  return model.page?.name.text ?? t.library.newCompetence;
}

/** @param {Model} model */
export function render(model) {
  const competence = model.page?.competence ?? null;
  const head = pageHead({
    title: model.page ? say(model.page.name) : t.library.newCompetence,
    beside: model.page && say(model.page.area),
    crumbs: [[t.library.title, "/library"]],
  });
  /** @param {Record<string, any>} values */
  const save = (values) => call("competence_save", request(competence, values));
  const fields = [
    selectField({
      name: "area_id",
      label: t.library.area,
      options: model.library.areas.map(({ area, name }) => /** @type {const} */ ([area.id, name.text])),
      value: model.areaId,
      width: "medium",
    }),
    row(
      textField({ name: "name_sv", label: t.library.nameSv, value: competence?.name_sv ?? "", required: true }),
      textField({ name: "name_en", label: t.library.nameEn, value: competence?.name_en ?? "", hint: t.library.englishHint }),
    ),
    row(
      textField({ name: "about_sv", label: t.library.aboutSv, value: competence?.about_sv ?? "", lines: 2 }),
      textField({ name: "about_en", label: t.library.aboutEn, value: competence?.about_en ?? "", lines: 2 }),
    ),
    levelFields(competence),
    competence && checkField({ name: "archived", label: t.library.archived, hint: t.library.archivedHint, value: competence.archived }),
  ];
  if (!model.page) {
    return formPage(
      head,
      card(
        { title: t.library.facts },
        saveForm(
          {
            submit: t.library.create,
            draft: { form: "competence_new", title: t.library.newCompetence },
            save,
            done: (saved) => go(`/library/competences/${saved.id}`, { replace: true }),
            cancel: () => go("/library"),
          },
          fields,
        ),
      ),
    );
  }
  return page(
    head,
    columns(
      card(
        { title: t.library.facts },
        leaveForm(
          {
            draft: { form: "competence", about: model.page.competence.id },
            save,
            done: (_, values) => {
              const heading = head.querySelector("h1");
              if (heading) replace(heading, (language === "en" && values["name_en"]) || values["name_sv"]);
            },
          },
          fields,
        ),
      ),
      requiredBy(model.page),
    ),
  );
}

/** @param {Competence | null} competence */
function levelFields(competence) {
  return h(
    "fieldset",
    { class: "field-group" },
    h("legend", null, t.library.levelTexts),
    h("p", { class: "hint" }, t.library.levelTextsHint),
    LEVELS.map((level) =>
      h(
        "div",
        { class: "level-texts" },
        h("p", { class: "level-number", "aria-hidden": "true" }, level),
        levelField(level, "sv", competence?.[`level_${level}_sv`] ?? ""),
        levelField(level, "en", competence?.[`level_${level}_en`] ?? ""),
      ),
    ),
  );
}

/**
 * @param {0 | 1 | 2 | 3 | 4} level
 * @param {"sv" | "en"} language
 * @param {string} value
 */
function levelField(level, language, value) {
  const field = textField({
    name: `level_${level}_${language}`,
    label: language === "sv" ? t.library.swedish : t.library.english,
    value,
    lines: 2,
    placeholder: language === "sv" ? levelWords()[level] : undefined,
  });
  const input = field.querySelector("textarea");
  input?.setAttribute("aria-label", t.library.levelIn(level, language === "sv" ? t.library.inSwedish : t.library.inEnglish));
  input?.setAttribute("lang", language);
  return field;
}

/** @param {CompetencePage} model */
function requiredBy(model) {
  return card(
    { title: t.library.requiredBy },
    model.required_by.length === 0
      ? h("p", { class: "soft" }, t.library.requiredByNone)
      : h(
          "ul",
          { class: "rows" },
          model.required_by.map((role) =>
            h(
              "li",
              { class: "row-line" },
              h(
                "div",
                null,
                h("a", { class: "row-title", href: `#/roles/${role.role_id}` }, say(role.role)),
                h("p", { class: "soft small" }, role.company || t.library.templateOf),
              ),
              h("span", { class: "soft" }, t.levels.level(role.level)),
            ),
          ),
        ),
  );
}

/**
 * @param {Competence | null} competence
 * @param {Record<string, any>} values
 * @returns {CompetenceForm}
 */
function request(competence, values) {
  const texts = (/** @type {string} */ language) =>
    /** @type {[string, string, string, string, string]} */ (LEVELS.map((level) => values[`level_${level}_${language}`]));
  return {
    id: competence?.id ?? null,
    area_id: values["area_id"],
    name_sv: values["name_sv"],
    name_en: values["name_en"],
    about_sv: values["about_sv"],
    about_en: values["about_en"],
    levels_sv: texts("sv"),
    levels_en: texts("en"),
    archived: values["archived"] ?? false,
  };
}
