// The start page's way to the sheet that is needed when a computer is gone: made here, on another one,
// of a backup. The program reads the backup and makes the sheet; the page only asks.

import { h, replace } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { saveForm, textField } from "../../widgets/form.js";
import { announce } from "../../widgets/live.js";
import { notify } from "../../widgets/notice.js";
import { button } from "../../widgets/page.js";

/** @param {() => void} back */
export function incidentOfBackup(back) {
  const words = t.protection;
  let path = "";
  const shown = h("span", { class: "start-path" }, words.incidentNone);
  const choose = button(
    words.incidentChoose,
    async () => {
      const picked = await attempt(() => call("register_pick"));
      if (!picked?.path) return;
      path = picked.path;
      replace(shown, path);
      announce(path);
    },
    { icon: "folder" },
  );
  return [
    h("h1", { tabindex: "-1" }, words.incidentTitle),
    h("p", { class: "soft" }, words.incidentOf),
    saveForm(
      {
        submit: words.incidentSave,
        draft: "secrets",
        save: (values) => call("incident_sheet_save_of", { path, password: values["password"] }),
        done: (saved) => {
          if (saved.path) notify(t.paper.saved(saved.path));
        },
        cancel: back,
      },
      h(
        "div",
        { class: "field", role: "group", "aria-label": words.incidentFrom },
        h("p", { class: "field-name" }, words.incidentFrom),
        h("div", { class: "field-control" }, shown, choose),
        h("input", { type: "hidden", name: "path" }),
        h("p", { class: "field-error", id: "path-error", hidden: true }),
      ),
      textField({ name: "password", label: t.backup.password, hint: t.backup.passwordHint, type: "password", autocomplete: "off" }),
    ),
  ];
}
