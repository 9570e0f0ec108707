// Choosing a password: the field twice, shown if wished, and its strength in words while it is typed.
// The program judges the strength; nothing of it is kept here.

import { h, replace, uniqueId } from "../dom.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { textField } from "./form.js";
import { announce } from "./live.js";

/** How long after a key the strength is asked for, in milliseconds. */
const PAUSE = 180;

/**
 * Fields named `password` and `repeated`.
 * @param {string} label
 */
export function passwordFields(label) {
  const id = uniqueId("strength");
  const verdict = h("span", { class: "strength-verdict" });
  const meter = h("span", { class: "strength-meter", "aria-hidden": "true" }, [0, 1, 2, 3].map(() => h("i")));
  const hints = h("ul", { class: "plain hint" });
  const strength = h("div", { class: "strength", id, hidden: true }, h("p", null, meter, verdict), hints);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  let said = "";
  const first = textField({
    name: "password",
    label,
    hint: t.start.passwordHint,
    type: "password",
    autocomplete: "new-password",
    required: true,
    oninput: (event) => {
      const password = /** @type {HTMLInputElement} */ (event.target).value;
      clearTimeout(waiting);
      waiting = setTimeout(() => judge(password), PAUSE);
    },
  });
  const second = textField({
    name: "repeated",
    label: t.start.repeated,
    type: "password",
    autocomplete: "new-password",
    required: true,
  });

  /** @param {string} password */
  async function judge(password) {
    strength.hidden = password === "";
    if (password === "") return;
    const found = await call("program_password_strength", { password });
    strength.dataset.score = String(found.score);
    strength.toggleAttribute("data-enough", found.enough);
    replace(verdict, `${found.verdict} · ${t.start.strengthOf(found.score)}`);
    replace(hints, found.hints.map((hint) => h("li", null, hint)));
    if (found.verdict !== said) announce(`${t.start.strength}: ${found.verdict}`);
    said = found.verdict;
  }

  const show = h(
    "label",
    { class: "choice small" },
    h("input", {
      type: "checkbox",
      onchange: (/** @type {Event} */ event) => {
        const type = /** @type {HTMLInputElement} */ (event.target).checked ? "text" : "password";
        for (const input of [...first.querySelectorAll("input"), ...second.querySelectorAll("input")]) input.type = type;
      },
    }),
    h("span", null, t.start.showPassword),
  );
  return [first, strength, second, show];
}
