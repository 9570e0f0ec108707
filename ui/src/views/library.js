// The library: competences by area, permits, and template roles, each on a tab of its own.

import { h } from "../dom.js";
import { say } from "../format.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { button, chip, linkButton, page, pageHead, tabs } from "../widgets/page.js";
import { table } from "../widgets/table.js";
import { competenceList } from "./library/areas.js";
import { areaDialog, areaKey, permitDialog, permitKey } from "./library/dialogs.js";
import { packageMenu } from "./library/package.js";
import { opens } from "../widgets/draft.js";

/** @typedef {import("./frame.js").Act} Act */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").LibraryPage} LibraryPage */
/** @typedef {import("../../types/api.ts").PermitView} PermitView */
/** @typedef {import("../../types/api.ts").RoleRow} RoleRow */
/** @typedef {{ tab: string, library: LibraryPage, templates: RoleRow[] }} Model */

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const tab = route.parts[1] ?? "competences";
  const [library, templates] = await Promise.all([call("library_page"), call("role_list", { company_id: null })]);
  return { tab, library, templates };
}

export function title() {
  return t.library.title;
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function render(model, act) {
  const { library, tab, templates } = model;
  const count = library.areas.reduce((sum, area) => sum + area.competences.length, 0);
  return page(
    pageHead({ title: t.library.title, beside: t.library.text, actions: [packageMenu(act), ...actions(tab, act)] }),
    tabs(
      t.library.tabs,
      [
        { id: "competences", text: t.library.competences, href: "/library", count },
        { id: "permits", text: t.library.permits, href: "/library/permits", count: library.permits.length },
        { id: "roles", text: t.library.roles, href: "/library/roles", count: templates.length },
      ],
      tab,
    ),
    tab === "competences" && competenceList(library.areas, act),
    tab === "permits" && permitTable(library.permits, act),
    tab === "roles" && templateTable(templates),
  );
}

/**
 * @param {string} tab
 * @param {Act} act
 */
function actions(tab, act) {
  if (tab === "permits") {
    return [button(t.library.newPermit, opens(permitKey(null), () => permitDialog(null, act)), { main: true, icon: "plus", id: "permit-new" })];
  }
  if (tab === "roles") return [linkButton(t.library.newTemplate, "/roles/new", { main: true, icon: "plus" })];
  return [
    button(t.library.newArea, opens(areaKey(null), () => areaDialog(null, act)), { id: "area-new" }),
    linkButton(t.library.newCompetence, "/library/competences/new", { main: true, icon: "plus" }),
  ];
}

/**
 * @param {readonly PermitView[]} permits
 * @param {Act} act
 */
function permitTable(permits, act) {
  return table({
    caption: t.library.permits,
    rows: permits,
    key: ({ permit }) => permit.id,
    columns: [
      {
        text: t.library.permit,
        cell: ({ name, about, permit }) => [
          h("b", null, say(name)),
          permit.archived && [" ", chip(t.library.archivedChip)],
          about.text && h("p", { class: "soft small" }, say(about)),
        ],
        sort: ({ name }) => name.text,
      },
      {
        text: t.library.validity,
        cell: ({ permit }) => (permit.valid_months === null ? t.library.forEver : t.library.months(permit.valid_months)),
        sort: ({ permit }) => permit.valid_months,
      },
      {
        text: t.library.confirmation,
        cell: ({ permit }) => permit.confirm_months !== null && t.library.months(permit.confirm_months),
        sort: ({ permit }) => permit.confirm_months,
      },
      {
        text: t.form.change,
        hidden: true,
        number: true,
        cell: (view) =>
          button(t.form.change, opens(permitKey(view.permit), () => permitDialog(view.permit, act)), {
            quiet: true,
            label: t.library.change(view.name.text),
            id: `permit-${view.permit.id}`,
          }),
      },
    ],
  });
}

/** @param {readonly RoleRow[]} templates */
function templateTable(templates) {
  return table({
    caption: t.library.roles,
    rows: templates,
    key: (role) => role.id,
    columns: [
      { text: t.role.role, cell: (role) => h("a", { href: `#/roles/${role.id}` }, say(role.name)), sort: (role) => role.name.text },
      { text: t.role.ssyk, cell: (role) => role.ssyk, sort: (role) => role.ssyk },
      { text: t.role.requirements, cell: (role) => role.requirements, sort: (role) => role.requirements, number: true },
    ],
  });
}
