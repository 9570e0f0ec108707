// The forecast: for each target where it stands, where it leads, what is needed, and how that is
// reckoned. Says plainly when there is too little to go on. Computes nothing: the program has.

import { h } from "../../dom.js";
import { number } from "../../format.js";
import { t } from "../../text/index.js";
import { targetBar } from "../../widgets/coverage-bar.js";
import { chip, facts, section } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").Forecast} Forecast */
/** @typedef {import("../../../types/api.ts").ReportPage} ReportPage */

/** @param {ReportPage} page */
export function forecastSection(page) {
  const { participants, women, companies } = page.forecasts;
  return section(
    { title: t.report.forecast, hint: page.ends && t.report.forecastTo(page.ends), id: "forecast" },
    h("div", { class: "forecasts" }, [card("participants", participants), card("women", women), card("companies", companies)]),
    h(
      "details",
      { class: "forecast-how" },
      h("summary", null, t.report.how),
      t.report.howLines.map((line) => h("p", { class: "soft" }, line)),
    ),
  );
}

/**
 * @param {"participants" | "women" | "companies"} what
 * @param {Forecast} forecast
 */
function card(what, forecast) {
  const { so_far, target, outlook } = forecast;
  const high = outlook.says === "between" ? outlook.high : so_far;
  return h(
    "article",
    { class: "card forecast", "aria-labelledby": `forecast-${what}` },
    h("h3", { id: `forecast-${what}` }, t.report.targets[what]),
    h("p", { class: "soft small" }, t.report.targetHints[what]),
    h("p", { class: "forecast-state" }, state(forecast)),
    targetBar({ women: what === "women" ? so_far : 0, total: so_far, target, most: Math.max(high, target ?? 0) }),
    facts([
      [t.report.soFar, number(so_far)],
      [t.report.target, target === null ? t.report.noTarget : number(target)],
      [t.report.atEnd, outlook.says === "between" && t.report.about(outlook.low, outlook.high)],
    ]),
    sentences(forecast).map((text) => h("p", { class: "small" }, text)),
  );
}

/** In a word: is the target reached? @param {Forecast} forecast */
function state({ so_far, target, outlook }) {
  if (target === null) return null;
  if (so_far >= target) return chip(t.report.reached, "ok");
  if (outlook.says !== "between") return null;
  if (outlook.low >= target) return chip(t.report.onTrack, "ok");
  return outlook.high >= target ? chip(t.report.maybe, "note") : chip(t.report.behind, "gap");
}

/** @param {Forecast} forecast */
function sentences({ target, so_far, outlook, needed }) {
  const need = needed ? [t.report.needed(needed)] : [];
  switch (outlook.says) {
    case "no_end":
      return [t.report.noEnd];
    case "ended":
      return [t.report.ended];
    case "too_little":
      return [t.report.tooLittle(outlook.days, outlook.count), ...need];
    case "between": {
      const { earliest, latest } = outlook;
      const reached =
        target === null || so_far >= target
          ? []
          : [earliest === null ? t.report.reachedNever : latest === null ? t.report.reachedAtBest(earliest) : t.report.reachedBetween(earliest, latest)];
      return [...need, t.report.paces(outlook.recent, outlook.whole), ...reached, t.report.sure[outlook.sureness]];
    }
  }
}

/**
 * The same in one line, for the overview; nothing where nothing can be said.
 * @param {Forecast} forecast
 * @param {string | null} ends
 */
export function forecastLine({ outlook }, ends) {
  return outlook.says === "between" && ends ? t.report.overviewLine(outlook.low, outlook.high, ends) : null;
}
