// A company's competence matrix: its people across, what their roles require down. Every cell says its
// level and its state in a mark and, to those who listen, in words; a colour only repeats it. Counts
// come from the program.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { say } from "../../format.js";
import { call } from "../../ipc.js";
import { go } from "../../router.js";
import { t } from "../../text/index.js";
import { dateField, plainForm, selectField } from "../../widgets/form.js";
import { stateMark } from "../../widgets/level-cells.js";
import { notify } from "../../widgets/notice.js";
import { button, empty, linkButton } from "../../widgets/page.js";

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
  return { role_id: route.query.get("role") || null, before: route.query.get("before") ?? "" };
}

/**
 * What can be done with the matrix that is shown: the very same on paper.
 * @param {string} companyId
 * @param {Route} route
 */
export function matrixActions(companyId, route) {
  const of = { company_id: companyId, ...chosen(route) };
  const words = t.paper;
  return [
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
 */
export function matrixTab(companyId, matrix) {
  const words = t.matrix;
  if (matrix.areas.length === 0) {
    return empty({
      title: words.emptyTitle,
      text: words.emptyText,
      icon: "people",
      actions: [linkButton(t.company.people, `/companies/${companyId}`, { main: true })],
    });
  }
  return [controls(companyId, matrix), summary(matrix), grid(matrix), legend(matrix.before !== null)];
}

/**
 * @param {string} companyId
 * @param {MatrixPage} matrix
 */
function controls(companyId, matrix) {
  const words = t.matrix;
  const role = selectField({
    name: "role",
    id: "matrix-role",
    label: words.role,
    options: matrix.roles.map(([id, name]) => /** @type {const} */ ([id, name.text])),
    value: new URLSearchParams(location.hash.split("?")[1]).get("role") ?? "",
    empty: words.everyone,
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
    for (const control of [role, before].map((one) => one.querySelector("input, select"))) {
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
