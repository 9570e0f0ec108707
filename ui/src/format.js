// Turns values into what stands on the screen: dates, times, numbers, and texts that may be in
// another language than the page's. Reads nothing that people type: the program does that.

import { h } from "./dom.js";
import { language } from "./text/index.js";

/** @typedef {import("../types/api.ts").Said} Said */

/**
 * A date as it is written everywhere: `2020-10-05`, or nothing.
 * @param {string | null | undefined} iso
 */
export function date(iso) {
  return iso ?? "";
}

/**
 * A date with its weekday and year: "måndag 5 oktober 2020".
 * @param {string} iso
 */
export function longDate(iso) {
  return new Intl.DateTimeFormat(locale(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${iso}T12:00:00Z`));
}

/**
 * The clock of an instant, where the laptop is: "14:03".
 * @param {string} instant RFC 3339
 */
export function time(instant) {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/**
 * Day and clock of an instant, where the laptop is: "2020-10-05 14:03".
 * @param {string} instant RFC 3339
 */
export function dateTime(instant) {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${time(instant)}`;
}

/**
 * When something was, as short as it is clear: the clock today, else day and clock.
 * @param {string} instant RFC 3339
 */
export function moment(instant) {
  return new Date(instant).toDateString() === new Date().toDateString() ? time(instant) : dateTime(instant);
}

/**
 * A size of data as people say it: "3 MB".
 * @param {number} kilobytes thousands of bytes
 */
export function size(kilobytes) {
  const [value, unit] = kilobytes < 1000 ? [kilobytes, "kilobyte"] : [kilobytes / 1000, "megabyte"];
  return new Intl.NumberFormat(locale(), { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/**
 * From and to, either of which may be missing: "2020-10-05 – 2021-10-31".
 * @param {string | null} starts
 * @param {string | null} ends
 */
export function period(starts, ends) {
  if (!starts && !ends) return "";
  return `${starts ?? ""} – ${ends ?? ""}`.trim();
}

/**
 * A number with the language's spaces or commas.
 * @param {number} value
 */
export function number(value) {
  return new Intl.NumberFormat(locale()).format(value);
}

/**
 * A length of time: "7 tim 30 min".
 * @param {number} minutes
 */
export function hours(minutes) {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const hour = language === "en" ? "h" : "tim";
  return [whole > 0 && `${number(whole)} ${hour}`, (rest > 0 || whole === 0) && `${rest} min`].filter(Boolean).join(" ");
}

/**
 * A length of time as it is typed: "7:30", or nothing.
 * @param {number | null} minutes
 */
export function hoursTyped(minutes) {
  if (minutes === null) return "";
  return minutes % 60 === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
}

/**
 * An amount of money: "12 500 kr", with öre where there are any.
 * @param {number} ore
 */
export function kronor(ore) {
  const digits = ore % 100 === 0 ? 0 : 2;
  const style = { style: /** @type {const} */ ("currency"), currency: "SEK", minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale(), style).format(ore / 100);
}

/**
 * Euros out of cents: "200 000 €", with cents where there are any.
 * @param {number} cents
 */
export function euros(cents) {
  const digits = cents % 100 === 0 ? 0 : 2;
  const style = { style: /** @type {const} */ ("currency"), currency: "EUR", minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale(), style).format(cents / 100);
}

/**
 * An amount of money as it is typed: "12500,50", or nothing.
 * @param {number | null} ore
 */
export function kronorTyped(ore) {
  if (ore === null) return "";
  return ore % 100 === 0 ? String(ore / 100) : `${Math.floor(ore / 100)},${two(ore % 100)}`;
}

/**
 * A share as whole per cent: "25 %".
 * @param {number} part
 * @param {number} whole
 */
export function percent(part, whole) {
  const share = whole > 0 ? part / whole : 0;
  return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/**
 * A text of the library, marked where it is in another language than the page.
 * @param {Said} said
 * @param {string} [className]
 */
export function say(said, className) {
  const foreign = said.language !== language ? said.language : null;
  return h("span", { lang: foreign, class: className }, said.text);
}

/**
 * The `lang` that an element showing this text needs: none where it is the page's own.
 * @param {Said} said
 */
export function langOf(said) {
  return said.language !== language ? said.language : null;
}

function locale() {
  return language === "en" ? "en-GB" : "sv-SE";
}

/** @param {number} value */
function two(value) {
  return String(value).padStart(2, "0");
}
