// Settings, security, at a glance: where the register lies and what protects it. Changes nothing.

import { h } from "../../dom.js";
import { register } from "../../state.js";
import { t } from "../../text/index.js";
import { card, chip, facts } from "../../widgets/page.js";

export function glanceCard() {
  const words = t.protection;
  const open = register();
  const made = open.recovery_made_on;
  return card(
    { title: words.glance },
    facts([
      [words.encryption, words.encrypted],
      [words.recovery, made ? words.recoveryMade(made) : chip(words.recoveryNone, "gap")],
      [words.place, h("span", { class: "start-path" }, open.path)],
    ]),
  );
}
