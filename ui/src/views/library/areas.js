// Competences by area, folded, and narrowed by typing: an area opens when something in it fits.

import { h } from "../../dom.js";
import { say } from "../../format.js";
import { language, t } from "../../text/index.js";
import { announce } from "../../widgets/live.js";
import { button, chip, linkButton } from "../../widgets/page.js";
import { icon } from "../../widgets/icon.js";
import { areaDialog, areaKey } from "./dialogs.js";
import { opens } from "../../widgets/draft.js";

/** @typedef {import("../frame.js").Act} Act */
/** @typedef {import("../../../types/api.ts").AreaView} AreaView */

/** Areas that stand open, for as long as the program runs. @type {Set<string>} */
const opened = new Set();

/**
 * @param {readonly AreaView[]} areas
 * @param {Act} act
 */
export function competenceList(areas, act) {
  const parts = areas.map((view) => part(view, act));
  const nothing = h("p", { class: "soft", hidden: true }, t.library.filterNothing);
  const filter = h("input", {
    class: "input",
    id: "library-filter",
    type: "search",
    "aria-label": t.library.filter,
    placeholder: t.library.filter,
    autocomplete: "off",
    oninput: () => {
      const words = filter.value.trim().toLocaleLowerCase(language);
      const shown = parts.reduce((sum, area) => sum + area.narrow(words), 0);
      nothing.hidden = shown > 0;
      if (words) announce(t.search.found(shown));
    },
  });
  return h("div", { class: "areas" }, h("div", { class: "areas-filter" }, filter), parts.map(({ element }) => element), nothing);
}

/**
 * @param {AreaView} view
 * @param {Act} act
 */
function part(view, act) {
  const { area, competences } = view;
  const rows = competences.map((row) => ({
    words: `${row.name.text} ${row.about.text} ${view.name.text}`.toLocaleLowerCase(language),
    element: h(
      "li",
      null,
      h("a", { class: "row-title", href: `#/library/competences/${row.id}` }, say(row.name)),
      row.archived && [" ", chip(t.library.archivedChip)],
      h("p", { class: "soft small" }, say(row.about)),
    ),
  }));
  const element = h(
    "details",
    {
      class: "area",
      open: opened.has(area.id),
      ontoggle: () => {
        if (element.hasAttribute("data-narrowed")) return;
        if (element.open) opened.add(area.id);
        else opened.delete(area.id);
      },
    },
    h(
      "summary",
      null,
      icon("chevron"),
      h("span", { class: "area-title" }, say(view.name)),
      area.archived && chip(t.library.archivedChip),
      h("span", { class: "count" }, t.library.count(competences.length)),
    ),
    h("ul", { class: "rows" }, rows.map((row) => row.element)),
    h(
      "div",
      { class: "actions area-actions" },
      linkButton(t.library.newCompetence, `/library/competences/new?area=${area.id}`, { quiet: true, icon: "plus" }),
      button(t.library.areaDialog, opens(areaKey(area), () => areaDialog(area, act)), {
        quiet: true,
        label: t.library.changeArea(view.name.text),
        id: `area-${area.id}`,
      }),
    ),
  );

  /** Shows what fits and answers how much that is. */
  function narrow(/** @type {string} */ words) {
    let shown = 0;
    for (const row of rows) {
      row.element.hidden = !row.words.includes(words);
      if (!row.element.hidden) shown += 1;
    }
    element.toggleAttribute("data-narrowed", words !== "");
    element.hidden = words !== "" && shown === 0;
    element.open = words === "" ? opened.has(area.id) : shown > 0;
    return shown;
  }
  return { element, narrow };
}
