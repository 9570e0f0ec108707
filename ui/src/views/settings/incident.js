// Settings, security: the sheet that is needed when the computer goes missing. The program makes it.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { notify } from "../../widgets/notice.js";
import { button, card } from "../../widgets/page.js";

export function incidentCard() {
  const words = t.protection;
  return card(
    { title: words.incident },
    h(
      "div",
      { class: "form" },
      h("p", null, words.incidentText),
      h("div", { class: "form-actions" }, button(words.incidentSave, save, { id: "incident-save" })),
    ),
  );
}

async function save() {
  const saved = await attempt(() => call("incident_sheet_save"));
  if (saved?.path) notify(t.paper.saved(saved.path));
}
