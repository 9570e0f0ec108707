// The start page: unlock a register, create one, or try the example. Stands without a frame and
// without anything from a register. The program checks passwords; the page only asks.

import { h, replace } from "../dom.js";
import { asRefusal, attempt, showError } from "../errors.js";
import { call } from "../ipc.js";
import { go, route } from "../router.js";
import { program, setProgram, setRegister } from "../state.js";
import { t } from "../text/index.js";
import { saveForm, textField } from "../widgets/form.js";
import { icon } from "../widgets/icon.js";
import { emblem } from "../widgets/emblem.js";
import { announce } from "../widgets/live.js";
import { button } from "../widgets/page.js";
import { passwordFields } from "../widgets/password.js";
import { notify, placeRemark } from "../widgets/notice.js";
import { forgotten } from "./start/forgotten.js";
import { incidentOfBackup } from "./start/incident.js";
import { isDamaged, needsBackup, showRestore } from "./start-restore.js";

/** @typedef {import("../../types/api.ts").ProgramState} ProgramState */
/** @typedef {import("../../types/api.ts").RecentRegister} RecentRegister */

/** @param {ProgramState} state */
export function render(state) {
  document.title = t.program.name;
  const panel = h("div", { class: "start-panel" });
  const first = state.recent.find((register) => register.exists);
  if (first) showUnlock(panel, first, false);
  else showWelcome(panel);
  queueMicrotask(() => focusFirst(panel));
  return h(
    "div",
    { class: "start" },
    h("header", { class: "start-head" }, switches(state)),
    h(
      "main",
      { class: "start-body" },
      h(
        "div",
        { class: "start-name" },
        emblem(),
        h("p", { class: "start-title" }, t.program.name),
        h("p", { class: "soft" }, t.program.what),
      ),
      h("div", { class: "stack start-side" }, state.unfinished.map((said) => h("p", { class: "remark", "data-tone": "note" }, icon("warning"), h("span", null, said))), panel),
    ),
    h("footer", { class: "start-foot soft small" }, t.start.version(state.version)),
  );
}

/** @param {HTMLElement} panel */
function showWelcome(panel) {
  replace(
    panel,
    h("h1", { tabindex: "-1" }, t.start.welcome),
    h("p", { class: "soft" }, t.start.welcomeText),
    h(
      "ul",
      { class: "start-ways" },
      way(t.start.create, t.start.createText, "plus", () => showCreate(panel)),
      way(t.start.example, t.start.exampleText, "star", openExample),
      way(t.start.other, "", "folder", () => pickOther(panel)),
      way(t.protection.incidentStart, t.protection.incidentTitle, "warning", () => showIncident(panel)),
    ),
    recentList(panel, program().recent),
  );
}

/**
 * @param {HTMLElement} panel
 * @param {{ name: string, path: string }} chosen
 * @param {boolean} [focus]
 */
function showUnlock(panel, chosen, focus = true) {
  const others = program().recent.filter((register) => register.path !== chosen.path);
  replace(
    panel,
    h("h1", { tabindex: "-1" }, t.start.unlock(chosen.name)),
    h("p", { class: "soft small start-path" }, chosen.path),
    saveForm(
      {
        submit: t.start.open,
        draft: "secrets",
        save: async (values) => {
          try {
            return await call("register_open", { path: chosen.path, password: values["password"] });
          } catch (error) {
            if (needsBackup(error)) offerBackup(panel, chosen, values["password"], error);
            throw error;
          }
        },
        done: (open) => enter(open, program().recent[0]?.path === open.path),
      },
      textField({ name: "password", label: t.start.password, type: "password", autocomplete: "current-password" }),
    ),
    recentList(panel, others),
    h(
      "div",
      { class: "start-more" },
      button(t.recovery.forgotten, () => showForgotten(panel, chosen), { quiet: true, icon: "lock" }),
      button(t.backup.start, () => offerBackup(panel, chosen), { quiet: true, icon: "undo" }),
      button(t.start.other, () => pickOther(panel), { quiet: true, icon: "folder" }),
      button(t.start.create, () => showCreate(panel), { quiet: true, icon: "plus" }),
      button(t.start.example, openExample, { quiet: true, icon: "star" }),
      button(t.protection.incidentStart, () => showIncident(panel), { quiet: true, icon: "warning" }),
    ),
  );
  if (focus) focusFirst(panel);
}

/**
 * @param {HTMLElement} panel
 * @param {{ name: string, path: string }} chosen
 */
async function showForgotten(panel, chosen) {
  const state = await attempt(() => call("register_recovery_state", { path: chosen.path }));
  if (!state) return;
  const back = () => showUnlock(panel, chosen);
  replace(panel, forgotten(chosen, state.made_on, { back, enter: (open) => enter(open, false) }));
  focusFirst(panel);
}

/**
 * @param {HTMLElement} panel
 * @param {{ name: string, path: string }} chosen
 * @param {string} [password] opens the register's backups too, if it has not been changed
 * @param {unknown} [error] why the register does not open
 */
function offerBackup(panel, chosen, password, error) {
  showRestore(panel, chosen, {
    ...(error ? { refusal: asRefusal(error).text, isDamaged: isDamaged(error) } : {}),
    ...(password ? { password } : {}),
    back: () => showUnlock(panel, chosen),
    enter: (open) => enter(open, false),
  });
}

/**
 * What the page begins with.
 * @param {HTMLElement} panel
 */
function showFirst(panel) {
  const first = program().recent.find((register) => register.exists);
  if (first) showUnlock(panel, first);
  else showWelcome(panel);
  focusFirst(panel);
}

/** @param {HTMLElement} panel */
function showIncident(panel) {
  replace(panel, incidentOfBackup(() => showFirst(panel)));
  const first = panel.querySelector("h1");
  if (first instanceof HTMLElement) first.focus();
}

/** @param {HTMLElement} panel */
function showCreate(panel) {
  let place = "";
  const shown = h("span", { class: "start-path" }, t.start.placeDocuments);
  const advice = h("div", null, placeRemark(program().documents_remark));
  const choose = button(
    t.start.choosePlace,
    async () => {
      const picked = await attempt(() => call("register_pick_place"));
      if (!picked?.path) return;
      place = picked.path;
      replace(shown, place);
      replace(advice, placeRemark(picked.remark));
      announce(picked.remark ? `${place}. ${picked.remark}` : place);
    },
    { icon: "folder" },
  );
  replace(
    panel,
    h("h1", { tabindex: "-1" }, t.start.create),
    saveForm(
      {
        submit: t.start.createButton,
        draft: "no register",
        save: (values) => {
          announce(t.start.making);
          return call("register_create", {
            name: values["name"],
            place,
            password: values["password"],
            repeated: values["repeated"],
            coach: values["coach"],
          });
        },
        done: async (open) => {
          await enter(open, false);
          notify(t.recovery.remind, { text: t.recovery.make, onclick: () => go("/settings/security") });
        },
        cancel: () => showFirst(panel),
      },
      textField({ name: "coach", label: t.start.coach, hint: t.start.coachHint, required: true }),
      textField({ name: "name", label: t.start.name, hint: t.start.nameHint, value: t.start.nameStart, required: true }),
      h(
        "div",
        { class: "field", role: "group", "aria-label": t.start.place },
        h("p", { class: "field-name" }, t.start.place),
        h("div", { class: "field-control" }, shown, choose),
        h("input", { type: "hidden", name: "place" }),
        h("p", { class: "field-error", id: "place-error", hidden: true }),
        advice,
      ),
      passwordFields(t.start.password),
      h("p", { class: "remark small", "data-tone": "note" }, icon("warning"), t.start.noWayBack),
    ),
  );
  focusFirst(panel);
}

/**
 * @param {HTMLElement} panel
 * @param {RecentRegister[]} registers
 */
function recentList(panel, registers) {
  if (registers.length === 0) return null;
  return h(
    "section",
    { class: "start-recent", "aria-labelledby": "recent" },
    h("h2", { id: "recent" }, t.start.recent),
    h(
      "ul",
      null,
      registers.map((register) =>
        h(
          "li",
          null,
          h(
            "button",
            { class: "start-way", type: "button", onclick: () => (register.exists ? showUnlock(panel, register) : offerBackup(panel, register)) },
            icon("lock"),
            h(
              "span",
              null,
              h("b", null, register.name),
              h("span", { class: "soft small start-path" }, register.exists ? register.path : `${register.path} – ${t.start.gone}`),
            ),
          ),
        ),
      ),
    ),
  );
}

/**
 * @param {string} text
 * @param {string} hint
 * @param {Parameters<typeof icon>[0]} drawing
 * @param {() => void} act
 */
function way(text, hint, drawing, act) {
  return h(
    "li",
    null,
    h(
      "button",
      { class: "start-way", type: "button", onclick: act },
      icon(drawing),
      h("span", null, h("b", null, text), hint && h("span", { class: "soft small" }, hint)),
      icon("chevron"),
    ),
  );
}

/** @param {HTMLElement} panel */
async function pickOther(panel) {
  const picked = await attempt(() => call("register_pick"));
  if (!picked?.path) return;
  const name = picked.path.split(/[\\/]/).pop() ?? picked.path;
  showUnlock(panel, { path: picked.path, name: name.replace(/\.kompetenspass$/, "") });
}

async function openExample() {
  announce(t.start.exampleMaking);
  const open = await attempt(() => call("register_example"));
  if (open) enter(open, false);
}

/**
 * @param {import("../../types/api.ts").OpenRegister} open
 * @param {boolean} same the register that was locked: then its page is returned to
 */
async function enter(open, same) {
  if (!same && route().path !== "/") go("/", { replace: true });
  setRegister(open);
  if (open.place_remark) notify(open.place_remark);
  try {
    setProgram(await call("program_state"));
  } catch (error) {
    showError(error);
  }
}

/** @param {ProgramState} state */
function switches(state) {
  /** @param {import("../../types/api.ts").ProgramChange} change */
  const change = async (change) => {
    const next = await attempt(() => call("program_change", change));
    if (next) setProgram(next);
  };
  const themes = /** @type {const} */ (["system", "light", "dark"]);
  return [
    segments("language", t.start.language, [["sv", t.start.swedish, "sv"], ["en", t.start.english, "en"]], state.language, (value) =>
      change({ language: value === "en" ? "en" : "sv" }),
    ),
    segments(
      "theme",
      t.start.theme,
      themes.map((theme) => [theme, t.start.themes[theme]]),
      state.theme,
      (value) => change({ theme: themes.find((theme) => theme === value) ?? "system" }),
    ),
  ];
}

/**
 * @param {string} name
 * @param {string} label
 * @param {(readonly [string, string, string?])[]} options value, text, language of the text
 * @param {string} value
 * @param {(value: string) => void} act
 */
function segments(name, label, options, value, act) {
  return h(
    "fieldset",
    { class: "segments small" },
    h("legend", { class: "visually-hidden" }, label),
    options.map(([option, text, lang]) =>
      h(
        "label",
        { lang: lang ?? null },
        h("input", { type: "radio", id: `${name}-${option}`, name, value: option, checked: option === value, onchange: () => act(option) }),
        text,
      ),
    ),
  );
}

/** @param {HTMLElement} panel */
function focusFirst(panel) {
  const first = panel.querySelector("input:not([type=hidden])") ?? panel.querySelector("h1");
  if (first instanceof HTMLElement) first.focus();
}
