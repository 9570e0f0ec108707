// A sheet in a dialog: its very pages, and from there it is printed and saved. Which sheet it is, the
// caller says; what stands on it, the program.

import { h } from "../dom.js";
import { attempt } from "../errors.js";
import { call } from "../ipc.js";
import { language, t } from "../text/index.js";
import { openDialog } from "../widgets/dialog.js";
import { checkField, plainForm, radioField, readForm } from "../widgets/form.js";
import { notify } from "../widgets/notice.js";
import { button } from "../widgets/page.js";
import { paperPages } from "../widgets/paper-pages.js";

/** @typedef {import("../../types/api.ts").SheetOf} SheetOf */
/** @typedef {import("../../types/api.ts").Language} Language */
/** @typedef {import("../dom.js").Child} Child */
/** @typedef {{ language: Language, large: boolean }} How */

/**
 * @param {object} props
 * @param {string} props.title of the dialog
 * @param {(how: How) => SheetOf} props.of
 * @param {Language} [props.first] its language, to begin with
 * @param {boolean} [props.large] whether it can be had in large print
 * @param {(how: () => How, redraw: () => void) => Child} [props.more] what else can be done with it
 */
export function openSheet({ title, of, first = language, large = false, more }) {
  const words = t.paper;
  return openDialog({ title, wide: true, class: "sheet-dialog" }, () => {
    const preview = paperPages("");
    const { form } = plainForm(
      { draft: "changes nothing", class: "form sheet-form", label: title, onchange: redraw },
      radioField({
        name: "language",
        label: words.language,
        options: [["sv", words.languages.sv], ["en", words.languages.en]],
        value: first,
        inline: true,
      }),
      large && checkField({ name: "large_print", label: words.large }),
      h(
        "div",
        { class: "form-actions" },
        button(words.print, print, { main: true, id: "sheet-print" }),
        button(words.save, save, { id: "sheet-save" }),
        more?.(how, redraw),
      ),
    );

    /** @returns {How} */
    function how() {
      const values = readForm(form);
      return { language: values["language"] === "en" ? "en" : "sv", large: values["large_print"] === true };
    }

    function redraw() {
      const now = how();
      preview.show(() => call("sheet_preview", of(now)), now.language);
    }

    async function print() {
      if (await attempt(() => call("sheet_print", of(how())))) notify(words.printing);
    }

    async function save() {
      const saved = await attempt(() => call("sheet_save", of(how())));
      if (saved?.path) notify(words.saved(saved.path));
    }

    queueMicrotask(redraw);
    return [form, preview.element];
  });
}
