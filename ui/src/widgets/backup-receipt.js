// The newest backup in a line at the foot of the rail, with the way to all of them: calm while all is
// well, and marked where somebody should look. Asks the program now and then; makes no backup.

import { h, replace } from "../dom.js";
import { moment } from "../format.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { icon } from "./icon.js";

/** @typedef {import("../../types/api.ts").BackupState} BackupState */

/** How often it is asked for, in milliseconds. The question also begins one that is due. */
const OFTEN = 60_000;

/** @type {Set<(state: BackupState) => void>} */
const listeners = new Set();

/**
 * Tells every receipt how the backups stand, when somebody has just been answered.
 * @param {BackupState} state
 */
export function tellBackup(state) {
  for (const listener of listeners) listener(state);
}

/** @returns {{ element: HTMLElement, end: () => void }} */
export function backupReceipt() {
  const element = h("a", { class: "saved backup-receipt", id: "backup-receipt", href: "#/settings/security", hidden: true });
  /** @param {BackupState} state */
  const show = (state) => {
    element.hidden = !state.automatic && !state.last;
    element.toggleAttribute("data-warning", Boolean(state.warning));
    element.title = state.warning ?? "";
    if (state.warning) replace(element, icon("warning"), t.backup.railWarning);
    else if (state.last) replace(element, icon("check"), t.backup.rail(moment(state.last.at)));
    else replace(element, t.backup.railNone);
  };
  const ask = async () => {
    try {
      show(await call("backup_state"));
    } catch {
      // Locked meanwhile, or another question says what is wrong: the receipt stays as it was.
    }
  };
  listeners.add(show);
  const turning = setInterval(ask, OFTEN);
  ask();
  return {
    element,
    end: () => {
      listeners.delete(show);
      clearInterval(turning);
    },
  };
}
