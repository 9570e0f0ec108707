// Settings of this laptop: language, appearance, text size, and the keys of the interview. They act at
// once.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { program, setProgram } from "../../state.js";
import { t } from "../../text/index.js";
import { checkField, radioField } from "../../widgets/form.js";
import { card, columns } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").ProgramChange} ProgramChange */
/** @typedef {import("../../../types/api.ts").Theme} Theme */

const SIZES = /** @type {const} */ ([100, 125, 150, 200]);
const THEMES = /** @type {readonly Theme[]} */ (["system", "light", "dark"]);

export function programTab() {
  const state = program();
  return columns(
    [
      card(
        { title: t.settings.look, hint: t.settings.lookHint },
        h(
          "div",
          { class: "form" },
          radioField({
            name: "language",
            id: "setting-language",
            label: t.settings.language,
            options: [
              ["sv", t.start.swedish],
              ["en", t.start.english],
            ],
            value: state.language,
            inline: true,
            onchange: (event) => change({ language: valueOf(event) === "en" ? "en" : "sv" }),
          }),
          radioField({
            name: "theme",
            id: "setting-theme",
            label: t.settings.theme,
            options: THEMES.map((theme) => /** @type {const} */ ([theme, t.start.themes[theme]])),
            value: state.theme,
            inline: true,
            onchange: (event) => change({ theme: THEMES.find((theme) => theme === valueOf(event)) ?? "system" }),
          }),
          radioField({
            name: "text_size",
            id: "setting-text",
            label: t.settings.textSize,
            options: SIZES.map((size) => /** @type {const} */ ([String(size), `${t.settings.textSizes[size]} (${size} %)`])),
            value: String(state.text_size),
            inline: true,
            onchange: (event) => change({ text_size: Number(valueOf(event)) }),
          }),
        ),
      ),
      card(
        { title: t.settings.keys },
        checkField({
          name: "level_keys",
          id: "setting-keys",
          label: t.settings.levelKeys,
          hint: t.settings.levelKeysHint,
          value: state.level_keys,
          onchange: (event) => change({ level_keys: /** @type {HTMLInputElement} */ (event.target).checked }),
        }),
      ),
    ],
    card(
      { title: t.settings.shortcuts },
      h(
        "dl",
        { class: "shortcuts" },
        t.settings.shortcutList.map(([keys, what]) =>
          h("div", null, h("dt", null, (keys ?? "").split(" ").map((key) => h("kbd", null, key))), h("dd", null, what)),
        ),
      ),
    ),
  );
}

/** @param {ProgramChange} change */
async function change(change) {
  const state = await attempt(() => call("program_change", change));
  if (state) setProgram(state);
}

/** @param {Event} event */
function valueOf(event) {
  return /** @type {HTMLInputElement} */ (event.target).value;
}
