// Employment with dated statuses on the labour market, and participation in the project.

import { h } from "../../dom.js";
import { period, say } from "../../format.js";
import { call } from "../../ipc.js";
import { choices, label, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField, leaveForm, row, selectField, textField } from "../../widgets/form.js";
import { button, card, chip, facts, section } from "../../widgets/page.js";
import { roleField } from "./role-field.js";
import { dotted, itemList, itemRow, removeWithUndo } from "./parts.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").EmploymentView} EmploymentView */
/** @typedef {import("../../../types/api.ts").EmploymentStatus} EmploymentStatus */
/** @typedef {import("../frame.js").Act} Act */

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function employments(person, act) {
  const words = t.person.background;
  return section(
    {
      title: words.employment,
      action: button(t.form.add, opens(employmentKey(person, null), () => editEmployment(person, act, null)), { quiet: true, icon: "plus", id: "add-employment", label: words.addEmployment }),
    },
    person.employments.length === 0
      ? h("p", { class: "soft" }, words.noEmployment)
      : person.employments.map((one) => employmentCard(person, act, one)),
  );
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {EmploymentView} one
 */
function employmentCard(person, act, one) {
  const words = t.person.background;
  const { employment } = one;
  const parts = [one.role && say(one.role), employment.shift, period(employment.starts, employment.ends)];
  return h(
    "div",
    { class: "employment" },
    itemList(
      itemRow({
        name: one.company,
        title: h("a", { href: `#/companies/${employment.company_id}` }, one.company),
        beside: one.current && chip(words.present, "met"),
        below: dotted(parts),
        change: opens(employmentKey(person, one), () => editEmployment(person, act, one)),
      }),
    ),
    h(
      "div",
      { class: "statuses" },
      h("h3", null, words.status),
      one.statuses.length === 0
        ? h("p", { class: "soft" }, words.noStatus)
        : itemList(
            one.statuses.map((status) =>
              itemRow({
                name: label("employment_status", status.kind),
                title: dotted([label("employment_status", status.kind), status.percent !== null && `${status.percent} %`]),
                beside: one.status?.id === status.id && chip(t.person.fresh.today.toLowerCase(), "note"),
                below: period(status.starts, status.ends),
                change: opens(statusKey(person, one, status), () => editStatus(person, act, one, status)),
                remove: () => removeWithUndo(() => call("status_remove", { id: status.id }), words.removedStatus, act),
              }),
            ),
          ),
      button(words.addStatus, opens(statusKey(person, one, null), () => editStatus(person, act, one, null)), { quiet: true, icon: "plus", id: `add-status-${employment.id}` }),
    ),
  );
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {EmploymentView | null} one
 */
async function editEmployment(person, act, one) {
  const words = t.person.background;
  const employment = one?.employment;
  const where = await roleField({ company: employment?.company_id ?? null, role: employment?.role_id ?? null, none: null });
  const saved = await formDialog(
    {
      title: employment ? words.editEmployment : words.addEmployment,
      draft: employmentKey(person, one),
      submit: t.form.save,
      save: (values) =>
        call("employment_save", {
          id: employment?.id ?? null,
          person_id: person.person.id,
          company_id: values["company_id"],
          role_id: values["role_id"] || null,
          shift: values["shift"],
          starts: values["starts"],
          ends: values["ends"],
        }),
    },
    where,
    textField({ name: "shift", label: words.shift, width: "medium", value: employment?.shift }),
    row(
      dateField({ name: "starts", label: words.starts, value: employment?.starts }),
      dateField({ name: "ends", label: words.ends, value: employment?.ends }),
    ),
  );
  if (saved) await act.reload();
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {EmploymentView} one
 * @param {EmploymentStatus | null} status
 */
async function editStatus(person, act, one, status) {
  const words = t.person.background;
  const percent = textField({ name: "percent", label: words.percent, hint: words.percentHint, width: "short", inputmode: "numeric", value: status?.percent });
  const kind = status?.kind ?? "employed";
  percent.hidden = kind !== "short_time";
  const saved = await formDialog(
    {
      title: status ? words.editStatus : words.addStatus,
      draft: statusKey(person, one, status),
      submit: t.form.save,
      save: (values) =>
        call("status_save", {
          id: status?.id ?? null,
          employment_id: one.employment.id,
          kind: values["kind"],
          percent: percent.hidden ? "" : values["percent"],
          starts: values["starts"],
          ends: values["ends"],
        }),
    },
    selectField({
      name: "kind",
      label: words.status,
      options: choices("employment_status"),
      value: kind,
      onchange: (event) => {
        percent.hidden = /** @type {HTMLSelectElement} */ (event.target).value !== "short_time";
      },
    }),
    percent,
    row(
      dateField({ name: "starts", label: words.starts, value: status?.starts }),
      dateField({ name: "ends", label: words.ends, value: status?.ends }),
    ),
  );
  if (saved) await act.reload();
}

/** @param {PersonPage} page @param {EmploymentView | null} one */
function employmentKey({ person }, one) {
  return { form: "employment", about: person.id, part: one?.employment.id };
}

/** @param {PersonPage} page @param {EmploymentView} one @param {EmploymentStatus | null} status */
function statusKey({ person }, one, status) {
  return { form: "status", about: person.id, part: status?.id ?? `of ${one.employment.id}` };
}

/** @param {PersonPage} person */
export function participation(person) {
  const words = t.person.background;
  const present = person.participation;
  if (!present) return null;
  return card(
    { title: words.participation },
    facts([[words.participantNumber, present.number]]),
    leaveForm(
      {
        label: words.participation,
        draft: { form: "participation", about: person.person.id },
        save: (values) => call("participation_save", { person_id: person.person.id, starts: values["starts"], ends: values["ends"] }),
      },
      dateField({ name: "starts", label: words.participationStarts, hint: words.participationHint, value: present.starts }),
      dateField({ name: "ends", label: words.participationEnds, value: present.ends }),
    ),
  );
}
