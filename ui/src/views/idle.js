// Locks a register that nobody touches: a laptop left open in a canteen must not show people's data.
// An interview waits longer, since its two are talking. Before it locks there is a warning, which any
// key or movement ends. A laptop that slept past the limit is locked at once, whatever wakes it. The
// program is told of every touch, and locks by itself a little later if this page does not.

import { h, replace } from "../dom.js";
import { call } from "../ipc.js";
import { route } from "../router.js";
import { program } from "../state.js";
import { t } from "../text/index.js";
import { Untouched } from "../untouched.js";
import { openDialog } from "../widgets/dialog.js";

const MINUTE = 60_000;
/** How long the warning stands before the lock; never longer than half the limit. */
const WARNING = MINUTE;
/** How often it is looked at; every second while the warning stands. */
const TICK = 5_000;
/** How often the program is told that somebody is there. */
const TELL = 10_000;

const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel"];

/**
 * @param {() => void} lock
 * @returns {() => void} ends the watch
 */
export function watchIdle(lock) {
  const untouched = new Untouched({ wall: () => Date.now(), running: () => performance.now() });
  let told = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** @type {(() => void) | null} */
  let endWarning = null;
  const count = h("p", { "aria-live": "off" });

  const inInterview = () => route().parts[0] === "interviews";
  const limit = () => MINUTE * (inInterview() ? program().interview_lock_minutes : program().lock_minutes);
  const tell = () => {
    told = performance.now();
    // Nothing hangs on it: the program only locks the sooner for not having heard.
    call("program_touched", { interview: inInterview() }).catch(() => undefined);
  };
  const touch = () => {
    if (untouched.time >= limit()) {
      lock();
      return;
    }
    untouched.touch();
    if (performance.now() - told >= TELL) tell();
    endWarning?.();
  };
  const look = () => {
    const left = limit() - untouched.time;
    if (left <= 0) {
      lock();
      return;
    }
    if (left <= Math.min(WARNING, limit() / 2)) {
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
  addEventListener("hashchange", tell);
  tell();
  look();
  return () => {
    clearTimeout(waiting);
    for (const sign of SIGNS) removeEventListener(sign, touch, { capture: true });
    removeEventListener("hashchange", tell);
  };
}
