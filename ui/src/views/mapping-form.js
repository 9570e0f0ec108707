// The blank mapping form: a dialog that asks in which language and size, and saves or prints it. Nothing of
// it is recorded; what is filled in by hand is entered in the interview.

import { h } from "../dom.js";
import { attempt } from "../errors.js";
import { call } from "../ipc.js";
import { language, t } from "../text/index.js";
import { openDialog } from "../widgets/dialog.js";
import { checkField, plainForm, radioField, readForm, selectField } from "../widgets/form.js";
import { notify } from "../widgets/notice.js";
import { button } from "../widgets/page.js";

/** @typedef {import("../../types/api.ts").MappingFormOf} MappingFormOf */
/** @typedef {import("../../types/api.ts").Language} Language */

/**
 * @param {{ roles: readonly (readonly [string, string])[], personId?: string, language?: Language | null }} of
 *   the roles that it may be made from, each with its name; the person whose name stands on it
 */
export function openMappingForm(of) {
  const words = t.mappingForm;
  return openDialog({ title: words.title }, (/** @type {(value?: undefined) => void} */ close) => {
    /** @returns {MappingFormOf} */
    const chosen = () => {
      const values = readForm(form);
      return {
        role_id: values["role_id"] ?? of.roles[0]?.[0] ?? "",
        person_id: of.personId ?? null,
        language: values["language"] === "en" ? "en" : "sv",
        large_print: values["large_print"] === true,
      };
    };
    const save = async () => {
      const saved = await attempt(() => call("mapping_form_save", chosen()));
      if (!saved?.path) return;
      close();
      notify(t.paper.saved(saved.path));
    };
    const print = async () => {
      if (!(await attempt(() => call("mapping_form_print", chosen())))) return;
      close();
      notify(t.paper.printing);
    };
    const { form } = plainForm(
      {
        draft: "changes nothing",
        class: "form",
        onsubmit: (event) => {
          event.preventDefault();
          print();
        },
      },
      h("p", { class: "soft" }, words.text),
      of.roles.length > 1 && selectField({ name: "role_id", label: words.role, options: of.roles }),
      radioField({
        name: "language",
        label: t.paper.language,
        options: [["sv", t.paper.languages.sv], ["en", t.paper.languages.en]],
        value: of.language ?? language,
        inline: true,
      }),
      checkField({ name: "large_print", label: t.paper.large }),
      h(
        "div",
        { class: "form-actions" },
        h("button", { class: "button main", type: "submit", id: "form-print" }, t.paper.print),
        button(t.paper.save, save, { id: "form-save" }),
        button(t.form.cancel, () => close()),
      ),
    );
    return form;
  });
}
