// The open register's backups: how they stand, where they go, one made now, and the list of all, from
// which one is restored. Thinning and times are the program's.

import { h, replace } from "../../dom.js";
import { attempt } from "../../errors.js";
import { moment, size } from "../../format.js";
import { call } from "../../ipc.js";
import { go } from "../../router.js";
import { setRegister } from "../../state.js";
import { t } from "../../text/index.js";
import { tellBackup } from "../../widgets/backup-receipt.js";
import { icon } from "../../widgets/icon.js";
import { announce } from "../../widgets/live.js";
import { notify } from "../../widgets/notice.js";
import { button, card, facts } from "../../widgets/page.js";
import { backupTable, restoreDialog } from "../restore.js";

/** @typedef {import("../../../types/api.ts").BackupState} BackupState */
/** @typedef {import("../../../types/api.ts").BackupReceipt} BackupReceipt */
/** @typedef {import("../../../types/api.ts").BackupRow} BackupRow */

export function backupsCard() {
  const body = h("div", { class: "stack" }, h("p", { class: "loading" }, t.frame.loading));
  load(body);
  return card({ title: t.backup.title, id: "backups" }, body);
}

/** @param {HTMLElement} body */
async function load(body) {
  const state = await attempt(() => call("backup_state"));
  if (state) await draw(body, state);
}

/**
 * @param {HTMLElement} body
 * @param {BackupState} state
 */
async function draw(body, state) {
  tellBackup(state);
  const list = await attempt(() => call("backup_list", {}));
  const focused = document.activeElement?.id;
  replace(
    body,
    h("p", { class: "hint" }, state.automatic ? t.backup.hint : t.backup.exampleHint),
    state.warning && h("p", { class: "remark", "data-tone": "note" }, icon("warning"), h("span", null, state.warning)),
    facts([
      [t.backup.latest, receiptText(state.last)],
      [t.backup.here, h("span", { class: "start-path" }, state.place)],
      [t.backup.there, state.chosen && chosen(state.chosen)],
    ]),
    !state.chosen && h("p", { class: "soft small" }, t.backup.noPlace),
    h(
      "div",
      { class: "actions" },
      button(t.backup.now, () => act(body, "backup_now"), { main: true, id: "backup-now" }),
      button(state.chosen ? t.backup.change : t.backup.choose, () => act(body, "backup_place_pick"), { icon: "folder", id: "backup-place" }),
      state.chosen && button(t.backup.forget, () => act(body, "backup_place_forget"), { quiet: true, id: "backup-forget" }),
    ),
    list && list.backups.length > 0 && backupTable(list.backups, (row) => restore(row)),
  );
  // What was pressed is drawn anew and has the focus again.
  const again = focused ? document.getElementById(focused) : null;
  if (again && body.contains(again)) again.focus();
}

/** @param {BackupReceipt | null} last */
function receiptText(last) {
  return last ? t.backup.receipt(moment(last.at), size(last.kilobytes)) : t.backup.none;
}

/** @param {import("../../../types/api.ts").ChosenPlace} place */
function chosen(place) {
  return [
    h("span", { class: "start-path" }, place.path),
    h("span", { class: "soft small backup-there" }, receiptText(place.last)),
    place.problem && h("span", { class: "small backup-there" }, `${t.backup.waits} ${place.problem}`),
  ];
}

/**
 * @param {HTMLElement} body
 * @param {"backup_now" | "backup_place_pick" | "backup_place_forget"} name
 */
async function act(body, name) {
  const making = name !== "backup_place_forget";
  if (making) announce(t.backup.making);
  const before = body.querySelector("#backup-now");
  if (name === "backup_now" && before) replace(before, t.backup.making);
  const state = await attempt(() => call(name));
  if (!state) {
    await load(body);
    return;
  }
  if (name === "backup_now" && state.last) notify(t.backup.made(moment(state.last.at), size(state.last.kilobytes)));
  await draw(body, state);
}

/** @param {BackupRow} row */
async function restore(row) {
  const restored = await restoreDialog({ backup: row, register: null, writtenAt: null });
  if (!restored) return;
  // Another register stands in the place now: everything is read anew.
  setRegister(restored);
  go("/");
  notify(t.backup.restored);
}
