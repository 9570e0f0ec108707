// A look at a paper: the very pages that would be printed, each drawn by the program when it comes into
// sight. None is kept here; which paper it is, the caller asks for.
//
//   const pages = paperPages(whose);   pages.element   pages.show(() => call("paper_preview", …), "sv")

import { h, replace } from "../dom.js";
import { asRefusal, attempt } from "../errors.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { icon } from "./icon.js";
import { announce } from "./live.js";

/** @typedef {import("../../types/api.ts").Preview} Preview */
/** @typedef {import("../../types/api.ts").Language} Language */

/** The program draws a page at a half to three times its size on the screen. */
const SCALE = { least: 50, most: 300 };
/** Width of a page in CSS pixels at its own size. */
const PAGE_WIDTH = 794;

/**
 * @param {string} whose
 */
export function paperPages(whose) {
  const words = t.paper;
  const pages = h("ol", { class: "preview-pages" });
  const remarks = h("div");
  const status = h("p", { class: "soft small preview-status" });
  const element = h(
    "section",
    { class: "preview", "aria-label": words.preview },
    h("div", { class: "preview-head" }, h("h2", null, words.preview), status),
    remarks,
    pages,
  );
  let turn = 0;
  /** @type {IntersectionObserver | null} */
  let watching = null;

  /** @param {() => Promise<Preview>} ask @param {Language} language of the paper */
  async function show(ask, language) {
    const mine = (turn += 1);
    watching?.disconnect();
    replace(status, words.making);
    element.setAttribute("aria-busy", "true");
    try {
      const made = await ask();
      if (mine !== turn) return;
      const said = words.previewOf(made.title, made.pages);
      replace(status, said);
      announce(said);
      replace(remarks, remarksOf(made));
      draw(made, mine, language);
    } catch (error) {
      if (mine !== turn) return;
      replace(status);
      replace(pages);
      replace(remarks, h("div", { class: "remark", "data-tone": "gap" }, icon("warning"), h("p", null, asRefusal(error).text)));
    } finally {
      if (mine === turn) element.removeAttribute("aria-busy");
    }
  }

  /** @param {Preview} made @param {number} mine @param {Language} language */
  function draw(made, mine, language) {
    const sheets = Array.from({ length: made.pages }, (_, index) =>
      h(
        "li",
        { class: "preview-page", "data-page": index + 1 },
        h("div", {
          class: "sheet",
          role: "img",
          "aria-label": [made.title, whose].filter(Boolean).join(", ") + `. ${words.page(index + 1, made.pages)}`,
          lang: language,
        }),
        h("p", { class: "soft small", "aria-hidden": "true" }, words.page(index + 1, made.pages)),
      ),
    );
    replace(pages, sheets);
    watching = new IntersectionObserver(
      (seen) => {
        for (const one of seen) {
          if (!one.isIntersecting) continue;
          watching?.unobserve(one.target);
          drawPage(/** @type {HTMLElement} */ (one.target), mine);
        }
      },
      { rootMargin: "400px" },
    );
    for (const sheet of sheets) watching.observe(sheet);
  }

  /** @param {HTMLElement} item @param {number} mine */
  async function drawPage(item, mine) {
    const sheet = item.querySelector(".sheet");
    if (!sheet) return;
    const wanted = Math.round((sheet.clientWidth / PAGE_WIDTH) * devicePixelRatio * 100);
    const scale = Math.min(Math.max(wanted, SCALE.least), SCALE.most);
    const image = await attempt(() => call("paper_preview_page", { page: Number(item.dataset["page"]), scale }));
    if (!image || mine !== turn) return;
    replace(sheet, h("img", { src: image.source, alt: "", width: image.width, height: image.height }));
  }

  return { element, show };
}

/** @param {Preview} made */
function remarksOf(made) {
  if (made.remarks.length === 0) return null;
  return h(
    "div",
    { class: "remark small", "data-tone": "note" },
    icon("warning"),
    h("div", null, h("p", null, h("b", null, t.paper.remarks)), h("ul", { class: "plain" }, made.remarks.map((remark) => h("li", null, remark)))),
  );
}
