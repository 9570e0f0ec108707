// A company's competence matrix: its people across, what their roles require down. Every cell says its
// level and its state in a mark and, to those who listen, in words; a colour only repeats it. Counts
// come from the program.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { say } from "../../format.js";
import { call } from "../../ipc.js";
import { go } from "../../router.js";
import { t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { dateField, plainForm, selectField } from "../../widgets/form.js";
import { stateMark } from "../../widgets/level-cells.js";
import { notify } from "../../widgets/notice.js";
import { button, empty, linkButton, section } from "../../widgets/page.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../router.js").Route} Route */
/** @typedef {import("../../../types/api.ts").MatrixPage} MatrixPage */
/** @typedef {MatrixPage["areas"][number]["lines"][number]} Line */
/** @typedef {Line["cells"][number]} Cell */

/** Cells of a person that no state tells of: what the role does not ask for. */
const NOT_REQUIRED = "not_required";

/**
 * What of the address chooses the matrix.
 * @param {Route} route
 */
export function chosen(route) {
  const { query } = route;
  return { role_id: query.get("role") || null, area_id: query.get("area") || null, before: query.get("before") ?? "" };
}

/**
 * What can be done with the matrix that is shown: the very same on paper, and leaving it with somebody.
 * @param {string} companyId
 * @param {MatrixPage} matrix
 * @param {Act} act
 */
export function matrixActions(companyId, matrix, act) {
  const of = { company_id: companyId, ...chosen(act.route) };
  const words = t.paper;
  return [
    button(t.matrix.leave, () => leave(of, companyId, matrix, act), { id: "matrix-leave" }),
    button(
      words.save,
      async () => {
        const saved = await attempt(() => call("matrix_save", of));
        if (saved?.path) notify(words.saved(saved.path));
      },
      { id: "matrix-save" },
    ),
    button(
      words.print,
      async () => {
        if (await attempt(() => call("matrix_print", of))) notify(words.printing);
      },
      { icon: "paper", id: "matrix-print" },
    ),
  ];
}

/**
 * @param {string} companyId
 * @param {MatrixPage} matrix
 * @param {Route} route
 */
export function matrixTab(companyId, matrix, route) {
  const words = t.matrix;
  if (matrix.areas.length === 0 && !chosen(route).area_id) {
    return [
      empty({
        title: words.emptyTitle,
        text: words.emptyText,
        icon: "people",
        actions: [linkButton(t.company.people, `/companies/${companyId}`, { main: true })],
      }),
      copies(matrix),
    ];
  }
  return [controls(companyId, matrix, route), summary(matrix), grid(matrix), legend(matrix.before !== null), copies(matrix)];
}

/**
 * @param {string} companyId
 * @param {MatrixPage} matrix
 * @param {Route} route
 */
function controls(companyId, matrix, route) {
  const words = t.matrix;
  const role = selectField({
    name: "role",
    id: "matrix-role",
    label: words.role,
    options: matrix.roles.map(([id, name]) => /** @type {const} */ ([id, name.text])),
    value: chosen(route).role_id ?? "",
    empty: words.everyone,
    width: "medium",
  });
  const area = selectField({
    name: "area",
    id: "matrix-area",
    label: words.area,
    options: matrix.areas_there.map(([id, name]) => /** @type {const} */ ([id, name.text])),
    value: chosen(route).area_id ?? "",
    empty: words.everyArea,
    width: "medium",
  });
  const before = dateField({
    name: "before",
    id: "matrix-before",
    label: words.before,
    hint: words.beforeHint,
    value: matrix.before,
    width: "medium",
  });
  const values = () => {
    const query = new URLSearchParams();
    for (const control of [role, area, before].map((one) => one.querySelector("input, select"))) {
      const { name, value } = /** @type {HTMLInputElement} */ (control);
      if (value) query.set(name, value);
    }
    return query.size > 0 ? `?${query}` : "";
  };
  const { form } = plainForm(
    {
      draft: "changes nothing",
      label: words.controls,
      class: "matrix-controls",
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        go(`/companies/${companyId}/matrix${values()}`);
      },
    },
    role,
    area,
    before,
    h("button", { class: "button", type: "submit", id: "matrix-show" }, words.show),
  );
  return form;
}

/** @param {MatrixPage} matrix */
function summary(matrix) {
  return h("p", { class: "lead" }, t.matrix.onOne(matrix.on_one_person), " ", t.matrix.withoutAnyone(matrix.without_anyone));
}

/** @param {MatrixPage} matrix */
function grid(matrix) {
  const words = t.matrix;
  const { people } = matrix;
  const names = new Map(people.map((person) => [person.id, person.name]));
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": words.title },
    h(
      "table",
      { class: "matrix" },
      h("caption", { class: "visually-hidden" }, words.title),
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h("th", { scope: "col" }, words.competence),
          people.map((person) =>
            h(
              "th",
              { scope: "col", class: "matrix-person" },
              h(
                "span",
                { class: "matrix-upright" },
                h("a", { href: `#/people/${person.id}`, id: `matrix-${person.id}` }, person.name),
                person.role && say(person.role, "soft"),
              ),
            ),
          ),
          h("th", { scope: "col", class: "number" }, words.alone),
          h("th", { scope: "col", class: "number" }, words.guides),
          h("th", { scope: "col" }, words.backing),
        ),
      ),
      matrix.areas.map((area) =>
        h(
          "tbody",
          null,
          h("tr", null, h("th", { scope: "rowgroup", colspan: people.length + 4, class: "matrix-area" }, say(area.name))),
          area.lines.map((line) =>
            h(
              "tr",
              null,
              h("th", { scope: "row" }, say(line.name)),
              line.cells.map(cell),
              h("td", { class: "number" }, changed(line.before?.alone, line.strength.alone)),
              h("td", { class: "number" }, changed(line.before?.can_guide, line.strength.can_guide), wants(line)),
              h("td", null, backing(line, names)),
            ),
          ),
        ),
      ),
      h(
        "tfoot",
        null,
        h(
          "tr",
          null,
          h("th", { scope: "row" }, words.aloneIn),
          people.map((person) => h("td", { class: "matrix-sum" }, person.alone_in)),
          h("td", { colspan: 3 }),
        ),
        h(
          "tr",
          null,
          h("th", { scope: "row" }, words.mapped),
          people.map((person) =>
            h("td", { class: "matrix-sum" }, `${person.coverage.assessed}/${person.coverage.applicable}`),
          ),
          h("td", { colspan: 3 }),
        ),
      ),
    ),
  );
}

/** @param {Cell} cell */
function cell(cell) {
  const level = cell.said?.outcome === "level" ? cell.said.level : null;
  const state = cell.standing?.state ?? NOT_REQUIRED;
  const blank = state === NOT_REQUIRED && level === null;
  return h(
    "td",
    { class: "matrix-cell", "data-state": blank ? "blank" : state, "data-critical": cell.critical },
    !blank && [
      cell.before !== null && h("span", { class: "matrix-before", "aria-hidden": "true" }, `${cell.before}→`),
      level !== null && h("span", { class: "matrix-level", "aria-hidden": "true" }, level),
      state !== NOT_REQUIRED && stateMark(state),
    ],
    h("span", { class: "visually-hidden" }, said(cell, level, blank)),
  );
}

/**
 * @param {Cell} cell
 * @param {number | null} level
 * @param {boolean} blank
 */
function said(cell, level, blank) {
  const words = t.matrix;
  if (blank) return words.notRequired;
  const { required, standing, before } = cell;
  const parts = [];
  if (standing?.state === "not_applicable") parts.push(t.levels.notApplicable);
  else if (level === null) parts.push(t.levels.notAssessed);
  if (level !== null && required !== null) parts.push(t.levels.levelAndRequired(level, required));
  else if (level !== null) parts.push(t.levels.level(level), words.notRequired);
  else if (required !== null) parts.push(t.levels.required(required));
  if (before !== null) parts.push(words.was(before));
  if (cell.critical) parts.push(words.critical);
  return parts.join(", ");
}

/**
 * @param {number | undefined} before
 * @param {number} now
 */
function changed(before, now) {
  if (before === undefined || before === now) return String(now);
  return [
    h("span", { class: "matrix-before", "aria-hidden": "true" }, `${before}→`),
    h("span", null, now),
    h("span", { class: "visually-hidden" }, ` ${t.matrix.was(before)}`),
  ];
}

/** @param {Line} line */
function wants(line) {
  const { can_guide, want_to_guide } = line.strength;
  return can_guide > 0 && h("span", { class: "soft" }, ` ${t.matrix.want(want_to_guide)}`);
}

/**
 * What a sickness would cost.
 * @param {Line} line
 * @param {Map<string, string>} names
 */
function backing(line, names) {
  const words = t.matrix;
  const { unknown } = line.demand;
  const unmapped = unknown > 0 && h("span", { class: "soft" }, ` ${words.unknown(unknown)}`);
  if (line.backing.kind === "several") return h("span", { class: "soft" }, words.several, unmapped);
  const text = line.backing.kind === "nobody" ? words.nobody : words.one(names.get(line.backing.person_id) ?? "");
  return [h("span", { class: "matrix-risk", "data-kind": line.backing.kind }, text), unmapped];
}

/** @param {boolean} compared */
function legend(compared) {
  const words = t.matrix;
  const entry = (/** @type {string} */ state, /** @type {string} */ level, /** @type {string} */ text) =>
    h(
      "li",
      null,
      h("span", { class: "matrix-cell", "data-state": state, "aria-hidden": "true" }, level, state !== NOT_REQUIRED && stateMark(state)),
      text,
    );
  return h(
    "section",
    { class: "matrix-legend", "aria-labelledby": "matrix-legend" },
    h("h2", { id: "matrix-legend" }, t.levels.legend),
    h(
      "ul",
      null,
      entry("met", "3", words.legend.met),
      entry("gap", "1", words.legend.gap),
      entry("surplus", "4", words.legend.surplus),
      entry("not_assessed", "", words.legend.notAssessed),
      entry("not_applicable", "", words.legend.notApplicable),
      entry(NOT_REQUIRED, "2", words.legend.notRequired),
    ),
    h("p", { class: "soft small" }, words.legend.critical, compared && ` ${words.legend.before}`),
  );
}

/**
 * Keeps the matrix that is shown as a copy that somebody got. Saving and printing it again is then of that copy.
 * @param {{ company_id: string, role_id: string | null, area_id: string | null, before: string }} of
 * @param {string} companyId
 * @param {MatrixPage} matrix
 * @param {Act} act
 */
async function leave(of, companyId, matrix, act) {
  const words = t.matrix;
  if (matrix.contacts.length === 0) {
    notify(words.noContacts, { text: words.toContacts, onclick: () => go(`/companies/${companyId}/facts`) });
    return;
  }
  const saved = await formDialog(
    {
      title: words.leaveTitle,
      submit: words.leaveNow,
      draft: "confirmation",
      save: (values) => call("matrix_leave", { matrix: of, contact_id: values["contact_id"] }),
    },
    h("p", null, words.leaveText),
    selectField({ name: "contact_id", label: words.receiver, options: matrix.contacts }),
  );
  if (!saved) return;
  await act.reload();
  notify(words.left);
}

/** Which copies were left, and with whom. @param {MatrixPage} matrix */
function copies(matrix) {
  const words = t.matrix;
  return section(
    { title: words.copies, hint: words.copiesHint },
    matrix.copies.length === 0
      ? h("p", { class: "soft" }, words.copiesNone)
      : h("ul", { class: "rows matrix-copies" }, matrix.copies.map(copyRow)),
  );
}

/** @param {MatrixPage["copies"][number]} view */
function copyRow(view) {
  const words = t.matrix;
  const { copy } = view;
  const save = async () => {
    const saved = await attempt(() => call("matrix_copy_save", { id: copy.id }));
    if (saved?.path) notify(t.paper.saved(saved.path));
  };
  const print = async () => {
    if (await attempt(() => call("matrix_copy_print", { id: copy.id }))) notify(t.paper.printing);
  };
  const only = [view.role, view.area].flatMap((name) => (name ? [" · ", say(name)] : []));
  return h(
    "li",
    { class: "row-line" },
    h(
      "div",
      null,
      h("p", { class: "row-title" }, words.copy(copy.version, copy.received_by)),
      h("p", { class: "soft" }, words.leftBy(copy.left_on, view.coach), only, copy.before && ` · ${words.comparedWith(copy.before)}`),
      h("p", { class: "soft small checksum", title: copy.sha256 }, `${t.paper.checksum} ${copy.sha256.slice(0, 12)}…`),
    ),
    view.is_kept
      ? h(
          "div",
          { class: "row-actions" },
          button(t.paper.saveCopy, save, { quiet: true, label: words.saveCopyOf(copy.version), id: `save-copy-${copy.id}` }),
          button(t.paper.print, print, { quiet: true, label: words.printCopyOf(copy.version), id: `print-copy-${copy.id}` }),
        )
      : h("p", { class: "soft small" }, words.gone),
  );
}
