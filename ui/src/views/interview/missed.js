// Last step of an interview: whether something was missed, and the end.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { leaveForm, textField } from "../../widgets/form.js";
import { button } from "../../widgets/page.js";

/** @typedef {import("../interview.js").Given} Given */

/** @param {Given} given */
export function missedStep({ page, finish }) {
  const words = t.interview.missed;
  const { mapping } = page;
  return h(
    "div",
    { class: "iv-reading" },
    h("h1", { tabindex: "-1" }, words.title),
    h("p", { class: "lead" }, words.lead(page.given_name)),
    leaveForm(
      {
        label: words.field,
        draft: { form: "missed", about: mapping.person_id, part: mapping.id },
        save: (values) => call("mapping_change", { id: mapping.id, missed: values["missed"] }),
      },
      textField({ name: "missed", label: words.field, hint: words.hint, lines: 5, value: mapping.missed }),
    ),
    mapping.state === "open" &&
      h(
        "div",
        { class: "iv-informed" },
        button(words.finish, finish, { main: true, icon: "check", id: "iv-finish" }),
        h("p", { class: "soft small" }, words.finishText),
      ),
  );
}
