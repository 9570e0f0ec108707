// Settings, security: the recovery code, and a new key where a leak is suspected. Both show a new code
// once, let it be printed, and count only when it has been read back. The program decides all of it.

import { h, replace } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { register, setRegister } from "../../state.js";
import { t } from "../../text/index.js";
import { openDialog } from "../../widgets/dialog.js";
import { saveForm, textField } from "../../widgets/form.js";
import { announce } from "../../widgets/live.js";
import { notify } from "../../widgets/notice.js";
import { button, card, chip } from "../../widgets/page.js";
import { passwordFields } from "../../widgets/password.js";
import { codeField, codeGroups } from "../../widgets/recovery-code.js";

/** @typedef {import("../../../types/api.ts").NewRecoveryCode} NewRecoveryCode */
/** @typedef {import("../../../types/api.ts").OpenRegister} OpenRegister */
/** @typedef {(open?: OpenRegister) => void} Close */

/** @param {() => void} changed what else on the page tells of the code is drawn anew */
export function recoveryCards(changed) {
  const place = h("div", { class: "stack" });
  draw(place, changed);
  return place;
}

/** @param {HTMLElement} place @param {() => void} changed */
function draw(place, changed) {
  const made = register().recovery_made_on;
  replace(
    place,
    card(
      { title: t.recovery.title, hint: t.recovery.what },
      h("p", { class: "recovery-state" }, made ? [t.recovery.madeOn(made), chip(t.recovery.inForce, "ok")] : [t.recovery.noCode, chip(t.recovery.missing, "gap")]),
      h(
        "div",
        { class: "form-actions" },
        button(made ? t.recovery.makeNew : t.recovery.make, () => make(place, changed), { id: "recovery-make", main: !made }),
      ),
    ),
    card(
      { title: t.recovery.rekey, hint: t.recovery.rekeyWhen },
      h(
        "div",
        { class: "form" },
        h("p", null, t.recovery.rekeyDoes),
        h("p", { class: "hint" }, t.recovery.rekeyCopies),
        h("div", { class: "form-actions" }, button(t.recovery.rekeyBegin, () => rekey(place, changed), { id: "recovery-rekey" })),
      ),
    ),
  );
}

/** @param {HTMLElement} place @param {() => void} changed */
function make(place, changed) {
  return steps(place, {
    changed,
    title: t.recovery.title,
    done: t.recovery.confirmed,
    submit: t.recovery.confirm,
    begin: (next) =>
      saveForm(
        {
          submit: t.recovery.show,
          draft: "secrets",
          save: (values) => call("recovery_start", { present: values["present"] }),
          done: next,
        },
        h("p", null, t.recovery.before),
        present(),
      ),
    confirm: (code) => call("recovery_confirm", { code }),
  });
}

/** @param {HTMLElement} place @param {() => void} changed */
function rekey(place, changed) {
  return steps(place, {
    changed,
    title: t.recovery.rekey,
    done: t.recovery.rekeyed,
    submit: t.recovery.rekeyNow,
    working: t.recovery.working,
    begin: (next) =>
      saveForm(
        {
          submit: t.recovery.rekeyNext,
          draft: "secrets",
          save: (values) =>
            call("rekey_start", {
              present: values["present"],
              password: values["password"],
              repeated: values["repeated"],
            }),
          done: next,
        },
        h("p", null, t.recovery.rekeySteps),
        present(),
        passwordFields(t.settings.newPassword),
      ),
    confirm: (code) => call("rekey_confirm", { code }),
  });
}

function present() {
  return textField({ name: "present", label: t.settings.present, type: "password", autocomplete: "current-password", required: true });
}

/**
 * Asks for the password, shows the code, asks it back.
 * @param {HTMLElement} place
 * @param {{ title: string, done: string, submit: string, working?: string, changed: () => void,
 *   begin: (next: (shown: NewRecoveryCode) => void) => HTMLElement,
 *   confirm: (code: string) => Promise<OpenRegister> }} how
 */
async function steps(place, how) {
  const body = h("div", { class: "stack" });
  const open = await openDialog({ title: how.title }, (/** @type {Close} */ close) => {
    replace(body, how.begin((shown) => showCode(body, shown, how, close)));
    return body;
  });
  if (!open) {
    // Whatever was shown is forgotten; what was in force still is.
    await attempt(() => call("recovery_cancel"));
    return;
  }
  setRegister(open);
  draw(place, how.changed);
  how.changed();
  notify(how.done);
}

/**
 * @param {HTMLElement} body
 * @param {NewRecoveryCode} shown
 * @param {Parameters<typeof steps>[1]} how
 * @param {Close} close
 */
function showCode(body, shown, how, close) {
  const said = h("p", { class: "hint", hidden: true });
  const say = (/** @type {string} */ text) => {
    replace(said, text);
    said.hidden = false;
    announce(text);
  };
  const heading = h("h3", { tabindex: "-1" }, t.recovery.write);
  replace(
    body,
    heading,
    h("p", null, t.recovery.writeText),
    codeGroups(shown.groups),
    h(
      "div",
      { class: "actions" },
      button(t.recovery.print, async () => {
        if (await attempt(() => call("recovery_sheet_print"))) say(t.recovery.printing);
      }, { icon: "paper" }),
      button(t.recovery.save, async () => {
        const saved = await attempt(() => call("recovery_sheet_save"));
        if (saved?.path) say(t.recovery.saved(saved.path));
      }),
    ),
    said,
    h("div", { class: "form-actions" }, button(t.recovery.onPaper, () => readBack(body, shown, how, close), { main: true })),
  );
  heading.focus();
}

/**
 * The code is out of sight while it is read from paper: what is on the screen proves no paper.
 * @param {HTMLElement} body
 * @param {NewRecoveryCode} shown
 * @param {Parameters<typeof steps>[1]} how
 * @param {Close} close
 */
function readBack(body, shown, how, close) {
  const field = codeField();
  const working = h("p", { class: "hint", hidden: true }, how.working);
  replace(
    body,
    h("h3", null, t.recovery.readBack),
    saveForm(
      {
        submit: how.submit,
        draft: "secrets",
        save: async (values) => {
          working.hidden = !how.working;
          if (how.working) announce(how.working);
          try {
            return await how.confirm(values["code"]);
          } finally {
            working.hidden = true;
          }
        },
        done: close,
      },
      h("p", null, t.recovery.readBackText),
      field,
      working,
      h("div", { class: "actions" }, button(t.recovery.again, () => showCode(body, shown, how, close), { quiet: true })),
    ),
  );
  field.querySelector("input")?.focus();
}
