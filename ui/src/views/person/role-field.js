// A company and one of its roles: two fields, where the second follows the first.

import { h, replace } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { row, selectField } from "../../widgets/form.js";

/**
 * Fields named `company_id` and `role_id`.
 * @param {{ company: string | null, role: string | null, none: string | null }} props `none`: the words for
 *   having no company, where that is possible
 */
export async function roleField(props) {
  const companies = await call("company_list");
  const options = companies.map((one) => /** @type {const} */ ([one.id, one.place ? `${one.name}, ${one.place}` : one.name]));
  const first = props.company ?? (props.none === null ? companies[0]?.id : undefined) ?? "";
  const company = selectField({
    name: "company_id",
    label: t.person.background.company,
    options,
    ...(props.none === null ? {} : { empty: props.none }),
    value: first,
    onchange: (event) => {
      attempt(() => fill(/** @type {HTMLSelectElement} */ (event.target).value, null));
    },
  });
  const role = selectField({ name: "role_id", label: t.person.background.role, options: [] });
  const select = /** @type {HTMLSelectElement} */ (role.querySelector("select"));

  /** @param {string} companyId @param {string | null} chosen */
  async function fill(companyId, chosen) {
    const roles = companyId ? await call("role_list", { company_id: companyId }) : [];
    const empty = !companyId ? t.person.fresh.chooseCompany : roles.length === 0 ? t.person.fresh.noRoles : t.person.fresh.noRole;
    replace(
      select,
      h("option", { value: "" }, empty),
      roles.map((one) => h("option", { value: one.id }, one.name.text)),
    );
    select.value = chosen ?? (roles.length === 1 && chosen === null && props.role === null ? (roles[0]?.id ?? "") : "");
  }
  await fill(first, props.role);
  return row(company, role);
}
