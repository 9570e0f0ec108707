// What stands around a company: its contact persons, and its notices and short-time work. Each is
// written in a dialog and can be taken away; undo brings it back.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { period } from "../../format.js";
import { call } from "../../ipc.js";
import { choices, label, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { checkField, dateField, row, selectField, textField } from "../../widgets/form.js";
import { button, card, chip } from "../../widgets/page.js";
import { removed } from "../frame.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../../types/api.ts").CompanyPage} CompanyPage */
/** @typedef {import("../../../types/api.ts").Contact} Contact */
/** @typedef {import("../../../types/api.ts").Notice} Notice */

/**
 * @param {CompanyPage} model
 * @param {Act} act
 */
export function contactsCard(model, act) {
  return card(
    {
      title: t.company.contacts,
      action: button(t.company.contactAdd, opens(contactKey(model.company.id, null), () => contactDialog(model.company.id, null, act)), { icon: "plus", quiet: true, iconOnly: true, id: "contact-add" }),
    },
    model.contacts.length === 0
      ? h("p", { class: "soft" }, t.company.contactEmpty)
      : h(
          "ul",
          { class: "rows" },
          model.contacts.map((contact) =>
            h(
              "li",
              null,
              h(
                "div",
                { class: "row-line" },
                h("div", null, h("p", { class: "row-title" }, contact.name), contact.title && h("p", { class: "soft" }, contact.title)),
                rowActions(
                  contact.id,
                  contact.name,
                  opens(contactKey(model.company.id, contact), () => contactDialog(model.company.id, contact, act)),
                  () => remove("contact_remove", contact.id, act),
                ),
              ),
              h("p", { class: "soft" }, [contact.phone, contact.email].filter(Boolean).join(" · ")),
              contact.signs_plans && chip(t.company.signs, "met"),
            ),
          ),
        ),
  );
}

/**
 * @param {CompanyPage} model
 * @param {Act} act
 */
export function noticesCard(model, act) {
  return card(
    {
      title: t.company.notices,
      action: button(t.company.noticeAdd, opens(noticeKey(model.company.id, null), () => noticeDialog(model.company.id, null, act)), { icon: "plus", quiet: true, iconOnly: true, id: "notice-add" }),
    },
    model.notices.length === 0
      ? h("p", { class: "soft" }, t.company.noticeEmpty)
      : h(
          "ul",
          { class: "rows" },
          model.notices.map((notice) =>
            h(
              "li",
              null,
              h(
                "div",
                { class: "row-line" },
                h(
                  "div",
                  null,
                  h("p", { class: "row-title" }, label("notice_kind", notice.kind)),
                  h("p", { class: "soft" }, period(notice.starts, notice.ends)),
                ),
                rowActions(
                  notice.id,
                  `${label("notice_kind", notice.kind)} ${notice.starts}`,
                  opens(noticeKey(model.company.id, notice), () => noticeDialog(model.company.id, notice, act)),
                  () => remove("notice_remove", notice.id, act),
                ),
              ),
              h("p", { class: "soft" }, t.company.noticeLine(notice.people, notice.percent)),
              notice.note && h("p", null, notice.note),
            ),
          ),
        ),
  );
}

/**
 * @param {string} id
 * @param {string} name
 * @param {() => void} change
 * @param {() => void} takeAway
 */
function rowActions(id, name, change, takeAway) {
  return h(
    "div",
    { class: "row-actions" },
    button(t.form.change, change, { quiet: true, label: t.company.changeName(name), id: `change-${id}` }),
    button(t.company.removeName(name), takeAway, { quiet: true, iconOnly: true, icon: "close", id: `remove-${id}` }),
  );
}

/**
 * @param {"contact_remove" | "notice_remove"} name
 * @param {string} id
 * @param {Act} act
 */
async function remove(name, id, act) {
  const saved = await attempt(() => call(name, { id }));
  if (!saved) return;
  await act.reload();
  removed(saved);
}

/** @param {string} about @param {Contact | null} contact */
function contactKey(about, contact) {
  return { form: "contact", about, part: contact?.id };
}

/** @param {string} about @param {Notice | null} notice */
function noticeKey(about, notice) {
  return { form: "notice", about, part: notice?.id };
}

/**
 * @param {string} companyId
 * @param {Contact | null} contact
 * @param {Act} act
 */
async function contactDialog(companyId, contact, act) {
  const saved = await formDialog(
    {
      title: contact ? t.company.contactChange : t.company.contactAdd,
      draft: contactKey(companyId, contact),
      submit: t.form.save,
      save: (values) =>
        call("contact_save", {
          id: contact?.id ?? null,
          company_id: companyId,
          name: values["name"],
          title: values["title"],
          phone: values["phone"],
          email: values["email"],
          signs_plans: values["signs_plans"],
        }),
    },
    textField({ name: "name", label: t.company.contactName, value: contact?.name ?? "", required: true }),
    textField({ name: "title", label: t.company.contactTitle, value: contact?.title ?? "", optional: true }),
    row(
      textField({ name: "phone", label: t.company.phone, value: contact?.phone ?? "", type: "tel", optional: true }),
      textField({ name: "email", label: t.company.email, value: contact?.email ?? "", type: "email", optional: true }),
    ),
    checkField({ name: "signs_plans", label: t.company.signsPlans, value: contact?.signs_plans ?? false }),
  );
  if (saved) await act.reload();
}

/**
 * @param {string} companyId
 * @param {Notice | null} notice
 * @param {Act} act
 */
async function noticeDialog(companyId, notice, act) {
  const saved = await formDialog(
    {
      title: notice ? t.company.noticeChange : t.company.noticeAdd,
      draft: noticeKey(companyId, notice),
      submit: t.form.save,
      save: (values) =>
        call("notice_save", {
          id: notice?.id ?? null,
          company_id: companyId,
          kind: values["kind"] === "notice" ? "notice" : "short_time_work",
          starts: values["starts"],
          ends: values["ends"],
          people: values["people"],
          percent: values["percent"],
          note: values["note"],
        }),
    },
    selectField({
      name: "kind",
      label: t.company.noticeKind,
      options: choices("notice_kind", ["short_time_work", "notice"]),
      value: notice?.kind ?? "short_time_work",
    }),
    row(
      dateField({ name: "starts", label: t.company.starts, value: notice?.starts ?? "" }),
      dateField({ name: "ends", label: t.company.ends, value: notice?.ends ?? "", optional: true }),
    ),
    row(
      textField({ name: "people", label: t.company.noticePeople, value: notice?.people ?? "", inputmode: "numeric", optional: true }),
      textField({
        name: "percent",
        label: t.company.percent,
        hint: t.company.percentHint,
        value: notice?.percent ?? "",
        inputmode: "numeric",
        optional: true,
      }),
    ),
    textField({ name: "note", label: t.form.note, value: notice?.note ?? "", lines: 2, optional: true }),
  );
  if (saved) await act.reload();
}
