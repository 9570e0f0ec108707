// Settings, security, at a glance: what protects the register, each thing in a line. Changes nothing.

import { h, replace } from "../../dom.js";
import { attempt } from "../../errors.js";
import { moment } from "../../format.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { card, chip, facts } from "../../widgets/page.js";

export function glanceCard() {
  const body = h("div", null, h("p", { class: "loading" }, t.frame.loading));
  load(body);
  return card({ title: t.protection.glance }, body);
}

/** @param {HTMLElement} body */
async function load(body) {
  const words = t.protection;
  const now = await attempt(() => call("register_protection"));
  if (!now) return;
  const { last, chosen, place } = now.backups;
  const copy = chosen && (chosen.last ? words.backupAt(moment(chosen.last.at), chosen.path) : chip(words.backupNone, "gap"));
  replace(
    body,
    facts([
      [words.encryption, words.encrypted],
      [words.locks, words.locksAfter(now.lock_minutes, now.interview_lock_minutes)],
      [words.backup, last ? words.backupAt(moment(last.at), place) : chip(words.backupNone, "gap")],
      [words.backupCopy, copy],
      [words.recovery, now.recovery_made_on ? words.recoveryMade(now.recovery_made_on) : chip(words.recoveryNone, "gap")],
      [words.place, h("span", { class: "start-path" }, now.place)],
    ]),
  );
}
