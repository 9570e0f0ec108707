// The frame of an open register: the rail, the banner of the example, the place where views stand,
// and the keys that act everywhere. Loads the view of an address and draws it; knows nothing of what
// a view shows.
//
// A view is a module with
//   load(route)          a promise of the model
//   render(model, act)   the page, with an <h1 tabindex="-1">; asks nothing of the program itself
//   title(model)         for the window
//   full                 true: the view has the whole window, without the rail (the interview)
// `act.reload()` reads the model again and redraws the view, keeping the focus by id and the scroll.
// `act.route` is where we are. A view that has changed one part redraws that part itself.

import { h, replace } from "../dom.js";
import { attempt, errorPage, showError } from "../errors.js";
import { longDate, number } from "../format.js";
import { call, settled } from "../ipc.js";
import { go, onRoute, route } from "../router.js";
import { onProgram, program, register, setRegister } from "../state.js";
import { t } from "../text/index.js";
import { backupReceipt } from "../widgets/backup-receipt.js";
import { confirm } from "../widgets/dialog.js";
import { atPage, beforePage, forgetDrafts, keepAll, leftDrafts } from "../widgets/draft.js";
import { icon } from "../widgets/icon.js";
import { notify } from "../widgets/notice.js";
import { savedState } from "../widgets/saved.js";
import { draftsButton, offerDrafts } from "./drafts.js";
import { watchIdle } from "./idle.js";
import { openSearch } from "./search.js";

/** @typedef {import("../router.js").Route} Route */
/** @typedef {{ reload: () => Promise<void>, route: Route }} Act */
/**
 * @typedef {object} View
 * @property {(route: Route) => Promise<any>} load
 * @property {(model: any, act: Act) => Node} render
 * @property {(model: any) => string} title
 * @property {boolean} [full]
 */

/** Addresses and the modules that answer them: the first that fits. @type {[RegExp, () => Promise<View>][]} */
const VIEWS = [
  [/^\/$/, () => import("./overview.js")],
  [/^\/waiting/, () => import("./waiting.js")],
  [/^\/companies$/, () => import("./company-list.js")],
  [/^\/companies\/new$/, () => import("./company-new.js")],
  [/^\/companies\/[^/]+\/needs$/, () => import("./company-needs.js")],
  [/^\/companies\/[^/]+/, () => import("./company.js")],
  [/^\/visits$/, () => import("./visit-list.js")],
  [/^\/visits\/[^/]+/, () => import("./visit.js")],
  [/^\/project/, () => import("./project.js")],
  [/^\/roles\/new$/, () => import("./role-new.js")],
  [/^\/roles\/[^/]+/, () => import("./role.js")],
  [/^\/people$/, () => import("./person-list.js")],
  [/^\/people\/new$/, () => import("./person-new.js")],
  [/^\/people\/[^/]+/, () => import("./person.js")],
  [/^\/trainings\/(new|[0-9a-f]{8}-[0-9a-f-]+)$/, () => import("./training.js")],
  [/^\/trainings/, () => import("./trainings.js")],
  [/^\/occasions\/[^/]+/, () => import("./occasion.js")],
  [/^\/interviews\/[^/]+/, () => import("./interview.js")],
  [/^\/evaluations\/[^/]+/, () => import("./evaluation.js")],
  [/^\/library\/competences\/[^/]+/, () => import("./competence.js")],
  [/^\/reports/, () => import("./report.js")],
  [/^\/library/, () => import("./library.js")],
  [/^\/settings/, () => import("./settings.js")],
];

/** @type {{ text: () => string, path: string, icon: Parameters<typeof icon>[0], count?: () => number }[]} */
export const PAGES = [
  { text: () => t.frame.overview, path: "/", icon: "overview" },
  { text: () => t.frame.companies, path: "/companies", icon: "company", count: () => register().companies },
  { text: () => t.frame.people, path: "/people", icon: "people", count: () => register().people },
  { text: () => t.frame.trainings, path: "/trainings", icon: "training" },
  { text: () => t.frame.reports, path: "/reports", icon: "report" },
  { text: () => t.frame.library, path: "/library", icon: "library" },
  { text: () => t.frame.project, path: "/project", icon: "folder" },
  { text: () => t.frame.settings, path: "/settings", icon: "settings" },
];

/** Pages that belong to another one of the rail. @type {Record<string, string>} */
const BELONGS = { roles: "companies", visits: "companies", interviews: "people", evaluations: "people", occasions: "trainings" };

/** How long the lock waits for what is being saved, and for what is being kept, in milliseconds. */
const LOCK_WAITS = 400;

const FOCUSABLE = "a[href], button, input, select, textarea, summary";

/** @type {HTMLElement | null} */
let main = null;
/** @type {HTMLElement | null} */
let root = null;
/** @type {(() => void)[]} */
let endings = [];
let turn = 0;
let locking = false;
/** Where the shown page stands. */
let shownPath = "";

/** @param {HTMLElement} app */
export async function show(app) {
  const saved = savedState(register().saved_at);
  const kept = draftsButton();
  const backup = backupReceipt();
  const links = h("ul");
  drawRail(links);
  main = h("main", { id: "main", tabindex: "-1" });
  root = h(
    "div",
    { class: "frame" },
    h("a", { class: "skip", href: "#main", onclick: skip }, t.frame.skip),
    h(
      "header",
      { class: "rail" },
      h("p", { class: "rail-name" }, t.program.name, h("small", { title: register().path }, register().example ? t.frame.exampleName : register().name)),
      h(
        "button",
        { class: "rail-item rail-search", type: "button", "aria-keyshortcuts": "Control+K", onclick: openSearch },
        icon("search"),
        t.frame.search,
        h("kbd", { "aria-hidden": "true" }, "Ctrl K"),
      ),
      h("nav", { "aria-label": t.frame.navigation }, links),
      h(
        "div",
        { class: "rail-foot" },
        kept.element,
        saved.element,
        backup.element,
        h(
          "button",
          { class: "rail-item", type: "button", "aria-keyshortcuts": "Control+L", onclick: lock },
          icon("lock"),
          t.frame.lock,
          h("kbd", { "aria-hidden": "true" }, "Ctrl L"),
        ),
      ),
    ),
    h("div", { class: "content" }, banner(), main),
  );
  replace(app, root);
  endings = [saved.end, kept.end, backup.end, onProgram(() => program().open && drawRail(links)), watchIdle(lock)];
  addEventListener("keydown", onKey);
  addEventListener("pagehide", keepAll);
  // The system locks or the window closes: the shell asks, and waits for a moment.
  addEventListener("lockasked", lock);
  await display(route());
  offerDrafts(register().path).catch(showError);
}

/** Ends the frame: another register, the start page or another language follows. */
export function end() {
  for (const ending of endings) ending();
  endings = [];
  removeEventListener("keydown", onKey);
  removeEventListener("pagehide", keepAll);
  removeEventListener("lockasked", lock);
  turn += 1;
  main = null;
  root = null;
  shownPath = "";
}

onRoute(async (to) => {
  if (!main) return;
  if (isDirty()) await keepAll();
  // Kept as a draft it may be left; what could not be kept stands on the screen alone.
  if (isDirty() && to.path !== shownPath) {
    const leave = await confirm({
      title: t.form.leaveTitle,
      text: t.form.leaveText,
      yes: t.form.leave,
      no: t.form.stay,
    });
    if (!leave) {
      history.replaceState(null, "", `#${shownPath}`);
      return;
    }
  }
  await display(to);
  await leftDrafts();
});

/** Whether something was typed in a form that is neither saved nor kept. */
function isDirty() {
  return main?.querySelector("form[data-dirty]") ?? null;
}

/**
 * Shows the page of an address.
 * @param {Route} to
 * @param {boolean} [again] the same page read anew
 */
async function display(to, again = false) {
  const place = main;
  if (!place || !root) return;
  const mine = (turn += 1);
  const found = VIEWS.find(([pattern]) => pattern.test(to.path));
  const waiting = setTimeout(() => {
    if (mine === turn && !again) replace(place, h("p", { class: "loading" }, t.frame.loading));
  }, 300);
  try {
    if (!found) {
      go("/", { replace: true });
      return;
    }
    const view = await found[1]();
    const model = await view.load(to);
    if (mine !== turn || !main) return;
    beforePage();
    const page = view.render(model, { route: to, reload: () => display(route(), true) });
    settle(page, view.title(model), to, again, view.full ?? false);
    setTimeout(atPage);
    if (!again) refreshRegister();
  } catch (error) {
    if (mine !== turn || !main) return;
    if (/** @type {any} */ (error)?.code === "register_locked") showError(error);
    else settle(errorPage(error, () => display(route())), t.errors.pageTitle, to, false, false);
  } finally {
    clearTimeout(waiting);
  }
}

/**
 * Puts a page in its place and the focus where it belongs: on what had it, if that is still there,
 * else on the heading.
 * @param {Node} page
 * @param {string} title
 * @param {Route} to
 * @param {boolean} again
 * @param {boolean} full
 */
function settle(page, title, to, again, full) {
  if (!main || !root) return;
  const focused = document.activeElement;
  const inside = main.contains(focused);
  const order = [...main.querySelectorAll(FOCUSABLE)].indexOf(/** @type {Element} */ (focused));
  const top = scrollY;
  root.toggleAttribute("data-full", full);
  replace(main, page);
  document.title = t.frame.page(title);
  markRail(to);
  const samePage = again || to.parts.slice(0, 2).join("/") === shownPath.split("/").filter(Boolean).slice(0, 2).join("/");
  shownPath = location.hash.slice(1) || "/";
  const kept = inside && samePage && main.contains(document.activeElement);
  if (again) scrollTo(0, top);
  else scrollTo(0, 0);
  if (kept || (again && !inside)) return;
  // What had the focus was taken away: what stands in its place now has it.
  const now = main.querySelectorAll(FOCUSABLE);
  const next = again && order >= 0 ? now[Math.min(order, now.length - 1)] : null;
  if (next instanceof HTMLElement) {
    next.focus({ preventScroll: true });
    return;
  }
  const heading = main.querySelector("h1");
  if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
}

/** @param {HTMLElement} links */
function drawRail(links) {
  replace(
    links,
    PAGES.map((page) =>
      h(
        "li",
        null,
        h(
          "a",
          { class: "rail-item", id: `rail${page.path.replaceAll("/", "-")}`, href: `#${page.path}` },
          icon(page.icon),
          page.text(),
          page.count && h("span", { class: "count" }, number(page.count())),
        ),
      ),
    ),
  );
  markRail(route());
}

/** @param {Route} to */
function markRail(to) {
  const belongs = BELONGS[to.parts[0] ?? ""] ?? to.parts[0] ?? "";
  for (const link of root?.querySelectorAll(".rail nav a") ?? []) {
    const own = link.getAttribute("href") === `#/${belongs}`;
    if (own) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

/** Counts and names of undo follow what has been changed. */
async function refreshRegister() {
  const open = await attempt(() => call("register_state"));
  if (open && program().open) setRegister(open);
}

function banner() {
  const open = register();
  return open.example && h("aside", { class: "banner", "aria-label": t.frame.exampleName }, h("p", null, t.frame.example(longDate(open.today))));
}

/** @param {Event} event */
function skip(event) {
  event.preventDefault();
  main?.focus();
}

/**
 * Saves and keeps what is typed, for as long as one may wait for that, and locks. What the page showed
 * is gone before the register is closed, and what it holds with the page.
 */
async function lock() {
  if (locking) return;
  locking = true;
  leaveField();
  await Promise.race([settled(), patience()]);
  await Promise.race([keepAll(), patience()]);
  for (const dialog of document.querySelectorAll("dialog")) dialog.remove();
  const app = root?.parentElement;
  end();
  forgetDrafts();
  document.title = t.program.name;
  if (app) replace(app, h("p", { class: "loading", role: "status" }, t.frame.locking));
  await attempt(() => call("register_lock"));
  location.reload();
}

function patience() {
  return new Promise((resolve) => setTimeout(resolve, LOCK_WAITS));
}

/** What is being typed in a field that saves itself is saved before anything else happens. */
function leaveField() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** @param {"register_undo" | "register_redo"} name */
export async function undo(name) {
  const saved = await attempt(() => call(name));
  if (!saved) return;
  const undone = name === "register_undo";
  notify(saved.what, {
    text: undone ? t.frame.redo : t.frame.undo,
    onclick: () => undo(undone ? "register_redo" : "register_undo"),
  });
  await display(route(), true);
}

/**
 * Says that something was taken away, with the way back beside it.
 * @param {import("../../types/api.ts").Saved} saved
 */
export function removed(saved) {
  notify(saved.what, { text: t.frame.undo, onclick: () => undo("register_undo") });
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (document.querySelector("dialog[open]") && key !== "l") return;
  if (key === "k") openSearch();
  else if (key === "l") lock();
  else if (key === "z" && !inText(event.target)) undo(event.shiftKey ? "register_redo" : "register_undo");
  else return;
  event.preventDefault();
}

/**
 * Whether the key belongs to a text: there Ctrl+Z is the field's own.
 * @param {EventTarget | null} target
 */
function inText(target) {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !["radio", "checkbox", "button", "range"].includes(target.type))
  );
}
