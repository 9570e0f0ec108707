// The way back from a backup, for the settings and for the start page: the list, a look inside, and the
// restoring. What is restored and what is kept is the program's; this only shows and asks.

import { h, replace } from "../dom.js";
import { dateTime, moment, number, size } from "../format.js";
import { call } from "../ipc.js";
import { label, t } from "../text/index.js";
import { openDialog } from "../widgets/dialog.js";
import { saveForm, textField } from "../widgets/form.js";
import { announce } from "../widgets/live.js";
import { button, facts } from "../widgets/page.js";
import { table } from "../widgets/table.js";

/** @typedef {import("../../types/api.ts").BackupRow} BackupRow */
/** @typedef {import("../../types/api.ts").BackupContents} BackupContents */
/** @typedef {import("../../types/api.ts").OpenRegister} OpenRegister */

/**
 * @param {readonly BackupRow[]} rows
 * @param {(row: BackupRow) => void} restore
 */
export function backupTable(rows, restore) {
  return table({
    caption: t.backup.list,
    class: "backups",
    rows,
    key: (row) => row.path,
    columns: [
      { text: t.backup.when, cell: (row) => dateTime(row.at) },
      { text: t.backup.people, number: true, cell: (row) => (row.people === null ? h("span", { class: "soft" }, t.backup.unread) : number(row.people)) },
      { text: t.backup.size, number: true, cell: (row) => size(row.kilobytes) },
      { text: t.backup.where, cell: (row) => [row.here && t.backup.onThis, row.there && t.backup.onOther].filter(Boolean).join(", ") },
      { text: t.backup.restore, hidden: true, cell: (row) => button(t.backup.restore, () => restore(row), { quiet: true, label: t.backup.restoreOf(dateTime(row.at)) }) },
    ],
  });
}

/**
 * Shows what is in a backup and restores it when that is confirmed. Asks for its password where no
 * key is at hand.
 * @param {{ backup: BackupRow, register: string | null, writtenAt: string | null, password?: string }} of
 *   `register`: the folder to restore to; none for the open one
 * @returns {Promise<OpenRegister | undefined>} nothing if it was left as it was
 */
export async function restoreDialog(of) {
  return openDialog({ title: t.backup.look(dateTime(of.backup.at)) }, (/** @type {(value?: OpenRegister) => void} */ close) => {
    const body = h("div", { class: "stack" });
    look(of, of.password ?? "").then(
      (contents) => showContents(body, of, contents, of.password ?? "", close),
      () => askPassword(body, of, close),
    );
    return body;
  });
}

/**
 * @param {Parameters<typeof restoreDialog>[0]} of
 * @param {string} password
 */
function look(of, password) {
  return call("backup_look", { backup: of.backup.path, password });
}

/**
 * @param {HTMLElement} body
 * @param {Parameters<typeof restoreDialog>[0]} of
 * @param {(value?: OpenRegister) => void} close
 */
function askPassword(body, of, close) {
  let given = "";
  const form = saveForm(
    {
      submit: t.backup.open,
      draft: "secrets",
      save: (values) => {
        given = values["password"];
        return look(of, given);
      },
      done: (contents) => showContents(body, of, contents, given, close),
      cancel: () => close(),
    },
    textField({ name: "password", label: t.backup.password, hint: t.backup.passwordHint, type: "password", autocomplete: "current-password" }),
  );
  replace(body, form);
  form.querySelector("input")?.focus();
}

/**
 * @param {HTMLElement} body
 * @param {Parameters<typeof restoreDialog>[0]} of
 * @param {BackupContents} contents
 * @param {string} password
 * @param {(value?: OpenRegister) => void} close
 */
function showContents(body, of, contents, password, close) {
  const { newest, companies } = contents;
  const form = saveForm(
    {
      submit: t.backup.yes,
      draft: "confirmation",
      save: () => {
        announce(t.backup.making);
        return call("backup_restore", { backup: of.backup.path, register: of.register, password });
      },
      done: (restored) => close(restored.open),
      cancel: () => close(),
    },
    facts([
      [t.backup.people, number(contents.people)],
      [t.backup.newest, newest && `${label("operation", newest.operation)}, ${moment(newest.at)}`],
      [
        t.backup.company,
        companies.length > 0
          ? h("ul", { class: "plain backup-companies" }, companies.map((company) => h("li", null, company.name, h("span", { class: "soft" }, `, ${t.backup.peopleThere(company.people)}`))))
          : t.backup.noCompanies,
      ],
    ]),
    contents.since !== null && h("p", null, t.backup.since(contents.since)),
    of.writtenAt && of.writtenAt > contents.at && h("p", null, t.backup.writtenAfter(dateTime(of.writtenAt))),
    h("p", { class: "soft small" }, t.backup.kept),
  );
  replace(body, form);
  form.querySelector("button")?.focus();
}
