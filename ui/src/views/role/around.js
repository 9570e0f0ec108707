// What stands around a requirement profile: the permits that the role requires, and the role's own
// facts, whose fields save themselves.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { say } from "../../format.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { checkField, leaveForm, textField } from "../../widgets/form.js";
import { button, card } from "../../widgets/page.js";
import { removed } from "../frame.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../role.js").Model} Model */
/** @typedef {import("../../../types/api.ts").RolePage} RolePage */

/**
 * @param {Model} model
 * @param {Act} act
 */
export function permitsCard(model, act) {
  const { role, permits } = model.page;
  const required = new Set(permits.map((row) => row.permit_id));
  const free = model.library.permits.filter(({ permit }) => !permit.archived && !required.has(permit.id));
  /** @param {string} permitId @param {boolean} wanted */
  const set = async (permitId, wanted) => {
    const saved = await attempt(() =>
      call("permit_requirement_set", { role_id: role.id, permit_id: permitId, required: wanted }),
    );
    if (!saved) return;
    await act.reload();
    if (!wanted) removed(saved);
  };
  return card(
    { title: t.role.permits, hint: t.role.permitsHint },
    permits.length === 0
      ? h("p", { class: "soft" }, t.role.permitsNone)
      : h(
          "ul",
          { class: "rows" },
          permits.map((row) =>
            h(
              "li",
              { class: "row-line" },
              say(row.name),
              button(t.role.removeOf(row.name.text), () => set(row.permit_id, false), { quiet: true, iconOnly: true, icon: "close" }),
            ),
          ),
        ),
    free.length > 0 &&
      h(
        "select",
        {
          class: "input",
          id: "permit-add",
          "aria-label": t.role.permitAdd,
          onchange: (/** @type {Event} */ event) => {
            const { value } = /** @type {HTMLSelectElement} */ (event.target);
            if (value) set(value, true);
          },
        },
        h("option", { value: "" }, `${t.role.permitAdd} …`),
        free.map((row) => h("option", { value: row.permit.id }, row.name.text)),
      ),
  );
}

/**
 * @param {RolePage} model
 * @param {() => void} changed
 */
export function factsCard(model, changed) {
  const { role } = model;
  return card(
    { title: t.role.facts },
    leaveForm(
      {
        draft: { form: "role", about: role.id },
        save: (values) =>
          call("role_change", {
            id: role.id,
            name_sv: values["name_sv"],
            name_en: values["name_en"],
            ssyk: values["ssyk"],
            about: values["about"],
            archived: values["archived"],
          }),
        done: changed,
      },
      textField({ name: "name_sv", label: t.role.nameSv, value: role.name_sv, required: true }),
      textField({ name: "name_en", label: t.role.nameEn, value: role.name_en }),
      textField({ name: "ssyk", label: t.role.ssyk, hint: t.role.ssykHint, value: role.ssyk, width: "short", inputmode: "numeric" }),
      textField({ name: "about", label: t.role.about, value: role.about, lines: 3 }),
      checkField({ name: "archived", label: t.role.archived, hint: t.role.archivedHint, value: role.archived }),
    ),
  );
}
