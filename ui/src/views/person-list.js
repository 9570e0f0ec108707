// All people of the register in a table, some rows at a time: the program finds, narrows down and sorts.

import { h, replace } from "../dom.js";
import { attempt } from "../errors.js";
import { number } from "../format.js";
import { call } from "../ipc.js";
import { t, within } from "../text/index.js";
import { opens } from "../widgets/draft.js";
import { coverageBar } from "../widgets/coverage-bar.js";
import { announce } from "../widgets/live.js";
import { button, chip, empty, linkButton, page, pageHead } from "../widgets/page.js";
import { askedTable } from "../widgets/table.js";
import { applyToMany, manyKey } from "./apply-many.js";
import { openBatch } from "./paper-batch.js";

/** @typedef {import("../../types/api.ts").PersonRow} PersonRow */
/** @typedef {import("../../types/api.ts").PeopleList} PeopleList */
/** @typedef {import("../../types/api.ts").PeopleOf} PeopleOf */
/** @typedef {import("./frame.js").Act} Act */

/** What is asked for, kept while going to a person and back. @type {PeopleOf} */
const asked = { find: "", which: "all", order: "family_name", down: false, from: 0 };

/** How long after a key the people are asked for, and the number of rows is said, in milliseconds. */
const SOON = 120;
const PAUSE = 600;

export async function load() {
  return call("person_list", asked);
}

export function title() {
  return t.person.list.title;
}

/**
 * @param {PeopleList} first
 * @param {import("./frame.js").Act} act
 */
export function render(first, act) {
  const words = t.person.list;
  const add = (/** @type {boolean} */ main) => linkButton(words.newOne, "/people/new", { main, icon: "plus", id: "new-person" });
  if (first.of === 0) {
    return page(
      pageHead({ title: words.title }),
      empty({ icon: "people", title: words.emptyTitle, text: words.emptyText, actions: [add(true)] }),
    );
  }
  const people = peopleTable((order) => {
    asked.order = /** @type {PeopleOf["order"]} */ (order.by);
    asked.down = order.down;
    ask();
  });
  const nobody = h("p", { class: "soft", hidden: true }, words.nobody);
  const count = h("p", { class: "soft small list-count" });
  const rest = h("p", { class: "list-rest" });
  /** @type {PersonRow[]} */
  let rows = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let asking;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saying;
  let turn = 0;
  /** @param {PeopleList} found */
  const show = (found) => {
    people.show(rows);
    people.element.hidden = rows.length === 0;
    nobody.hidden = rows.length > 0;
    replace(count, words.shown(number(found.total), number(found.of)));
    const left = found.total - rows.length;
    replace(rest, left > 0 && button(words.next(Math.min(left, found.at_most), number(left)), more, { id: "people-next" }));
  };
  const ask = async () => {
    const mine = (turn += 1);
    const found = await attempt(() => call("person_list", asked));
    if (!found || mine !== turn) return;
    rows = found.rows;
    show(found);
    clearTimeout(saying);
    saying = setTimeout(() => count.isConnected && announce(count.textContent ?? ""), PAUSE);
  };
  const more = async () => {
    const mine = (turn += 1);
    const found = await attempt(() => call("person_list", { ...asked, from: rows.length }));
    if (!found || mine !== turn) return;
    const [next] = found.rows;
    rows = [...rows, ...found.rows];
    show(found);
    if (next) document.getElementById(`person-${next.id}`)?.focus();
  };
  rows = first.rows;
  show(first);
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
        value: asked.find,
        oninput: (/** @type {Event} */ event) => {
          asked.find = /** @type {HTMLInputElement} */ (event.target).value;
          clearTimeout(asking);
          asking = setTimeout(ask, SOON);
        },
      }),
      h(
        "select",
        {
          class: "input",
          id: "person-which",
          "aria-label": words.show,
          value: asked.which,
          onchange: (/** @type {Event} */ event) => {
            asked.which = /** @type {PeopleOf["which"]} */ (/** @type {HTMLSelectElement} */ (event.target).value);
            ask();
          },
        },
        h("option", { value: "all" }, words.all),
        h("option", { value: "not_mapped" }, words.notDone),
        h("option", { value: "planless" }, words.planless),
      ),
      count,
    ),
    people.element,
    nobody,
    rest,
  );
}

/** @param {(order: { by: string, down: boolean }) => void} ask */
function peopleTable(ask) {
  const words = t.person.list;
  /** @type {import("../widgets/table.js").Column<PersonRow>[]} */
  const columns = [
    {
      text: words.name,
      by: "name",
      cell: (person) => h("a", { id: `person-${person.id}`, href: `#/people/${person.id}` }, person.name),
    },
    { text: words.company, by: "company", cell: (person) => person.company || dash() },
    { text: words.role, by: "role", cell: (person) => person.role || dash() },
    { text: words.mapping, by: "mapping", cell: mapped },
    {
      text: words.plan,
      by: "plan",
      cell: (person) => (person.plan ? chip(within("plan_state", person.plan), tone(person)) : h("span", { class: "soft" }, words.noPlan)),
    },
    {
      text: words.number,
      number: true,
      by: "number",
      cell: (person) => (person.participant ? person.number : h("span", { class: "soft small" }, words.interested)),
    },
  ];
  const order = { by: asked.order, down: asked.down };
  return askedTable({ caption: words.caption, class: "people", key: (person) => person.id, columns, order, ask });
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

/** @param {PersonRow} person @returns {"ok" | "met" | ""} */
function tone(person) {
  if (person.plan === "ongoing" || person.plan === "agreed") return "met";
  return person.plan === "closed" ? "ok" : "";
}

function dash() {
  return h("span", { class: "soft", "aria-hidden": "true" }, "–");
}
