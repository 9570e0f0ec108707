// Search over everything (Ctrl+K): pages of the program, and people, companies, roles and competences
// of the register. One field and one list, worked with the arrows; the program does the finding.

import { h, replace } from "../dom.js";
import { showError } from "../errors.js";
import { call } from "../ipc.js";
import { go } from "../router.js";
import { t } from "../text/index.js";
import { openDialog } from "../widgets/dialog.js";
import { icon } from "../widgets/icon.js";
import { announce } from "../widgets/live.js";
import { PAGES } from "./frame.js";

/** @typedef {{ path: string, name: string, beside: string, icon: Parameters<typeof icon>[0] }} Choice */

/** @type {Record<string, { icon: Parameters<typeof icon>[0], path: (id: string) => string }>} */
const KINDS = {
  person: { icon: "people", path: (id) => `/people/${id}` },
  company: { icon: "company", path: (id) => `/companies/${id}` },
  role: { icon: "star", path: (id) => `/roles/${id}` },
  competence: { icon: "library", path: (id) => `/library/competences/${id}` },
};

let open = false;

export async function openSearch() {
  if (open) return;
  open = true;
  const path = await openDialog({ title: t.search.title, bare: true, class: "search" }, palette);
  open = false;
  if (path) go(path);
}

/** @param {(path?: string) => void} close */
function palette(close) {
  /** @type {Choice[]} */
  let choices = [];
  let at = 0;
  let turn = 0;
  const results = h("ul", { class: "search-list", id: "search-list", role: "listbox", "aria-label": t.search.results });
  const more = h("p", { class: "search-more soft small" });
  const input = h("input", {
    class: "search-input",
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": t.search.title,
    "aria-expanded": "true",
    "aria-controls": "search-list",
    "aria-autocomplete": "list",
    placeholder: t.search.placeholder,
    autofocus: true,
    oninput: find,
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "ArrowDown") move(1);
      else if (event.key === "ArrowUp") move(-1);
      else if (event.key === "Enter") close(choices[at]?.path);
      else return;
      event.preventDefault();
    },
  });

  async function find() {
    const text = input.value.trim();
    const mine = (turn += 1);
    const pages = pagesLike(text);
    if (!text) {
      show(pages, "");
      return;
    }
    try {
      const found = await call("search", { text });
      if (mine !== turn) return;
      const hits = found.hits.flatMap((hit) => {
        const kind = KINDS[hit.kind];
        return kind ? [{ path: kind.path(hit.id), name: hit.name, beside: hit.beside || t.search.kinds[hit.kind], icon: kind.icon }] : [];
      });
      const all = [...hits, ...pages];
      const rest = found.total - found.hits.length;
      show(all, all.length === 0 ? t.search.nothing(text) : rest > 0 ? t.search.more(rest) : "");
      announce(t.search.found(all.length));
    } catch (error) {
      if (mine === turn) showError(error);
    }
  }

  /** @param {Choice[]} next @param {string} note */
  function show(next, note) {
    choices = next;
    at = 0;
    replace(
      results,
      choices.map((choice, index) =>
        h(
          "li",
          {
            id: `search-${index}`,
            role: "option",
            "aria-selected": String(index === at),
            onpointermove: () => mark(index),
            onclick: () => close(choice.path),
          },
          icon(choice.icon),
          h("span", { class: "search-name" }, choice.name),
          h("span", { class: "soft small" }, choice.beside),
        ),
      ),
    );
    replace(more, note);
    mark(0);
  }

  /** @param {number} step */
  function move(step) {
    if (choices.length > 0) mark((at + step + choices.length) % choices.length);
    document.getElementById(`search-${at}`)?.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} index */
  function mark(index) {
    results.children[at]?.setAttribute("aria-selected", "false");
    at = index;
    results.children[at]?.setAttribute("aria-selected", "true");
    if (choices.length > 0) input.setAttribute("aria-activedescendant", `search-${at}`);
    else input.removeAttribute("aria-activedescendant");
  }

  show(pagesLike(""), "");
  return [
    h("div", { class: "search-head" }, icon("search"), input, h("kbd", { "aria-hidden": "true" }, "Esc")),
    results,
    more,
  ];
}

/**
 * @param {string} text
 * @returns {Choice[]}
 */
function pagesLike(text) {
  const fold = (/** @type {string} */ word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return PAGES.filter((page) => fold(page.text()).includes(fold(text))).map((page) => ({
    path: page.path,
    name: page.text(),
    beside: t.search.page,
    icon: page.icon,
  }));
}
