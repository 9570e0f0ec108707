// The trainings of the register: the catalogue, and when they are held. What one training leads to
// stands on its own page.

import { h } from "../dom.js";
import { hours, kronor, period, say } from "../format.js";
import { call } from "../ipc.js";
import { t, within } from "../text/index.js";
import { chip, empty, linkButton, page, pageHead, tabs } from "../widgets/page.js";
import { table } from "../widgets/table.js";
import { dotted } from "./person/parts.js";
import * as aid from "./aid.js";
import * as criteria from "./criteria.js";
import * as templates from "./plan-templates.js";
import * as time from "./time.js";
import * as models from "./validation-models.js";

/** @typedef {import("../../types/api.ts").TrainingsPage} TrainingsPage */
/** @typedef {import("../../types/api.ts").OccasionRow} OccasionRow */
/** @typedef {import("../../types/api.ts").ContentView} ContentView */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("./frame.js").Act} Act */
/** @typedef {{ load: (route: Route) => Promise<any>, render: (model: any, act: Act) => import("../dom.js").Child,
 *   actions?: (model: any, act: Act) => import("../dom.js").Child[] }} Tab */

/** @type {Record<string, Tab>} */
const TABS = {
  catalogue: { load: () => call("training_list"), render: (model) => catalogue(model), actions: () => [add()] },
  occasions: { load: () => call("training_list"), render: (model) => occasions(model) },
  models,
  time,
  templates,
  criteria,
  aid,
};

/** @param {Route} route */
function tabOf(route) {
  const named = route.parts[1] ?? "catalogue";
  return named in TABS ? named : "catalogue";
}

/** @param {Route} route */
export async function load(route) {
  return TABS[tabOf(route)]?.load(route);
}

export function title() {
  return t.training.list;
}

/**
 * @param {any} model
 * @param {Act} act
 */
export function render(model, act) {
  const current = tabOf(act.route);
  const tab = /** @type {Tab} */ (TABS[current]);
  return page(
    pageHead({ title: t.training.list, actions: tab.actions?.(model, act) ?? [] }),
    tabs(
      t.training.tabs.label,
      Object.keys(TABS).map((id) => ({
        id,
        text: t.training.tabs[/** @type {keyof typeof t.training.tabs} */ (id)],
        href: id === "catalogue" ? "/trainings" : `/trainings/${id}`,
      })),
      current,
    ),
    h("div", { class: "training-tab", "data-tab": current }, tab.render(model, act)),
  );
}

function add() {
  return linkButton(t.training.newOne, "/trainings/new", { main: true, icon: "plus", id: "training-new" });
}

/** @param {TrainingsPage} model */
function catalogue({ trainings }) {
  const words = t.training;
  if (trainings.length === 0) return empty({ title: words.emptyTitle, text: words.emptyText, icon: "training" });
  return table({
    caption: words.list,
    rows: trainings,
    key: (row) => row.training.id,
    columns: [
      {
        text: words.name,
        cell: (row) => [
          h("a", { href: `#/trainings/${row.training.id}` }, row.training.name),
          row.training.mandatory && [" ", chip(words.mandatoryChip, "note")],
          row.training.archived && [" ", chip(words.archivedChip)],
          h("p", { class: "soft small cell-below" }, dotted([row.training.provider, within("delivery_form", row.training.form)])),
        ],
        sort: (row) => row.training.name,
      },
      { text: words.contents, cell: (row) => contentsLine(row.contents) },
      {
        text: words.hoursHead,
        cell: (row) => row.training.minutes !== null && hours(row.training.minutes),
        sort: (row) => row.training.minutes,
        number: true,
      },
      {
        text: words.priceHead,
        cell: (row) => row.training.price_ore !== null && kronor(row.training.price_ore),
        sort: (row) => row.training.price_ore,
        number: true,
      },
      { text: words.next, cell: (row) => row.next, sort: (row) => row.next },
    ],
  });
}

/** What a training leads to, in a line. @param {readonly ContentView[]} contents */
export function contentsLine(contents) {
  if (contents.length === 0) return h("span", { class: "soft" }, t.training.noContents);
  return contents.map((one, index) => [index > 0 && ", ", say({ ...one.name, text: t.training.leadsTo(one.name.text, one.level) })]);
}

/** @param {TrainingsPage} model */
function occasions({ occasions: rows }) {
  if (rows.length === 0) {
    return empty({ title: t.training.occasionsEmptyTitle, text: t.training.occasionsEmptyText, icon: "training" });
  }
  return occasionTable(rows, true);
}

/**
 * @param {readonly OccasionRow[]} rows
 * @param {boolean} named whether each says which training it is
 */
export function occasionTable(rows, named) {
  const words = t.training;
  /** @type {import("../widgets/table.js").Column<OccasionRow>[]} */
  const columns = [
    {
      text: words.when,
      cell: (row) => h("a", { href: `#/occasions/${row.occasion.id}` }, days(row), named && h("span", { class: "visually-hidden" }, ` ${row.training}`)),
      sort: (row) => row.occasion.starts,
    },
  ];
  if (named) {
    columns.push({
      text: words.name,
      cell: (row) => h("a", { href: `#/trainings/${row.occasion.training_id}` }, row.training),
      sort: (row) => row.training,
    });
  }
  columns.push(
    { text: words.place, cell: (row) => row.occasion.place, sort: (row) => row.occasion.place },
    { text: words.company, cell: (row) => row.company || words.openToAll, sort: (row) => row.company },
    { text: words.seats, cell: (row) => (row.over ? chip(words.over) : words.free(row.free, row.taken)), sort: (row) => row.free },
  );
  return table({ caption: words.occasions, rows, key: (row) => row.occasion.id, columns });
}

/** Its days: one, or from and to. @param {OccasionRow} row */
export function days({ occasion }) {
  return occasion.starts === occasion.ends ? occasion.starts : period(occasion.starts, occasion.ends);
}
