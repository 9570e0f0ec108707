// The four effects in their fixed groups, as shares and change with the number of answers. What the program
// hides is said to be hidden; nothing is computed that it did not give.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { plainTable } from "../../widgets/funnel.js";
import { section } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").EffectsPage} EffectsPage */
/** @typedef {import("../../../types/api.ts").EffectView} EffectView */
/** @typedef {import("../../../types/api.ts").ShownCell} ShownCell */
/** @typedef {import("../../../types/api.ts").Bounds} Bounds */

export function loadEffects() {
  return call("effects_page");
}

/** @param {EffectsPage} page */
export function effectsTab(page) {
  const shown = page.effects.filter((effect) => effect.whole !== null);
  const hidden = page.effects.filter((effect) => effect.whole === null);
  return [
    h("p", { class: "soft measure" }, t.evaluation.effectsIntro),
    shown.map(effectSection),
    hidden.length > 0 &&
      section(
        { title: t.evaluation.notYetTitle, hint: t.evaluation.notYetWhy(page.least) },
        h("ul", null, hidden.map((effect) => h("li", null, name(effect)))),
      ),
    h(
      "details",
      { class: "forecast-how" },
      h("summary", null, t.evaluation.how),
      t.evaluation.howLines(page.least).map((line) => h("p", { class: "soft" }, line)),
    ),
  ];
}

/** @param {EffectView} effect */
function name({ effect, moment }) {
  const at = moment === "end" || moment === "six_months" ? t.evaluation.at[moment] : "";
  return [t.evaluation.effectNames[effect], at].filter(Boolean).join(", ");
}

/** @param {EffectView} effect */
function effectSection(effect) {
  const title = name(effect);
  const rows = [
    row(t.evaluation.whole, effect.whole, effect),
    ...effect.genders.map((one) => row(t.evaluation.genders[/** @type {"woman" | "man" | "unknown"} */ (one.name)], one.shown, effect)),
    ...effect.half_years.map((one) => row(halfYear(one.name), one.shown, effect)),
    ...effect.companies.map((one) => row(one.name || t.evaluation.noCompany, one.shown, effect)),
  ];
  const heads = effect.moment
    ? [t.evaluation.group, t.evaluation.answers, t.evaluation.before, t.evaluation.after, t.evaluation.changed]
    : [t.evaluation.group, t.evaluation.answers, t.evaluation.share];
  return section({ title, hint: effect.until ? t.evaluation.countedUntil(effect.until) : undefined }, plainTable(title, heads, rows));
}

/** @param {string} name */
function halfYear(name) {
  const [year = "", half = ""] = name.split("-");
  return t.evaluation.halfYear(year, half);
}

/**
 * @param {string} name
 * @param {ShownCell | null} shown
 * @param {EffectView} effect
 */
function row(name, shown, { moment }) {
  if (!shown) return [name, t.evaluation.tooFew, ...(moment ? ["–", "–", "–"] : ["–"])];
  const [first, second] = shown.counts;
  const shares = [first, second].filter((count) => count !== undefined).map((count) => share(count, shown.answers));
  const change = first && second && moment ? [changed(first, second, shown.answers)] : [];
  return [name, String(shown.answers), ...shares, ...change];
}

/** @param {number} part @param {number} whole */
const perCent = (part, whole) => Math.round((100 * part) / Math.max(whole, 1));

/** @param {Bounds} count @param {number} answers */
function share({ low, high }, answers) {
  return low === high ? `${perCent(low, answers)} %` : `${perCent(low, answers)}–${perCent(high, answers)} %`;
}

/**
 * @param {Bounds} before
 * @param {Bounds} after
 * @param {number} answers
 */
function changed(before, after, answers) {
  const signed = (/** @type {number} */ points) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0");
  const low = Math.round((100 * (after.low - before.high)) / Math.max(answers, 1));
  const high = Math.round((100 * (after.high - before.low)) / Math.max(answers, 1));
  return t.evaluation.points(signed(low), signed(high));
}
