// Erasing a person: told before it is done what goes, what stays and where, and confirmed by a name that
// is typed. The program does it; nothing brings it back.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { dateTime } from "../../format.js";
import { call } from "../../ipc.js";
import { go } from "../../router.js";
import { choices, t } from "../../text/index.js";
import { openDialog } from "../../widgets/dialog.js";
import { radioField, saveForm, textField } from "../../widgets/form.js";
import { icon } from "../../widgets/icon.js";
import { announce } from "../../widgets/live.js";
import { notify } from "../../widgets/notice.js";
import { button, card } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").Erasable} Erasable */
/** @typedef {import("../../../types/api.ts").PersonErased} PersonErased */

/** @param {PersonPage} page */
export function eraseCard({ person }) {
  const words = t.erasure;
  return card(
    { title: words.title },
    h(
      "div",
      { class: "form" },
      h("p", null, words.what),
      h("div", { class: "form-actions" }, button(words.begin, () => begin(person.id), { id: "erase-person", danger: true })),
    ),
  );
}

/** @param {string} id */
async function begin(id) {
  const words = t.erasure;
  const found = await attempt(() => call("erasure_page", { id }));
  if (!found) return;
  const done = await openDialog({ title: words.titleOf(found.name), wide: true }, (/** @type {(value?: PersonErased) => void} */ close) =>
    saveForm(
      {
        submit: words.go,
        draft: "confirmation",
        danger: true,
        cancel: () => close(),
        save: (values) => {
          announce(words.working);
          return call("person_erase", { id, ground: values["ground"] || null, typed_name: values["typed_name"] });
        },
        done: close,
      },
      told(found),
      radioField({ name: "ground", label: words.ground, options: choices("erasure_ground") }),
      textField({
        name: "typed_name",
        label: found.number === null ? words.typedName(found.name) : words.typedNameOrNumber(found.name, found.number),
        required: true,
      }),
    ),
  );
  if (!done) return;
  go("/people", { replace: true });
  notify([done.backup_at ? words.doneAfter(dateTime(done.backup_at)) : words.done, ...done.saved.warnings].join(" "));
}

/** What goes, what stays and why, and where it lies on. @param {Erasable} found */
function told(found) {
  const words = t.erasure;
  const there = [
    found.mappings > 0 && words.mappings(found.mappings, found.ratings),
    found.evidence > 0 && words.evidence(found.evidence),
    found.has_plan && words.plan,
    found.papers > 0 && words.papers(found.papers),
  ].filter((line) => line !== false);
  return h(
    "div",
    { class: "told" },
    part(words.goes, [words.goesFacts, ...there, words.goesTraces]),
    part(words.stays, [words.staysThat, words.staysOthers, words.staysText, words.staysPapers]),
    h("h3", null, words.backups),
    h("p", null, words.backupFirst),
    found.backups.length > 0 && h("p", null, words.backupsHold(found.backups.length, found.backups_gone_by)),
    found.backups.length > 0 &&
      h(
        "details",
        null,
        h("summary", null, words.backupsWhere),
        h("ul", { class: "plain small" }, found.backups.map((backup) => h("li", null, `${dateTime(backup.at)} · `, backup.path))),
      ),
    found.aside.length > 0 && [h("p", null, words.aside), h("ul", { class: "plain small" }, found.aside.map((path) => h("li", null, path)))],
    found.unreached && h("p", null, words.unreached(found.unreached)),
    h("p", null, h("b", null, words.noWayBack)),
    found.participant_since && h("p", { class: "remark", "data-tone": "note" }, icon("warning"), h("span", null, words.reported(found.participant_since))),
  );
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
function part(title, lines) {
  // The dialog begins at its top, and not at the first field below what is told.
  return [h("h3", { tabindex: "-1", autofocus: true }, title), h("ul", { class: "plain" }, lines.map((line) => h("li", null, line)))];
}
