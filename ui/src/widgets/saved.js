// Whether everything is saved, and when: "Sparat 14:03" only after the register has said so. A work
// that takes more than a moment says that it is going on.

import { h, replace } from "../dom.js";
import { time } from "../format.js";
import { onSaved } from "../ipc.js";
import { t } from "../text/index.js";
import { icon } from "./icon.js";

/** How long a save may take before the screen says that it is going on, in milliseconds. */
const PATIENCE = 300;

/**
 * @param {string | null} [at] when it was saved last, RFC 3339
 * @returns {{ element: HTMLElement, end: () => void }}
 */
export function savedState(at = null) {
  const element = h("span", { class: "saved" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** @param {string | null} instant */
  const show = (instant) =>
    instant ? replace(element, icon("check"), t.saved.at(time(instant))) : replace(element, t.saved.nothing);
  show(at);
  const end = onSaved((state) => {
    clearTimeout(waiting);
    if (state.pending > 0) waiting = setTimeout(() => replace(element, t.saved.going), PATIENCE);
    else show(state.at ?? at);
  });
  return { element, end };
}
