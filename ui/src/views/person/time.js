// Certified time of a person: what interviews and occasions propose, what is kept, month by month.
// What is proposed, and what may still be changed, the program says.

import { h } from "../../dom.js";
import { hours, hoursTyped } from "../../format.js";
import { call } from "../../ipc.js";
import { choices, label, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { checkField, dateField, row, saveForm, selectField, textField } from "../../widgets/form.js";
import { button, chip, section } from "../../widgets/page.js";
import { listActions } from "../time.js";
import { dotted, itemList, itemRow, removeWithUndo } from "./parts.js";

/** @typedef {import("../../../types/api.ts").PersonTime} PersonTime */
/** @typedef {import("../../../types/api.ts").PersonMonth} PersonMonth */
/** @typedef {import("../../../types/api.ts").TimeProposal} TimeProposal */
/** @typedef {import("../../../types/api.ts").TimeEntry} TimeEntry */
/** @typedef {import("../../../types/api.ts").TimeSum} TimeSum */
/** @typedef {import("../frame.js").Act} Act */

/**
 * @param {string} person
 * @param {string} name
 * @param {PersonTime} time
 * @param {Act} act
 */
export function timeSections(person, name, time, act) {
  const words = t.time;
  return [
    time.proposals.length > 0 &&
      section({ title: words.proposals, hint: words.proposalsHint }, time.proposals.map((one, index) => proposal(person, one, index, act))),
    section(
      {
        title: words.title,
        hint: time.months.length > 0 ? sumLine(time.sum) : words.hint,
        action: button(words.add, opens(timeKey(person, null), () => edit(person, null, act)), { icon: "plus", id: "add-time" }),
      },
      time.months.length === 0 ? h("p", { class: "soft" }, words.noTime) : time.months.map((month) => monthPart(person, name, month, act)),
    ),
  ];
}

/** @param {TimeSum} sum */
export function sumLine(sum) {
  return t.time.sum(hours(sum.minutes), hours(sum.funded), hours(sum.unfunded));
}

/**
 * @param {string} person
 * @param {TimeProposal} one
 * @param {number} at
 * @param {Act} act
 */
function proposal(person, one, at, act) {
  const words = t.time;
  return h(
    "div",
    { class: "time-proposal" },
    h("h3", null, label("time_kind", one.kind), one.kind !== "mapping" && h("span", { class: "soft" }, ` ${one.what}`)),
    saveForm(
      {
        submit: words.take,
        draft: { form: "time_take", about: person, part: Object.values(one.by)[0] },
        label: words.takeFor(one.what),
        save: (values) =>
          call("time_take", {
            by: one.by,
            funded: values["funded"],
            days: one.days.map((_, index) => ({ day: values[`day${index}`], hours: values[`hours${index}`] })),
          }),
        done: () => act.reload(),
      },
      one.days.map((day, index) =>
        row(
          dateField({ name: `day${index}`, id: `day-${at}-${index}`, label: one.days.length > 1 ? words.dayOf(index + 1) : words.day, value: day.day }),
          textField({
            name: `hours${index}`,
            id: `hours-${at}-${index}`,
            label: one.days.length > 1 ? words.hoursOf(index + 1) : words.hours,
            hint: words.hoursHint,
            width: "short",
            value: hoursTyped(day.minutes || null),
          }),
        ),
      ),
      checkField({ name: "funded", id: `funded-${at}`, label: words.funded, value: true }),
    ),
  );
}

/**
 * @param {string} person
 * @param {string} name
 * @param {PersonMonth} month
 * @param {Act} act
 */
function monthPart(person, name, month, act) {
  const of = { month: month.month, person_id: person, company_id: null };
  return h(
    "div",
    { class: "time-month" },
    h(
      "div",
      { class: "proposal-head" },
      h("div", null, h("h3", null, month.month), h("p", { class: "soft small" }, sumLine(month.sum))),
      h("div", { class: "actions" }, listActions(of, `${name} ${month.month}`, month.signed, act)),
    ),
    itemList(month.entries.map((entry) => entryRow(person, entry, act))),
  );
}

/**
 * @param {string} person
 * @param {TimeEntry} entry
 * @param {Act} act
 */
function entryRow(person, entry, act) {
  const words = t.time;
  const open = entry.certified_on === null;
  return itemRow({
    name: `${label("time_kind", entry.kind)} ${entry.day}`,
    title: [entry.day, " ", label("time_kind", entry.kind)],
    beside: hours(entry.minutes),
    below: dotted([
      entry.note,
      entry.funded ? words.fundedYes : words.fundedNo,
      entry.certified_on ? chip(words.signed(entry.certified_on), "ok") : words.notSigned,
    ]),
    ...(open
      ? {
          change: opens(timeKey(person, entry), () => edit(person, entry, act)),
          remove: () => removeWithUndo(() => call("time_remove", { id: entry.id }), words.removed, act),
        }
      : {}),
  });
}

/** @param {string} about @param {TimeEntry | null} entry */
function timeKey(about, entry) {
  return { form: "time", about, part: entry?.id };
}

/**
 * @param {string} person
 * @param {TimeEntry | null} entry
 * @param {Act} act
 */
async function edit(person, entry, act) {
  const words = t.time;
  const saved = await formDialog(
    {
      title: entry ? words.edit : words.add,
      submit: t.form.save,
      draft: timeKey(person, entry),
      save: (values) =>
        call("time_save", {
          id: entry?.id ?? null,
          person_id: person,
          day: values["day"],
          hours: values["hours"],
          kind: values["kind"],
          funded: values["funded"],
          note: values["note"],
        }),
    },
    row(
      dateField({ name: "day", label: words.day, value: entry?.day }),
      textField({ name: "hours", label: words.hours, hint: words.hoursHint, width: "short", value: hoursTyped(entry?.minutes ?? null) }),
    ),
    selectField({ name: "kind", label: words.kind, options: choices("time_kind"), value: entry?.kind ?? "coaching" }),
    checkField({ name: "funded", label: words.funded, value: entry?.funded ?? true }),
    textField({ name: "note", label: words.note, value: entry?.note }),
  );
  if (saved) await act.reload();
}
