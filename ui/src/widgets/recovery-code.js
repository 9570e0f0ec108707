// A recovery code on the screen: shown in its numbered groups, and typed from paper. The program
// makes it and judges it; nothing of it is kept here.

import { h } from "../dom.js";
import { asRefusal } from "../errors.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { setError, textField } from "./form.js";

/** @param {readonly string[]} groups */
export function codeGroups(groups) {
  return h(
    "ol",
    { class: "code-groups", "aria-label": t.recovery.code },
    groups.map((group) => h("li", null, h("span", { class: "code-group", translate: "no" }, group))),
  );
}

/**
 * A field named `code`. When left, what was understood stands in it; a typing error is told at once.
 * @param {string} [hint]
 */
export function codeField(hint = t.recovery.codeHint) {
  return textField({
    name: "code",
    label: t.recovery.code,
    hint,
    spellcheck: false,
    required: true,
    onchange: async (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      if (input.value.trim() === "") return;
      try {
        const read = await call("program_read_recovery_code", { code: input.value });
        input.value = read.formatted;
        setError(input, "");
      } catch (error) {
        setError(input, asRefusal(error).text);
      }
    },
  });
}
