// A role with its requirement profile: which competences at what level, worked by keyboard. A change
// is saved as it is made; the line that it concerns is redrawn, the page only when lines come or go.

import { h, replace } from "../dom.js";
import { attempt } from "../errors.js";
import { langOf, say } from "../format.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { opens } from "../widgets/draft.js";
import { announce } from "../widgets/live.js";
import { button, card, chip, columns, empty, page, pageHead } from "../widgets/page.js";
import { icon } from "../widgets/icon.js";
import { removed } from "./frame.js";
import { openMappingForm } from "./mapping-form.js";
import { addCompetences, addKey } from "./role/add.js";
import { factsCard, permitsCard } from "./role/around.js";

/** @typedef {import("./frame.js").Act} Act */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("../../types/api.ts").RolePage} RolePage */
/** @typedef {import("../../types/api.ts").LibraryPage} LibraryPage */
/** @typedef {import("../../types/api.ts").RequirementRow} RequirementRow */
/** @typedef {import("../../types/api.ts").Level} Level */
/** @typedef {{ page: RolePage, library: LibraryPage }} Model */

/** Arrow keys run over several levels: only where they stop is saved. Milliseconds. */
const REST = 350;

/** @param {Route} route @returns {Promise<Model>} */
export async function load(route) {
  const [page, library] = await Promise.all([call("role_page", { id: route.parts[1] ?? "" }), call("library_page")]);
  return { page, library };
}

/** @param {Model} model */
export function title(model) {
  return model.page.name.text;
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function render(model, act) {
  const { role, company, requirements } = model.page;
  const beside = h("span");
  const notice = h("div", { class: "role-notice" });
  const name = h("span", null, say(model.page.name));
  /** @param {RolePage} now */
  const drawHead = (now) => {
    replace(
      beside,
      t.role.profileLine(now.profile.version, now.requirements.length),
      now.role.archived && [" ", chip(t.role.archivedChip)],
    );
    replace(name, say(now.name));
    replace(
      notice,
      now.cited && h("p", { class: "remark", "data-tone": "note" }, icon("paper"), t.role.cited(now.profile.version)),
    );
  };
  drawHead(model.page);

  /** Reads the role again and tells the head, and a line if there is one. */
  const follow = async (/** @type {((now: RolePage) => void) | undefined} */ line) => {
    const now = await attempt(() => call("role_page", { id: role.id }));
    if (!now) return;
    drawHead(now);
    line?.(now);
  };

  const add = button(t.role.addCompetence, opens(addKey(model), () => addCompetences(model, act)), { main: true, icon: "plus", id: "add-competences" });
  const form = button(t.mappingForm.open, () => openMappingForm({ roles: [[role.id, model.page.name.text]] }), { icon: "paper", id: "mapping-form" });
  return page(
    pageHead({
      title: name,
      beside,
      crumbs: role.company_id
        ? [
            [t.company.list, "/companies"],
            [company, `/companies/${role.company_id}/roles`],
          ]
        : [
            [t.frame.library, "/library"],
            [t.role.templates, "/library/roles"],
          ],
      actions: requirements.length > 0 ? [form, add] : [],
    }),
    columns(
      [
        notice,
        requirements.length === 0
          ? empty({ title: t.role.profileEmpty, text: t.role.profileEmptyText, icon: "star", actions: [add] })
          : [
              h("p", { class: "soft small" }, t.role.keys, " ", t.role.criticalHint),
              areasOf(requirements).map(([area, rows]) =>
                card({ title: say(area) }, h("ul", { class: "requirements" }, rows.map((row) => requirement(row, role.id, act, follow)))),
              ),
            ],
      ],
      [permitsCard(model, act), factsCard(model.page, () => follow(undefined))],
    ),
  );
}

/**
 * @param {RequirementRow} row
 * @param {string} roleId
 * @param {Act} act
 * @param {(line: (now: RolePage) => void) => Promise<void>} follow
 */
function requirement(row, roleId, act, follow) {
  const { competence_id: competenceId } = row;
  const meaning = h("p", { class: "requirement-text soft small", lang: langOf(row.level_text) }, row.level_text.text);
  let { level, critical } = row;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;

  async function save() {
    clearTimeout(resting);
    resting = undefined;
    const saved = await attempt(() =>
      call("requirement_save", { role_id: roleId, competence_id: competenceId, level, critical }),
    );
    if (!saved) return;
    await follow((now) => {
      const mine = now.requirements.find((other) => other.competence_id === competenceId);
      if (!mine) return;
      replace(meaning, mine.level_text.text);
      meaning.lang = mine.level_text.language;
      announce(mine.level_text.text);
    });
  }

  /** @type {readonly Level[]} */
  const levels = level === 0 ? [0, 1, 2, 3, 4] : [1, 2, 3, 4];
  return h(
    "li",
    { class: "requirement" },
    h("div", { class: "requirement-name" }, h("a", { href: `#/library/competences/${competenceId}` }, say(row.name)), meaning),
    h(
      "fieldset",
      {
        class: "segments",
        // Whoever leaves the levels, or locks, does not wait for the rest.
        onfocusout: (/** @type {FocusEvent} */ event) => {
          const to = event.relatedTarget;
          const within = to instanceof HTMLInputElement && to.name === `level-${competenceId}`;
          if (resting !== undefined && !within) save();
        },
      },
      h("legend", { class: "visually-hidden" }, t.role.levelOf(row.name.text)),
      levels.map((choice) =>
        h(
          "label",
          null,
          h("input", {
            type: "radio",
            id: `level-${competenceId}-${choice}`,
            name: `level-${competenceId}`,
            value: choice,
            checked: choice === level,
            onchange: () => {
              level = choice;
              clearTimeout(resting);
              resting = setTimeout(save, REST);
            },
          }),
          choice,
        ),
      ),
    ),
    h(
      "label",
      { class: "choice small" },
      h("input", {
        type: "checkbox",
        id: `critical-${competenceId}`,
        checked: critical,
        "aria-label": t.role.criticalOf(row.name.text),
        onchange: (/** @type {Event} */ event) => {
          critical = /** @type {HTMLInputElement} */ (event.target).checked;
          save();
        },
      }),
      h("span", { "aria-hidden": "true" }, t.role.critical),
    ),
    button(
      t.role.removeOf(row.name.text),
      async () => {
        clearTimeout(resting);
        const saved = await attempt(() => call("requirement_remove", { role_id: roleId, competence_id: competenceId }));
        if (!saved) return;
        await act.reload();
        removed(saved);
      },
      { quiet: true, icon: "close", iconOnly: true, id: `remove-${competenceId}` },
    ),
  );
}

/**
 * @param {RequirementRow[]} rows
 * @returns {[RequirementRow["area"], RequirementRow[]][]}
 */
function areasOf(rows) {
  /** @type {Map<string, [RequirementRow["area"], RequirementRow[]]>} */
  const areas = new Map();
  for (const row of rows) {
    const present = areas.get(row.area_id);
    if (present) present[1].push(row);
    else areas.set(row.area_id, [row.area, [row]]);
  }
  return [...areas.values()];
}
