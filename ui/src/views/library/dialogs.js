// Dialogs for what is small in the library: an area, and a permit.

import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { checkField, row, textField } from "../../widgets/form.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../../types/api.ts").Area} Area */
/** @typedef {import("../../../types/api.ts").Permit} Permit */

/** @param {Area | null} area */
export function areaKey(area) {
  return { form: "area", part: area?.id };
}

/** @param {Permit | null} permit */
export function permitKey(permit) {
  return { form: "permit", part: permit?.id };
}

/**
 * @param {Area | null} area
 * @param {Act} act
 */
export async function areaDialog(area, act) {
  const saved = await formDialog(
    {
      title: area ? t.library.areaDialog : t.library.newArea,
      draft: areaKey(area),
      submit: t.form.save,
      save: (values) =>
        call("area_save", {
          id: area?.id ?? null,
          name_sv: values["name_sv"],
          name_en: values["name_en"],
          archived: values["archived"] ?? false,
        }),
    },
    textField({ name: "name_sv", label: t.library.nameSv, value: area?.name_sv ?? "", required: true }),
    textField({ name: "name_en", label: t.library.nameEn, value: area?.name_en ?? "", optional: true }),
    area && checkField({ name: "archived", label: t.library.archived, hint: t.library.archivedHint, value: area.archived }),
  );
  if (saved) await act.reload();
}

/**
 * @param {Permit | null} permit
 * @param {Act} act
 */
export async function permitDialog(permit, act) {
  const saved = await formDialog(
    {
      title: permit ? t.library.permitDialog : t.library.newPermit,
      draft: permitKey(permit),
      submit: t.form.save,
      save: (values) =>
        call("permit_save", {
          id: permit?.id ?? null,
          name_sv: values["name_sv"],
          name_en: values["name_en"],
          about_sv: values["about_sv"],
          about_en: values["about_en"],
          valid_months: values["valid_months"],
          confirm_months: values["confirm_months"],
          archived: values["archived"] ?? false,
        }),
    },
    row(
      textField({ name: "name_sv", label: t.library.nameSv, value: permit?.name_sv ?? "", required: true }),
      textField({ name: "name_en", label: t.library.nameEn, value: permit?.name_en ?? "", optional: true }),
    ),
    textField({ name: "about_sv", label: t.library.aboutSv, value: permit?.about_sv ?? "", lines: 2, optional: true }),
    textField({ name: "about_en", label: t.library.aboutEn, value: permit?.about_en ?? "", lines: 2, optional: true }),
    row(
      textField({
        name: "valid_months",
        label: t.library.validMonths,
        hint: t.library.validHint,
        value: permit?.valid_months ?? "",
        inputmode: "numeric",
      }),
      textField({
        name: "confirm_months",
        label: t.library.confirmMonths,
        hint: t.library.confirmHint,
        value: permit?.confirm_months ?? "",
        inputmode: "numeric",
      }),
    ),
    permit && checkField({ name: "archived", label: t.library.archived, hint: t.library.archivedHint, value: permit.archived }),
  );
  if (saved) await act.reload();
}
