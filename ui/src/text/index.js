// The interface's own words in the language in force, and the words of the program's closed sets.
// Not error messages or operation names: those come ready from the program.
//
//   t.company.newOne                     a label
//   t.company.people(3)                  a sentence with a value
//   label("plan_state", "draft")         a word from the vocabulary
//
// `t` is a live binding: import it, and use it when something is drawn, never at the top of a module.

import sv from "./sv.js";
import en from "./en.js";

/** @typedef {import("../../types/api.ts").Vocabulary} Vocabulary */
/** @typedef {import("../../types/api.ts").Language} Language */

/** @type {typeof sv} */
export let t = sv;
/** @type {Language} */
export let language = "sv";
/** @type {Vocabulary | null} */
let vocabulary = null;
/** Members and their words by set, in the program's order. @type {Map<string, Map<string, string>>} */
let words = new Map();

/** @param {Language} wanted */
export function setLanguage(wanted) {
  language = wanted;
  t = wanted === "en" ? en : sv;
  document.documentElement.lang = wanted;
}

/** @param {Vocabulary} wanted */
export function setVocabulary(wanted) {
  vocabulary = wanted;
  words = new Map(Object.entries(wanted.words).map(([set, members]) => [set, new Map(members)]));
}

/**
 * The word for a member of a closed set, with a capital, to stand by itself or at the head of a line.
 * @param {string} set
 * @param {string | number} member
 */
export function label(set, member) {
  return words.get(set)?.get(String(member)) ?? String(member);
}

/**
 * The same inside a sentence. Names such as "SNI 2007" keep their capitals, as do English names of
 * languages.
 * @param {string} set
 * @param {string | number} member
 */
export function within(set, member) {
  const word = label(set, member);
  const isName = /^\p{Lu}[\p{Lu}\d]/u.test(word) || (set === "language" && language === "en");
  return isName ? word : word.charAt(0).toLocaleLowerCase(language) + word.slice(1);
}

/**
 * Members of a closed set with their words, to choose from, in the order in which people meet them.
 * @param {string} set
 * @param {readonly string[]} [members] these only, in this order
 * @returns {[string, string][]}
 */
export function choices(set, members = [...(words.get(set)?.keys() ?? [])]) {
  return members.map((member) => [member, label(set, member)]);
}

/** What levels 0 to 4 mean in general. */
export function levelWords() {
  return vocabulary?.levels ?? [];
}

/** Divisions of SNI 2007: code and name. */
export function industries() {
  return vocabulary?.sni ?? [];
}
