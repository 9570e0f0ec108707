// Beginning an interview: against which role. The one that the person is compared with is taken at
// once; where there are several or none, it is asked.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { label, t } from "../../text/index.js";
import { formDialog, openDialog } from "../../widgets/dialog.js";
import { radioField } from "../../widgets/form.js";
import { button } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */

/** @param {PersonPage} page */
export function startKey({ person }) {
  return { form: "interview_start", about: person.id };
}

/**
 * @param {PersonPage} page
 * @returns {Promise<string | undefined>} the mapping's id; nothing if the user thought better of it
 */
export async function startInterview(page) {
  const person_id = page.person.id;
  const only = page.comparisons.length === 1 ? page.comparisons[0] : undefined;
  if (only) return (await call("mapping_start", { person_id, role_id: only.profile.role_id })).id;
  const options = page.comparisons.length > 0 ? ofComparisons(page) : await roleOptions(page);
  if (options.length === 0) {
    await openDialog({ title: t.person.start.title }, (/** @type {(value?: undefined) => void} */ close) => [
      h("div", { class: "dialog-text" }, h("p", null, t.person.start.noRoles)),
      h("div", { class: "form-actions" }, button(t.form.close, () => close())),
    ]);
    return undefined;
  }
  return formDialog(
    {
      title: t.person.start.title,
      draft: startKey(page),
      submit: t.person.start.begin,
      save: async (values) => {
        const role_id = values["role_id"];
        if (page.comparisons.length === 0) {
          await call("comparison_save", { id: null, person_id, role_id, kind: "present" });
        }
        return (await call("mapping_start", { person_id, role_id })).id;
      },
    },
    radioField({ name: "role_id", label: t.person.start.text, options, value: options[0]?.[0] ?? null }),
  );
}

/**
 * @param {PersonPage} page
 * @returns {[string, string, string][]}
 */
function ofComparisons(page) {
  return page.comparisons.map((one) => [
    one.profile.role_id,
    one.profile.role.text,
    [label("comparison_kind", one.kind), one.company].filter(Boolean).join(" · "),
  ]);
}

/**
 * Roles to choose from: those of the person's company, then the templates. Only such as require
 * something can be mapped against.
 * @param {PersonPage} page
 * @returns {Promise<[string, string, string][]>}
 */
export async function roleOptions(page) {
  const employment = page.employments.find((one) => one.current);
  const own = employment ? await call("role_list", { company_id: employment.employment.company_id }) : [];
  const templates = await call("role_list", { company_id: null });
  return [
    ...own.filter((role) => role.requirements > 0).map(option(employment?.company ?? "")),
    ...templates.filter((role) => role.requirements > 0).map(option(t.person.start.template)),
  ];
}

/**
 * @param {string} beside
 * @returns {(role: import("../../../types/api.ts").RoleRow) => [string, string, string]}
 */
function option(beside) {
  return (role) => [role.id, role.name.text, beside];
}
