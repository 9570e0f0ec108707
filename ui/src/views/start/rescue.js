// What can be read of a damaged register, asked for in a dialog and accounted for there. The reading is
// the program's; this says beforehand what will happen, and afterwards what is missing.

import { h, replace } from "../../dom.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { openDialog } from "../../widgets/dialog.js";
import { saveForm, textField } from "../../widgets/form.js";
import { announce } from "../../widgets/live.js";
import { button } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").OpenRegister} OpenRegister */
/** @typedef {import("../../../types/api.ts").RescuedRegister} RescuedRegister */

/**
 * @param {{ name: string, path: string }} register the damaged one
 * @returns {Promise<OpenRegister | undefined>} the one that was made of it; nothing if none was
 */
export async function rescueDialog(register) {
  /** @type {OpenRegister | undefined} */
  let made;
  await openDialog({ title: t.backup.rescueTitle(register.name) }, (/** @type {() => void} */ close) => {
    const body = h("div", { class: "stack" });
    replace(
      body,
      saveForm(
        {
          submit: t.backup.rescueYes,
          draft: "secrets",
          cancel: close,
          save: (values) => {
            announce(t.backup.rescueWorking);
            return call("backup_rescue", { register: register.path, password: values["password"] });
          },
          done: (/** @type {RescuedRegister} */ rescued) => {
            made = rescued.open;
            showAccount(body, rescued, close);
          },
        },
        h("p", null, t.backup.rescueText),
        h("p", null, t.backup.rescueKept),
        textField({ name: "password", label: t.start.password, hint: t.backup.rescuePassword, type: "password", autocomplete: "current-password", required: true }),
      ),
    );
    return body;
  });
  return made;
}

/**
 * @param {HTMLElement} body
 * @param {RescuedRegister} rescued
 * @param {() => void} close
 */
function showAccount(body, rescued, close) {
  const heading = h("h3", { tabindex: "-1" }, rescued.is_everything ? t.backup.rescuedAll : t.backup.rescuedSome);
  replace(
    body,
    heading,
    h("ul", { class: "plain stack" }, rescued.said.map((line) => h("li", { class: "start-path" }, line))),
    h("div", { class: "form-actions" }, button(t.backup.rescueEnter, close, { main: true })),
  );
  heading.focus();
}
