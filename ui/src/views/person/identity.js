// The identity number on a person's page: masked, in full only when asked for and only until the page
// is left, and changed in a dialog that checks it as it is typed.

import { h, replace } from "../../dom.js";
import { attempt } from "../../errors.js";
import { asRefusal } from "../../errors.js";
import { call } from "../../ipc.js";
import { t, within } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { setError, textField } from "../../widgets/form.js";
import { announce } from "../../widgets/live.js";
import { button } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").ReadIdentity} ReadIdentity */
/** @typedef {import("../frame.js").Act} Act */

/** How long after a key a number is read, in milliseconds. */
const PAUSE = 250;

/**
 * @param {PersonPage} page
 * @param {Act} act
 */
export function identityNumber(page, act) {
  const words = t.person.background;
  const { id } = page.person;
  const shown = h("span", { class: "identity-number" }, page.masked_number || h("span", { class: "soft" }, words.numberNone));
  let open = false;
  const toggle = h(
    "button",
    {
      class: "button quiet",
      type: "button",
      id: "show-number",
      "aria-expanded": "false",
      onclick: async () => {
        if (open) {
          replace(shown, page.masked_number);
        } else {
          const answer = await attempt(() => call("person_number_show", { id }));
          if (!answer) return;
          replace(shown, answer.number);
          announce(answer.number);
        }
        open = !open;
        toggle.setAttribute("aria-expanded", String(open));
        replace(toggle, open ? words.hideNumber : words.showNumber);
      },
    },
    words.showNumber,
  );
  const change = opens({ form: "identity_number", about: id }, async () => {
    const saved = await formDialog(
      {
        title: words.numberTitle,
        draft: { form: "identity_number", about: id },
        submit: t.form.save,
        save: (values) => call("person_number_save", { person_id: id, identity_number: values["identity_number"] }),
      },
      identityField({ hint: words.numberHint }),
    );
    if (saved) await act.reload();
  });
  return h(
    "div",
    { class: "identity" },
    h("p", { class: "field-name" }, words.number),
    h(
      "div",
      { class: "identity-line" },
      shown,
      page.masked_number && toggle,
      button(page.masked_number ? words.changeNumber : words.addNumber, change, { quiet: true, id: "change-number" }),
    ),
    page.masked_number && page.gender && h("p", { class: "soft small" }, words.genderFromNumber(within("gender", page.gender))),
  );
}

/**
 * A field that reads an identity number as it is typed: what was understood, or which part is wrong.
 * What looks unfinished is not complained about until the field is left.
 * @param {{ label?: string, hint?: string, read?: (number: ReadIdentity | null) => void }} [how]
 */
export function identityField(how = {}) {
  const words = t.person.fresh;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  let turn = 0;
  const understood = h("p", { class: "understood small", "aria-live": "polite" });
  /** @param {HTMLInputElement} input @param {boolean} left */
  const read = async (input, left) => {
    clearTimeout(waiting);
    const mine = (turn += 1);
    const text = input.value.trim();
    const digits = text.replace(/\D/g, "").length;
    if (text === "" || (!left && digits < 10)) {
      replace(understood);
      setError(input, "");
      how.read?.(null);
      return;
    }
    try {
      const number = await call("program_read_identity", { text });
      if (mine !== turn) return;
      setError(input, "");
      const kind = number.coordination ? `${words.coordination}, ` : "";
      replace(understood, words.read(number.formatted, kind + within("gender", number.gender)), number.warnings.map((warning) => ` ${warning}`));
      how.read?.(number);
    } catch (error) {
      if (mine !== turn) return;
      replace(understood);
      // Ten digits may be on their way to be twelve.
      if (left || digits === 10 || digits >= 12) setError(input, asRefusal(error).text);
      how.read?.(null);
    }
  };
  const element = textField({
    name: "identity_number",
    label: how.label ?? words.number,
    hint: how.hint ?? words.numberHint,
    width: "medium",
    inputmode: "numeric",
    spellcheck: false,
    oninput: (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      clearTimeout(waiting);
      waiting = setTimeout(() => read(input, false), PAUSE);
    },
    onchange: (event) => read(/** @type {HTMLInputElement} */ (event.target), true),
  });
  element.append(understood);
  return element;
}
