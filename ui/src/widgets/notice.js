// A short notice at the foot of the window: what was done, with one thing to do about it. It goes
// away by itself unless pointed at or focused. Errors stand longer: see errors.js.
//
//   notify("Borttaget: kontaktperson", { text: "Ångra", onclick })

import { h, replace } from "../dom.js";
import { icon } from "./icon.js";
import { announce } from "./live.js";

/** How long a notice stands, in milliseconds. */
const STANDS = 7000;

/**
 * @param {string} text
 * @param {{ text: string, onclick: () => void }} [action]
 */
export function notify(text, action) {
  const place = document.getElementById("notices");
  if (!place) return;
  const element = h(
    "div",
    { class: "notice" },
    h("p", null, text),
    action &&
      h(
        "button",
        {
          class: "button quiet",
          type: "button",
          onclick: () => {
            element.remove();
            action.onclick();
          },
        },
        action.text,
      ),
  );
  replace(place, element);
  announce(text);
  const leave = () => {
    if (element.matches(":hover") || element.contains(document.activeElement)) setTimeout(leave, STANDS);
    else element.remove();
  };
  setTimeout(leave, STANDS);
}

/**
 * What speaks against a folder as the place of a register: it stands as long as the folder is meant.
 * @param {string | null | undefined} remark
 */
export function placeRemark(remark) {
  return remark ? h("p", { class: "remark small", "data-tone": "note" }, icon("warning"), remark) : null;
}
