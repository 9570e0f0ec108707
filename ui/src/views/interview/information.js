// First step of an interview: the information that the participant has a right to before anything is
// asked, and the day when it was given.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { register } from "../../state.js";
import { t } from "../../text/index.js";
import { dateField, leaveForm } from "../../widgets/form.js";
import { button } from "../../widgets/page.js";

/** @typedef {import("../interview.js").Given} Given */

/** @param {Given} given */
export function informationStep({ page, act, forward }) {
  const words = t.interview.information;
  const { mapping } = page;
  const give = async () => {
    const saved = await attempt(() => call("mapping_change", { id: mapping.id, informed_on: register().today }));
    if (saved) await act.reload();
  };
  return h(
    "div",
    { class: "iv-reading" },
    h("h1", { tabindex: "-1" }, words.title),
    h("p", { class: "lead" }, words.lead),
    h("ul", { class: "iv-information" }, page.information.split("\n").map((sentence) => h("li", null, sentence))),
    h("p", { class: "soft small" }, words.version(mapping.informed_on ? mapping.information_version : page.information_version)),
    h(
      "div",
      { class: "iv-informed" },
      mapping.informed_on
        ? leaveForm(
            { save: (values) => call("mapping_change", { id: mapping.id, informed_on: values["informed_on"] }), label: words.day, draft: { form: "informed_on", about: mapping.person_id, part: mapping.id } },
            dateField({ name: "informed_on", label: words.day, value: mapping.informed_on }),
          )
        : button(words.given, give, { main: true, icon: "check", id: "iv-inform" }),
      forward("background", mapping.informed_on !== null),
    ),
  );
}
