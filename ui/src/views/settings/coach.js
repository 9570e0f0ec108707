// The coach, and what the program and the register are. Not the project: that has a page of its own.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { dateTime } from "../../format.js";
import { call } from "../../ipc.js";
import { program, register, setRegister } from "../../state.js";
import { t } from "../../text/index.js";
import { leaveForm, textField } from "../../widgets/form.js";
import { card, facts } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").Coach} Coach */

/** @param {Coach} coach */
export function coachTab(coach) {
  return h(
    "div",
    { class: "stack narrow" },
    card(
      { title: t.settings.coach, hint: t.settings.coachHint },
      leaveForm(
        {
          draft: { form: "coach", part: coach.id },
          save: (values) => call("coach_change", { name: values["name"], title: values["title"], phone: values["phone"] }),
          done: async () => {
            const open = await attempt(() => call("register_state"));
            if (open) setRegister(open);
          },
        },
        textField({ name: "name", label: t.settings.coachName, value: coach.name, required: true, autocomplete: "name" }),
        textField({ name: "title", label: t.settings.coachTitle, value: coach.title }),
        textField({ name: "phone", label: t.settings.coachPhone, value: coach.phone, type: "tel", width: "medium" }),
      ),
    ),
  );
}

export function aboutTab() {
  const open = register();
  return h(
    "div",
    { class: "stack narrow" },
    card(
      { title: t.program.name },
      h("p", null, t.settings.aboutText),
      h("br"),
      facts([
        [t.settings.version, program().version],
        [t.settings.licence, t.settings.licenceText],
      ]),
    ),
    card(
      { title: t.settings.register },
      facts([
        [t.settings.registerName, open.name],
        [t.settings.registerPlace, h("span", { class: "start-path" }, open.path)],
        [t.settings.registerSaved, open.saved_at && dateTime(open.saved_at)],
      ]),
    ),
  );
}
