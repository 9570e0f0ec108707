// Fields that a new and an existing company share: the organisation number, read as it is left, and
// the industry with its name beside the code.

import { h, replace } from "../../dom.js";
import { asRefusal } from "../../errors.js";
import { call } from "../../ipc.js";
import { choices, industries, t } from "../../text/index.js";
import { row, selectField, setError, textField, understood } from "../../widgets/form.js";
import { announce } from "../../widgets/live.js";

/** @typedef {import("../../../types/api.ts").SniVersion} SniVersion */

/** @param {string} shown as it stands now, masked for a sole trader */
export function organisationField(shown) {
  const note = h("p", { class: "hint", hidden: true }, t.company.soleTrader);
  const field = textField({
    name: "organisation_number",
    label: t.company.organisationNumber,
    hint: t.company.organisationHint,
    value: shown,
    width: "short",
    inputmode: "numeric",
    spellcheck: false,
    optional: true,
    onchange: async (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      const text = input.value.trim();
      note.hidden = true;
      if (text === "" || text === shown) {
        setError(input, "");
        return;
      }
      try {
        const read = await call("program_read_organisation", { text });
        // A sole trader's number is personal data: it is not made easier to read than it was typed.
        if (!read.sole_trader) understood(input, read.formatted);
        note.hidden = !read.sole_trader;
        if (read.sole_trader) announce(t.company.soleTrader);
        setError(input, "");
      } catch (error) {
        setError(input, asRefusal(error).text);
      }
    },
  });
  field.append(note);
  return field;
}

/**
 * @param {SniVersion | null} version
 * @param {string | null} code
 */
export function industryFields(version, code) {
  const name = h("span", { class: "soft" }, industryOf(code ?? ""));
  return row(
    h(
      "div",
      null,
      textField({
        name: "sni_code",
        label: t.company.sniCode,
        hint: t.company.sniHint,
        value: code,
        width: "short",
        inputmode: "numeric",
        spellcheck: false,
        optional: true,
        list: "sni",
        after: name,
        oninput: (event) => replace(name, industryOf(/** @type {HTMLInputElement} */ (event.target).value)),
      }),
      h("datalist", { id: "sni" }, industries().map(([division, text]) => h("option", { value: division }, text))),
    ),
    selectField({
      name: "sni_version",
      label: t.company.sniVersion,
      options: choices("sni_version", ["2007", "2025"]),
      value: version ?? "2007",
      width: "short",
    }),
  );
}

/** The division's name, from the first two digits. */
function industryOf(/** @type {string} */ code) {
  return industries().find(([division]) => division === code.trim().slice(0, 2))?.[1] ?? "";
}
