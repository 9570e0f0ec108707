// The register's backups, and what opens it: a new password, asked for with the present one; then the
// recovery code.

import { h, replace } from "../../dom.js";
import { call } from "../../ipc.js";
import { register } from "../../state.js";
import { t } from "../../text/index.js";
import { saveForm, textField } from "../../widgets/form.js";
import { notify, placeRemark } from "../../widgets/notice.js";
import { card } from "../../widgets/page.js";
import { passwordFields } from "../../widgets/password.js";
import { backupsCard } from "./backups.js";
import { glanceCard } from "./glance.js";
import { handoverCard } from "./handover.js";
import { honestCard } from "./honest.js";
import { incidentCard } from "./incident.js";
import { recoveryCards } from "./recovery.js";
import { lockCard } from "./lock.js";

export function securityTab() {
  const form = saveForm(
    {
      submit: t.settings.changePassword,
      draft: "secrets",
      save: (values) =>
        call("register_change_password", {
          present: values["present"],
          password: values["password"],
          repeated: values["repeated"],
        }),
      done: () => {
        form.reset();
        const strength = form.querySelector(".strength");
        if (strength instanceof HTMLElement) strength.hidden = true;
        notify(t.settings.changed);
      },
    },
    textField({ name: "present", label: t.settings.present, type: "password", autocomplete: "current-password", width: "medium" }),
    passwordFields(t.settings.newPassword),
    h("p", { class: "hint" }, t.settings.changeHint),
  );
  const glance = h("div", null, glanceCard());
  return h(
    "div",
    { class: "stack narrow" },
    placeRemark(register().place_remark),
    glance,
    lockCard(),
    backupsCard(),
    card({ title: t.settings.changePassword, hint: t.settings.registerKeys }, form),
    recoveryCards(() => replace(glance, glanceCard())),
    incidentCard(),
    handoverCard(),
    honestCard(),
  );
}
