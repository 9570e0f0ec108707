// The start page's way back: backups of a register that does not open, or that somebody wants as it
// was. One is looked into and restored from here; the program asks for its password.

import { h, replace } from "../dom.js";
import { attempt } from "../errors.js";
import { dateTime } from "../format.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { notify } from "../widgets/notice.js";
import { button } from "../widgets/page.js";
import { backupTable, restoreDialog } from "./restore.js";

/** @typedef {import("../../types/api.ts").OpenRegister} OpenRegister */

/** Refusals after which only a backup helps. */
const HOPELESS = new Set(["register_damaged", "register_keys_damaged", "register_incomplete", "no_such_register", "not_a_register"]);

/**
 * Whether a refused opening is a reason to offer a backup.
 * @param {any} error
 */
export function needsBackup(error) {
  return HOPELESS.has(error?.code);
}

/**
 * @param {HTMLElement} panel
 * @param {{ name: string, path: string }} register
 * @param {{ damaged: boolean, password?: string, back: () => void, enter: (open: OpenRegister) => void }} how
 */
export async function showRestore(panel, register, how) {
  const list = await attempt(() => call("backup_list", { register: register.path, password: how.password ?? "" }));
  if (!list) return;
  const newest = list.backups[0];
  replace(
    panel,
    h("h1", { tabindex: "-1" }, t.backup.startTitle(register.name)),
    how.damaged && h("p", { role: "status" }, t.backup.startDamaged),
    newest
      ? [
          h("p", null, t.backup.offer(dateTime(newest.at)), list.written_at && list.written_at > newest.at ? ` ${t.backup.writtenAfter(dateTime(list.written_at))}` : ""),
          h("p", { class: "soft" }, t.backup.startText),
          backupTable(list.backups, async (row) => {
            const of = { backup: row, register: register.path, writtenAt: list.written_at, ...(how.password ? { password: how.password } : {}) };
            const open = await restoreDialog(of);
            if (!open) return;
            how.enter(open);
            notify(t.backup.restored);
          }),
        ]
      : [
          h("p", null, t.backup.nothing),
          h("p", { class: "soft small" }, t.backup.lookedIn),
          h("ul", { class: "plain soft small" }, list.places.map((place) => h("li", { class: "start-path" }, place))),
          h("p", { class: "soft" }, t.backup.nothingHint),
        ],
    h("div", { class: "actions" }, button(t.form.back, how.back)),
  );
  const first = panel.querySelector("td button") ?? panel.querySelector("h1");
  if (first instanceof HTMLElement) first.focus();
}
