// The start page's way back: backups of a register that does not open, or that somebody wants as it
// was. One is looked into and restored from here; the program asks for its password.

import { h, replace } from "../dom.js";
import { attempt } from "../errors.js";
import { dateTime, size } from "../format.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { icon } from "../widgets/icon.js";
import { notify } from "../widgets/notice.js";
import { button } from "../widgets/page.js";
import { restoreDialog } from "./restore.js";
import { rescueDialog } from "./start/rescue.js";

/** @typedef {import("../../types/api.ts").BackupRow} BackupRow */
/** @typedef {import("../../types/api.ts").OpenRegister} OpenRegister */

/** Refusals after which only a backup helps. */
const HOPELESS = new Set(["register_damaged", "register_keys_damaged", "register_incomplete", "no_such_register", "not_a_register"]);

/** Those of them where something is left to be read. */
const DAMAGED = new Set(["register_damaged", "register_keys_damaged", "register_incomplete"]);

/**
 * Whether a refused opening is a reason to read what can be read.
 * @param {any} error
 */
export function isDamaged(error) {
  return DAMAGED.has(error?.code);
}

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
 * @param {{ refusal?: string, isDamaged?: boolean, password?: string, back: () => void, enter: (open: OpenRegister) => void }} how
 */
export async function showRestore(panel, register, how) {
  const list = await attempt(() => call("backup_list", { register: register.path, password: how.password ?? "" }));
  if (!list) return;
  const newest = list.backups[0];
  /**
   * @param {BackupRow} row
   * @param {string | null} writtenAt
   */
  const way = (row, writtenAt) => {
    const facts = [row.people !== null && t.backup.peopleThere(row.people), size(row.kilobytes), !row.here && t.backup.onOther];
    return h(
      "button",
      {
        class: "start-way",
        type: "button",
        onclick: async () => {
          const of = { backup: row, register: register.path, writtenAt, ...(how.password ? { password: how.password } : {}) };
          const open = await restoreDialog(of);
          if (!open) return;
          how.enter(open);
          notify(t.backup.restored);
        },
      },
      icon("undo"),
      h("span", null, h("b", null, t.backup.restoreOf(dateTime(row.at))), h("span", { class: "soft small" }, facts.filter(Boolean).join(", "))),
      icon("chevron"),
    );
  };
  const rescue = async () => {
    const open = await rescueDialog(register);
    if (open) how.enter(open);
  };
  replace(
    panel,
    h("h1", { tabindex: "-1" }, t.backup.startTitle(register.name)),
    how.refusal && h("p", { class: "remark", "data-tone": "note", role: "alert" }, icon("warning"), h("span", null, how.refusal)),
    newest
      ? [
          h("p", null, t.backup.offer(dateTime(newest.at)), list.written_at && list.written_at > newest.at ? ` ${t.backup.writtenAfter(dateTime(list.written_at))}` : ""),
          h("p", { class: "soft" }, t.backup.startText),
          h("ul", { class: "start-ways" }, list.backups.map((row) => h("li", null, way(row, list.written_at)))),
        ]
      : [
          h("p", null, t.backup.nothing),
          h("p", { class: "soft small" }, t.backup.lookedIn),
          h("ul", { class: "plain soft small" }, list.places.map((place) => h("li", { class: "start-path" }, place))),
          h("p", { class: "soft" }, t.backup.nothingHint),
        ],
    how.isDamaged && h("div", { class: "stack" }, h("p", { class: "soft" }, t.backup.rescueWhen), h("div", { class: "actions" }, button(t.backup.rescue, rescue))),
    h("div", { class: "actions" }, button(t.form.back, how.back)),
  );
  const first = panel.querySelector(".start-ways button") ?? panel.querySelector("h1");
  if (first instanceof HTMLElement) first.focus();
}
