// Locks a register that nobody touches: a laptop left open in a canteen must not show people's data.
// An interview waits longer, since its two are talking. Before it locks there is a warning, which any
// key or movement ends. A laptop that slept past the limit is locked at once.

import { h, replace } from "../dom.js";
import { route } from "../router.js";
import { t } from "../text/index.js";
import { openDialog } from "../widgets/dialog.js";

const MINUTE = 60_000;
/** How long nobody may touch it, in milliseconds. */
const LIMIT = 15 * MINUTE;
const LIMIT_IN_INTERVIEW = 45 * MINUTE;
/** How long the warning stands before the lock. */
const WARNING = MINUTE;
/** How often it is looked at; every second while the warning stands. */
const TICK = 5_000;

const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel"];

/**
 * @param {() => void} lock
 * @returns {() => void} ends the watch
 */
export function watchIdle(lock) {
  let touched = Date.now();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** @type {(() => void) | null} */
  let endWarning = null;
  const count = h("p", { "aria-live": "off" });

  const touch = () => {
    touched = Date.now();
    endWarning?.();
  };
  const look = () => {
    const limit = route().parts[0] === "interviews" ? LIMIT_IN_INTERVIEW : LIMIT;
    const left = limit - (Date.now() - touched);
    if (left <= 0) {
      lock();
      return;
    }
    if (left <= WARNING) {
      replace(count, t.idle.left(Math.ceil(left / 1000)));
      if (!endWarning) warn();
    }
    waiting = setTimeout(look, endWarning ? 1000 : TICK);
  };
  const warn = () => {
    openDialog({ title: t.idle.title }, (close) => {
      endWarning = () => {
        endWarning = null;
        close();
      };
      return [
        h("div", { class: "dialog-text" }, h("p", null, t.idle.text), count),
        h("div", { class: "form-actions" }, h("button", { class: "button main", type: "button", autofocus: true, onclick: touch }, t.idle.stay)),
      ];
    });
  };

  for (const sign of SIGNS) addEventListener(sign, touch, { capture: true, passive: true });
  look();
  return () => {
    clearTimeout(waiting);
    for (const sign of SIGNS) removeEventListener(sign, touch, { capture: true });
  };
}
