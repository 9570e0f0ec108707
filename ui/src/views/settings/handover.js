// Settings, security: handing the register over and clearing this computer of it. The program does it
// and says what went and what did not; afterwards there is nothing to be shown but that.

import { h, replace } from "../../dom.js";
import { call } from "../../ipc.js";
import { register } from "../../state.js";
import { t } from "../../text/index.js";
import { openDialog } from "../../widgets/dialog.js";
import { saveForm, textField } from "../../widgets/form.js";
import { announce } from "../../widgets/live.js";
import { button, card } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").HandedOver} HandedOver */

export function handoverCard() {
  const words = t.handover;
  return card(
    { title: words.title },
    h(
      "div",
      { class: "form" },
      h("p", null, words.what),
      h("div", { class: "form-actions" }, button(words.begin, begin, { id: "hand-over", danger: true })),
    ),
  );
}

async function begin() {
  const words = t.handover;
  let isGone = false;
  await openDialog({ title: words.title, wide: true }, (/** @type {() => void} */ close) => {
    const body = h("div", { class: "stack" });
    replace(
      body,
      saveForm(
        {
          submit: words.go,
          draft: "confirmation",
          danger: true,
          cancel: close,
          save: (values) => {
            announce(words.working);
            return call("register_hand_over", { password: values["password"], typed_name: values["typed_name"] });
          },
          done: (/** @type {HandedOver} */ done) => {
            if (!done.copy) return;
            isGone = true;
            showReceipt(body, done, close);
          },
        },
        h("p", null, words.before),
        textField({ name: "password", label: words.password, type: "password", autocomplete: "current-password", required: true }),
        textField({ name: "typed_name", label: words.typedName(register().name), required: true }),
      ),
    );
    return body;
  });
  if (isGone) {
    location.hash = "";
    location.reload();
  }
}

/**
 * @param {HTMLElement} body
 * @param {HandedOver} done
 * @param {() => void} close
 */
function showReceipt(body, done, close) {
  const words = t.handover;
  const heading = h("h3", { tabindex: "-1" }, done.title);
  replace(
    body,
    heading,
    done.said.map((part) => [h("h4", null, part.heading), h("ul", { class: "plain" }, part.lines.map((line) => h("li", { class: "start-path" }, line)))]),
    h("p", { class: "hint" }, done.receipt ? words.receiptAt(done.receipt) : words.receiptLost),
    h("div", { class: "form-actions" }, button(words.close, close, { main: true })),
  );
  heading.focus();
}
