// All people of the register in a table that can be sorted and narrowed down as one types.

import { h, replace } from "../dom.js";
import { call } from "../ipc.js";
import { t, within } from "../text/index.js";
import { opens } from "../widgets/draft.js";
import { coverageBar } from "../widgets/coverage-bar.js";
import { announce } from "../widgets/live.js";
import { button, chip, empty, linkButton, page, pageHead } from "../widgets/page.js";
import { table } from "../widgets/table.js";
import { applyToMany, manyKey } from "./apply-many.js";
import { openBatch } from "./paper-batch.js";

/** @typedef {import("../../types/api.ts").PersonRow} PersonRow */
/** @typedef {import("./frame.js").Act} Act */
/** @typedef {"all" | "undone" | "planless"} Which */

/** What is typed to narrow the list down, kept while going to a person and back. */
let typed = "";
/** @type {Which} */
let which = "all";

/** How long after a key the number of rows is said, in milliseconds. */
const PAUSE = 600;

export async function load() {
  return call("person_list", { company_id: null });
}

export function title() {
  return t.person.list.title;
}

/**
 * @param {PersonRow[]} people
 * @param {import("./frame.js").Act} act
 */
export function render(people, act) {
  const words = t.person.list;
  const add = (/** @type {boolean} */ main) => linkButton(words.newOne, "/people/new", { main, icon: "plus", id: "new-person" });
  if (people.length === 0) {
    return page(
      pageHead({ title: words.title }),
      empty({ icon: "people", title: words.emptyTitle, text: words.emptyText, actions: [add(true)] }),
    );
  }
  const results = h("div");
  const count = h("p", { class: "soft small list-count" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const fill = () => {
    const shown = people.filter((person) => fits(person));
    const text = words.shown(shown.length, people.length);
    replace(count, text);
    replace(results, shown.length > 0 ? peopleTable(shown) : h("p", { class: "soft" }, words.nobody));
    clearTimeout(waiting);
    if (results.isConnected) waiting = setTimeout(() => announce(text), PAUSE);
  };
  fill();
  return page(
    pageHead({
      title: words.title,
      actions: [button(t.many.open, opens(manyKey(null), () => applyToMany(null, act)), { id: "many" }), button(words.batch, () => openBatch(null), { id: "paper-batch" }), add(true)],
    }),
    h(
      "div",
      { class: "list-tools" },
      h("input", {
        class: "input",
        type: "search",
        id: "person-filter",
        autocomplete: "off",
        spellcheck: "false",
        "aria-label": words.find,
        placeholder: words.findHint,
        value: typed,
        oninput: (/** @type {Event} */ event) => {
          typed = /** @type {HTMLInputElement} */ (event.target).value;
          fill();
        },
      }),
      h(
        "select",
        {
          class: "input",
          id: "person-which",
          "aria-label": words.show,
          value: which,
          onchange: (/** @type {Event} */ event) => {
            which = /** @type {Which} */ (/** @type {HTMLSelectElement} */ (event.target).value);
            fill();
          },
        },
        h("option", { value: "all" }, words.all),
        h("option", { value: "undone" }, words.notDone),
        h("option", { value: "planless" }, words.planless),
      ),
      count,
    ),
    results,
  );
}

/** @param {PersonRow[]} people */
function peopleTable(people) {
  const words = t.person.list;
  return table({
    caption: words.caption,
    class: "people",
    rows: people,
    key: (person) => person.id,
    columns: [
      {
        text: words.name,
        sort: (person) => person.name,
        cell: (person) => h("a", { id: `person-${person.id}`, href: `#/people/${person.id}` }, person.name),
      },
      { text: words.company, sort: (person) => person.company || null, cell: (person) => person.company || dash() },
      { text: words.role, sort: (person) => person.role || null, cell: (person) => person.role || dash() },
      { text: words.mapping, sort: (person) => (person.coverage ? share(person) : null), cell: mapped },
      {
        text: words.plan,
        sort: (person) => person.plan,
        cell: (person) => (person.plan ? chip(within("plan_state", person.plan), tone(person)) : h("span", { class: "soft" }, words.noPlan)),
      },
      {
        text: words.number,
        number: true,
        sort: (person) => person.number,
        cell: (person) => (person.participant ? person.number : h("span", { class: "soft small" }, words.interested)),
      },
    ],
  });
}

/** @param {PersonRow} person */
function mapped(person) {
  const { coverage } = person;
  if (!coverage || person.mapping === null) return h("span", { class: "soft" }, t.person.list.notMapped);
  const text = `${coverage.assessed}/${coverage.applicable}`;
  return h(
    "span",
    { class: "mapped" },
    coverageBar({ done: coverage.assessed, of: coverage.applicable, text }),
    h("span", { class: "small soft" }, within("mapping_state", person.mapping)),
  );
}

/** @param {PersonRow} person */
function share({ coverage }) {
  return coverage && coverage.applicable > 0 ? coverage.assessed / coverage.applicable : 0;
}

/** @param {PersonRow} person @returns {"ok" | "met" | ""} */
function tone(person) {
  if (person.plan === "ongoing" || person.plan === "agreed") return "met";
  return person.plan === "closed" ? "ok" : "";
}

/** @param {PersonRow} person */
function fits(person) {
  if (which === "undone" && person.mapping === "done") return false;
  if (which === "planless" && person.plan !== null && person.plan !== "draft") return false;
  const text = fold(`${person.name} ${person.company} ${person.role}`);
  return fold(typed).split(/\s+/).every((word) => text.includes(word));
}

/** @param {string} text */
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function dash() {
  return h("span", { class: "soft", "aria-hidden": "true" }, "–");
}
