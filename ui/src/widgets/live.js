// The one live region: what a screen reader is told without the focus moving. Not for what is
// already said by a focused element, and not for errors, which stand in an alert of their own.

import { replace } from "../dom.js";

let turn = 0;

/**
 * Says a text. The same text twice is said twice.
 * @param {string} text
 */
export function announce(text) {
  const region = document.getElementById("live");
  if (!region) return;
  const mine = (turn += 1);
  replace(region);
  setTimeout(() => {
    if (mine === turn) replace(region, text);
  }, 60);
}
