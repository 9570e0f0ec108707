// Who carries the project: parties, who is responsible for what, and the steering group's meetings with
// minutes and decisions.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { choices, label, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { checkField, dateField, selectField, textField } from "../../widgets/form.js";
import { menu } from "../../widgets/menu.js";
import { button, chip, columns, section } from "../../widgets/page.js";
import { table } from "../../widgets/table.js";
import { itemList, itemRow, removeWithUndo } from "../person/parts.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../../types/api.ts").ProjectPage} ProjectPage */
/** @typedef {import("../../../types/api.ts").Partner} Partner */
/** @typedef {import("../../../types/api.ts").PartnerKind} PartnerKind */
/** @typedef {import("../../../types/api.ts").Responsibility} Responsibility */
/** @typedef {import("../../../types/api.ts").SteeringMeeting} SteeringMeeting */

/** @type {readonly PartnerKind[]} */
const KINDS = ["public_body", "trade_union", "employers", "education", "other"];

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
export function groupTab(model, act) {
  return h("div", { class: "stack" }, columns([responsibilities(model, act), meetings(model, act)], partners(model, act)));
}

/**
 * The parties to choose from, and none.
 * @param {{ name: string, label: string, none: string, value: string | null }} props
 * @param {readonly Partner[]} partners
 */
export function partnerField(props, partners) {
  return selectField({
    name: props.name,
    label: props.label,
    empty: props.none,
    options: partners.map((one) => /** @type {const} */ ([one.id, one.name])),
    value: props.value ?? "",
  });
}

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
function partners(model, act) {
  return section(
    {
      title: t.project.partners,
      action: button(t.project.partnerAdd, opens(key("partner", null), () => partnerDialog(null, act)), { icon: "plus", quiet: true, iconOnly: true, id: "partner-add" }),
    },
    model.partners.length === 0
      ? h("p", { class: "soft" }, t.project.partnersNone)
      : itemList(
          model.partners.map((one) =>
            itemRow({
              title: one.name,
              below: [h("p", null, label("partner_kind", one.kind)), one.note && h("p", null, one.note), one.in_steering_group && h("p", null, chip(t.project.inSteering, "met"))],
              name: one.name,
              change: opens(key("partner", one.id), () => partnerDialog(one, act)),
              remove: () => removeWithUndo(() => call("partner_remove", { id: one.id }), t.project.partnerRemoved, act),
            }),
          ),
        ),
  );
}

/** @param {string} form @param {string | null} part */
function key(form, part) {
  return { form, about: "", part: part ?? undefined };
}

/**
 * @param {Partner | null} partner
 * @param {Act} act
 */
async function partnerDialog(partner, act) {
  const saved = await formDialog(
    {
      title: partner ? t.project.partnerChange : t.project.partnerAdd,
      draft: key("partner", partner?.id ?? null),
      submit: t.form.save,
      save: (values) =>
        call("partner_save", {
          id: partner?.id ?? null,
          name: values["name"],
          kind: KINDS.find((kind) => kind === values["kind"]) ?? "other",
          in_steering_group: values["in_steering_group"],
          note: values["note"],
        }),
    },
    textField({ name: "name", label: t.project.partnerName, value: partner?.name ?? "", required: true }),
    selectField({ name: "kind", label: t.project.partnerKind, options: choices("partner_kind", KINDS), value: partner?.kind ?? "other" }),
    checkField({ name: "in_steering_group", label: t.project.steering, value: partner?.in_steering_group ?? true }),
    textField({ name: "note", label: t.project.partnerNote, hint: t.project.partnerNoteHint, value: partner?.note ?? "", lines: 2, optional: true }),
  );
  if (saved) await act.reload();
}

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
function responsibilities(model, act) {
  const name = (/** @type {Responsibility} */ one) => model.partners.find(({ id }) => id === one.partner_id)?.name ?? null;
  return section(
    {
      title: t.project.responsibilities,
      action: button(t.project.responsibilityAdd, opens(key("responsibility", null), () => responsibilityDialog(null, model, act)), { icon: "plus", id: "responsibility-add" }),
    },
    model.responsibilities.length === 0
      ? h("p", { class: "soft" }, t.project.responsibilitiesNone)
      : table({
          caption: t.project.responsibilities,
          rows: model.responsibilities,
          key: (one) => one.id,
          columns: [
            { text: t.project.responsibility, cell: (one) => one.what },
            { text: t.project.responsible, cell: (one) => name(one) ?? h("span", { class: "soft" }, t.project.responsibleNone), sort: name },
            { text: t.form.note, cell: (one) => one.note },
            {
              text: t.form.more,
              hidden: true,
              cell: (one) =>
                menu(
                  `${t.form.more}: ${one.what}`,
                  [
                    { text: t.form.change, onclick: opens(key("responsibility", one.id), () => responsibilityDialog(one, model, act)) },
                    { text: t.form.remove, onclick: () => removeWithUndo(() => call("responsibility_remove", { id: one.id }), t.project.responsibilityRemoved, act), danger: true },
                  ],
                  { iconOnly: true },
                ),
            },
          ],
        }),
  );
}

/**
 * @param {Responsibility | null} one
 * @param {ProjectPage} model
 * @param {Act} act
 */
async function responsibilityDialog(one, model, act) {
  const saved = await formDialog(
    {
      title: one ? t.project.responsibilityChange : t.project.responsibilityAdd,
      draft: key("responsibility", one?.id ?? null),
      submit: t.form.save,
      save: (values) => call("responsibility_save", { id: one?.id ?? null, what: values["what"], partner_id: values["partner_id"] || null, note: values["note"] }),
    },
    textField({ name: "what", label: t.project.responsibility, value: one?.what ?? "", required: true }),
    partnerField({ name: "partner_id", label: t.project.responsible, none: t.project.responsibleNone, value: one?.partner_id ?? null }, model.partners),
    textField({ name: "note", label: t.form.note, value: one?.note ?? "", lines: 2, optional: true }),
  );
  if (saved) await act.reload();
}

/**
 * @param {ProjectPage} model
 * @param {Act} act
 */
function meetings(model, act) {
  return section(
    {
      title: t.project.meetings,
      action: button(t.project.meetingAdd, opens(key("steering_meeting", null), () => meetingDialog(null, act)), { icon: "plus", id: "meeting-add" }),
    },
    model.meetings.length === 0
      ? h("p", { class: "soft" }, t.project.meetingsNone)
      : itemList(
          model.meetings.map((one) =>
            itemRow({
              title: t.project.meetingOf(one.held_on),
              below: [
                one.present && h("p", null, `${t.project.present}: ${one.present}`),
                one.minutes && h("p", { class: "step-note" }, one.minutes),
                one.decisions && h("p", { class: "step-note" }, h("b", null, `${t.project.decisions}: `), one.decisions),
              ],
              name: t.project.meetingOf(one.held_on),
              change: opens(key("steering_meeting", one.id), () => meetingDialog(one, act)),
              remove: () => removeWithUndo(() => call("steering_meeting_remove", { id: one.id }), t.project.meetingRemoved, act),
            }),
          ),
        ),
  );
}

/**
 * @param {SteeringMeeting | null} one
 * @param {Act} act
 */
async function meetingDialog(one, act) {
  const saved = await formDialog(
    {
      title: one ? t.project.meetingChange : t.project.meetingAdd,
      draft: key("steering_meeting", one?.id ?? null),
      submit: t.form.save,
      wide: true,
      save: (values) =>
        call("steering_meeting_save", { id: one?.id ?? null, held_on: values["held_on"], present: values["present"], minutes: values["minutes"], decisions: values["decisions"] }),
    },
    dateField({ name: "held_on", label: t.project.heldOn, value: one?.held_on ?? "" }),
    textField({ name: "present", label: t.project.present, value: one?.present ?? "", lines: 2, optional: true }),
    textField({ name: "minutes", label: t.project.minutes, value: one?.minutes ?? "", lines: 6, optional: true }),
    textField({ name: "decisions", label: t.project.decisions, value: one?.decisions ?? "", lines: 3, optional: true }),
  );
  if (saved) await act.reload();
}
