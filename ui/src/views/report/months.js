// Months for the statistics agency: where each stands, by when it is to be sent, and what has changed in
// one that was closed. The file itself is the program's.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { number } from "../../format.js";
import { call } from "../../ipc.js";
import { choices, label, t } from "../../text/index.js";
import { confirm, formDialog } from "../../widgets/dialog.js";
import { dateField, saveForm, textField } from "../../widgets/form.js";
import { opens } from "../../widgets/draft.js";
import { notify } from "../../widgets/notice.js";
import { button, chip, section } from "../../widgets/page.js";
import { table } from "../../widgets/table.js";

/** @typedef {import("../../../types/api.ts").MonthsPage} MonthsPage */
/** @typedef {import("../../../types/api.ts").MonthStatus} MonthStatus */
/** @typedef {import("../../../types/api.ts").MonthLine} MonthLine */
/** @typedef {import("../../../types/api.ts").LineChange} LineChange */
/** @typedef {import("../frame.js").Act} Act */

/** @type {Partial<Record<MonthStatus["state"], "ok" | "gap" | "note">>} */
const TONES = { sent: "ok", open: "note", closed: "note", changed: "gap", send_again: "gap" };

export function loadMonths() {
  return call("months_page");
}

/**
 * @param {MonthsPage} page
 * @param {Act} act
 */
export function monthsTab(page, act) {
  const changed = page.months.filter((one) => one.state === "send_again" || one.state === "changed");
  return [
    h("p", { class: "soft measure" }, t.month.intro),
    page.months.length === 0 ? h("p", null, t.month.none) : monthTable(page, act),
    page.without_identity.length > 0 && h("p", { class: "small" }, t.month.withoutIdentity(page.without_identity.join(", "))),
    page.months.length > 0 && h("p", { class: "soft small" }, t.month.protected),
    changed.map(changes),
    columnsForm(page, act),
  ];
}

/**
 * @param {MonthsPage} page
 * @param {Act} act
 */
function monthTable(page, act) {
  return table({
    caption: t.month.caption,
    rows: page.months,
    key: (one) => one.month,
    columns: [
      { text: t.month.month, cell: (one) => one.month },
      { text: t.month.state, cell: state },
      { text: t.month.participants, cell: (one) => number(one.participants), number: true },
      { text: t.month.hours, cell: (one) => number(Math.round(one.minutes / 6) / 10), number: true },
      { text: t.month.due, cell: (one) => one.due_on },
      { text: t.month.sent, cell: (one) => one.sent_on ?? "" },
      { text: t.form.more, hidden: true, cell: (one) => actions(one, act) },
    ],
  });
}

/** @param {MonthStatus} one */
function state(one) {
  return [chip(label("month_state", one.state), TONES[one.state] ?? ""), one.overdue && [" ", h("span", { class: "overdue" }, t.month.overdue)]];
}

/**
 * @param {MonthStatus} one
 * @param {Act} act
 */
function actions(one, act) {
  const { month, closed } = one;
  const again = one.state === "changed" || one.state === "send_again";
  return h(
    "div",
    { class: "actions" },
    (one.state === "open" || again) &&
      button(again ? t.month.closeAgain : t.month.close, () => close(month, act), { label: `${again ? t.month.closeAgain : t.month.close}: ${month}`, id: `close-${month}` }),
    closed && button(t.month.file, () => save(closed), { quiet: true, label: `${t.month.file}: ${month}` }),
    closed && one.state === "closed" && button(t.month.markSent, opens({ form: "month-sent", about: closed }, () => sent(closed, month, act)), { label: `${t.month.markSent}: ${month}`, id: `sent-${month}` }),
  );
}

/**
 * @param {string} month
 * @param {Act} act
 */
async function close(month, act) {
  const yes = await confirm({ title: t.month.closeTitle(month), text: t.month.closeText, yes: t.month.close });
  if (yes && (await attempt(() => call("month_close", { month })))) await act.reload();
}

/** @param {string} id */
async function save(id) {
  const saved = await attempt(() => call("month_sheet_save", { id }));
  if (saved?.path) notify(t.report.savedAt(saved.path));
}

/**
 * @param {string} id
 * @param {string} month
 * @param {Act} act
 */
async function sent(id, month, act) {
  const saved = await formDialog(
    {
      title: `${t.month.markSent}: ${month}`,
      submit: t.form.save,
      draft: { form: "month-sent", about: id },
      save: (values) => call("month_sent", { id, sent_on: values["sent_on"] }),
    },
    dateField({ name: "sent_on", label: t.month.sentOn, hint: t.month.sentHint }),
  );
  if (saved) await act.reload();
}

/** @param {MonthStatus} one */
function changes(one) {
  return section(
    { title: t.month.changes(one.month) },
    one.changes.length === 0
      ? h("p", { class: "soft" }, t.month.behind)
      : h(
          "ul",
          null,
          one.changes.map((change) => h("li", null, t.month.person(change.number), ": ", differences(change).join("; "))),
        ),
  );
}

/** @param {LineChange} change */
function differences({ before, after }) {
  if (!before) return [t.month.added];
  if (!after) return [t.month.gone];
  /** @type {string[]} */
  const found = [];
  for (const field of /** @type {const} */ (["starts", "ends", "funded", "unfunded"])) {
    if (before[field] !== after[field]) found.push(t.month.from(t.month[field], text(before[field]), text(after[field])));
  }
  if (before.identity !== after.identity) found.push(t.month.identity);
  return found;
}

/** @param {string | number | null} value */
function text(value) {
  return value === null ? "" : String(value);
}

/**
 * @param {MonthsPage} page
 * @param {Act} act
 */
function columnsForm(page, act) {
  return section(
    { title: t.month.columns, hint: t.month.columnsHint },
    saveForm(
      {
        submit: t.month.saveColumns,
        draft: { form: "month-columns" },
        class: "month-columns",
        save: (values) => call("month_columns_save", { columns: chosen(values) }),
        done: () => act.reload(),
      },
      choices("month_column").map(([column, name]) => {
        const at = page.columns.findIndex((one) => one === column);
        return textField({ name: column, label: name, inputmode: "numeric", width: "short", value: at >= 0 ? String(at + 1) : "" });
      }),
    ),
  );
}

/**
 * Columns in the order of the numbers that stand at them; of equal numbers the one that stands first.
 * @param {Record<string, any>} values
 * @returns {MonthsPage["columns"]}
 */
function chosen(values) {
  return /** @type {MonthsPage["columns"]} */ (
    Object.entries(values)
      .map(([column, place]) => ({ column, place: Number.parseInt(String(place), 10) }))
      .filter(({ place }) => place > 0)
      .sort((one, other) => one.place - other.place)
      .map(({ column }) => column)
  );
}
