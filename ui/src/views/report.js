// The project's reports, a tab each: where it is and where it is going, and what came of it. Loads and
// draws the tab that the address names; what each holds stands in `report/`.

import { h } from "../dom.js";
import { t } from "../text/index.js";
import { page, pageHead, tabs } from "../widgets/page.js";
import { effectsTab, loadEffects } from "./report/effects.js";
import { keepingTab, loadKeeping } from "./report/keeping.js";
import { loadMonths, monthsTab } from "./report/months.js";
import { loadNow, nowTab } from "./report/now.js";
import { loadPeriods, periodsTab } from "./report/periods.js";

/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("./frame.js").Act} Act */
/** @typedef {import("../dom.js").Child} Child */
/** @typedef {keyof typeof TABS} Tab */

const TABS = {
  now: { load: loadNow, draw: nowTab },
  effects: { load: loadEffects, draw: effectsTab },
  months: { load: loadMonths, draw: monthsTab },
  periods: { load: loadPeriods, draw: periodsTab },
  keeping: { load: loadKeeping, draw: keepingTab },
};

/** @param {Route} route @returns {Promise<{ tab: Tab, model: any }>} */
export async function load(route) {
  const tab = tabOf(route);
  return { tab, model: await TABS[tab].load(route) };
}

export function title() {
  return t.report.title;
}

/**
 * @param {{ tab: Tab, model: any }} loaded
 * @param {Act} act
 */
export function render({ tab, model }, act) {
  const items = /** @type {Tab[]} */ (Object.keys(TABS)).map((id) => ({
    id,
    text: t.report.tabs[id],
    href: id === "now" ? "/reports" : `/reports/${id}`,
  }));
  const draw = /** @type {(model: any, act: Act) => Child} */ (TABS[tab].draw);
  return page(pageHead({ title: t.report.title }), tabs(t.report.tabs.label, items, tab), h("div", { class: "stack" }, draw(model, act)));
}

/** @param {Route} route @returns {Tab} */
function tabOf(route) {
  const named = route.parts[1] ?? "now";
  return named in TABS ? /** @type {Tab} */ (named) : "now";
}
