// Begins: asks the program how it stands, takes on language, theme and text size, and shows the start
// page or the frame. Nothing else is decided here.

import { replace } from "./dom.js";
import { onLocked, showError } from "./errors.js";
import { call } from "./ipc.js";
import { onProgram, program, setProgram } from "./state.js";
import { setLanguage, setVocabulary, t } from "./text/index.js";
import * as frame from "./views/frame.js";
import * as start from "./views/start.js";

/** @typedef {import("../types/api.ts").ProgramState} ProgramState */

/** @type {string | null} */
let language = null;
/** @type {string | null | undefined} */
let shown;

/** @param {ProgramState} state */
async function follow(state) {
  const root = document.documentElement;
  if (state.theme === "system") delete root.dataset.theme;
  else root.dataset.theme = state.theme;
  root.style.setProperty("font-size", `${state.text_size}%`);
  if (state.language !== language) {
    language = state.language;
    setLanguage(state.language);
    document.getElementById("notices")?.setAttribute("aria-label", t.frame.notices);
    setVocabulary(await call("program_vocabulary"));
    shown = undefined;
  }
  const open = state.open?.path ?? null;
  if (open === shown) return;
  shown = open;
  const app = /** @type {HTMLElement} */ (document.getElementById("app"));
  frame.end();
  if (open) await frame.show(app);
  else replace(app, start.render(program()));
}

/** Locking forgets everything that the page holds, by making it anew. */
onLocked(() => location.reload());

onProgram((state) => {
  follow(state).catch(showError);
});

setLanguage("sv");
try {
  setProgram(await call("program_state"));
} catch (error) {
  showError(error);
}
