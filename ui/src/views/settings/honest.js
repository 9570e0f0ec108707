// What the program protects and what it does not, in short. Words only; docs/security.md has the
// tests behind them.

import { h } from "../../dom.js";
import { t } from "../../text/index.js";
import { card } from "../../widgets/page.js";

export function honestCard() {
  const words = t.protection;
  return card(
    { title: words.title },
    h(
      "div",
      { class: "honest" },
      part(words.protected, words.protectedList),
      part(words.open, words.openList),
    ),
  );
}

/**
 * @param {string} title
 * @param {readonly string[]} sentences
 */
function part(title, sentences) {
  return h(
    "div",
    null,
    h("h3", null, title),
    h("ul", { class: "plain" }, sentences.map((sentence) => h("li", null, sentence))),
  );
}
