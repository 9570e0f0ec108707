// The start page where the password is forgotten: the code from the printed sheet opens the register
// and gives it a new password. The program reads the code; the page only asks.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { saveForm } from "../../widgets/form.js";
import { button } from "../../widgets/page.js";
import { passwordFields } from "../../widgets/password.js";
import { codeField } from "../../widgets/recovery-code.js";

/** @typedef {import("../../../types/api.ts").OpenRegister} OpenRegister */

/**
 * @param {{ name: string, path: string }} chosen
 * @param {string | null} madeOn the day of the code in force; none if there is none
 * @param {{ back: () => void, enter: (open: OpenRegister) => void }} act
 */
export function forgotten(chosen, madeOn, act) {
  return [
    h("h1", { tabindex: "-1" }, t.recovery.forgottenTitle(chosen.name)),
    h("p", { class: "soft small start-path" }, chosen.path),
    madeOn ? withCode(chosen, madeOn, act) : withoutCode(act),
  ];
}

/**
 * @param {{ path: string }} chosen
 * @param {string} madeOn
 * @param {{ back: () => void, enter: (open: OpenRegister) => void }} act
 */
function withCode(chosen, madeOn, act) {
  return saveForm(
    {
      submit: t.recovery.unlock,
      draft: "secrets",
      save: (values) =>
        call("register_recover", {
          path: chosen.path,
          code: values["code"],
          password: values["password"],
          repeated: values["repeated"],
        }),
      done: act.enter,
      cancel: act.back,
    },
    h("p", null, t.recovery.takeSheet(madeOn)),
    codeField(),
    passwordFields(t.settings.newPassword),
  );
}

/** @param {{ back: () => void }} act */
function withoutCode(act) {
  return [
    h("p", null, t.recovery.noCodeHere),
    h("p", null, t.recovery.noCodeAdvice),
    h("div", { class: "form-actions" }, button(t.form.back, act.back, { main: true })),
  ];
}
