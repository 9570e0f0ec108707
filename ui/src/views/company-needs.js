// A company's need sheet: what it said at the first meeting, field by field, each saved when it is left.

import { h } from "../dom.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { dateField, leaveForm, textField } from "../widgets/form.js";
import { formPage, pageHead } from "../widgets/page.js";

/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").CompanyPage} CompanyPage */
/** @typedef {import("../../types/api.ts").StepsPage} StepsPage */
/** @typedef {{ page: CompanyPage, steps: StepsPage }} Model */

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const id = route.parts[1] ?? "";
  const [page, steps] = await Promise.all([call("company_page", { id }), call("company_steps", { id })]);
  return { page, steps };
}

export function title() {
  return t.steps.need;
}

/** @param {Model} model */
export function render({ page: { company }, steps }) {
  const sheet = steps.need_sheet;
  const text = (/** @type {"demands" | "technology" | "recruitment" | "staffing" | "hinders"} */ name) =>
    textField({ name, label: t.steps[name], hint: t.steps[`${name}Hint`], value: sheet?.[name] ?? "", lines: 3 });
  return formPage(
    pageHead({
      title: t.steps.need,
      beside: t.steps.needText,
      crumbs: [
        [t.company.list, "/companies"],
        [company.name, `/companies/${company.id}/steps`],
      ],
    }),
    h(
      "div",
      { class: "narrow" },
      leaveForm(
        {
          draft: { form: "need_sheet", about: company.id, title: t.steps.need },
          label: t.steps.need,
          save: (values) =>
            call("need_sheet_save", {
              company_id: company.id,
              talked_on: values["talked_on"],
              demands: values["demands"],
              technology: values["technology"],
              recruitment: values["recruitment"],
              staffing: values["staffing"],
              hinders: values["hinders"],
            }),
        },
        dateField({ name: "talked_on", label: t.steps.talkedOn, value: sheet?.talked_on ?? "" }),
        text("demands"),
        text("technology"),
        text("recruitment"),
        text("staffing"),
        text("hinders"),
      ),
    ),
  );
}
