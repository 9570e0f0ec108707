// What a draft is, as plain values: which fields of a form differ from what stood there, and how a
// draft lies over the form as it is by now. Pure: no element, no clock, no call. `widgets/draft.js`
// keeps and offers them.

/** @typedef {import("../types/api.ts").DraftField} DraftField */
/**
 * Which form it is: its name, the id of whom it is about (none for nobody), and what of that it changes
 * (none for something new). Never taken for another's, since all three must be the same.
 * @typedef {{ form: string, about?: string | null, part?: string | null, title?: string }} DraftKey
 */
/** A field as a form has it; `said` are the words of a choice. @typedef {{ name: string, label: string, value: string, said: string }} Field */
/** What stood in each field. @typedef {Record<string, string>} Values */
/**
 * A draft over a form.
 * @typedef {object} Laid
 * @property {{ name: string, value: string }[]} fill what goes into the form
 * @property {{ label: string, there: string, typed: string }[]} changed where something else stands by now
 *   than when the draft was typed: both are shown
 * @property {DraftField[]} unknown fields that the form does not have any more: shown as text, and kept
 * @property {boolean} nothing everything of it stands in the form already
 */

/**
 * @param {DraftKey} key
 * @param {{ form: string, about: string, part: string }} draft
 */
export function isOf(key, draft) {
  return draft.form === key.form && draft.about === (key.about ?? "") && draft.part === (key.part ?? "");
}

/** One text for a key. @param {{ form: string, about?: string | null, part?: string | null }} key */
export function keyText({ form, about, part }) {
  return JSON.stringify([form, about ?? "", part ?? ""]);
}

/**
 * What stands in a form now.
 * @param {readonly Field[]} fields
 * @returns {Values}
 */
export function valuesOf(fields) {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

/**
 * The fields in which something else stands than before.
 * @param {Values} before
 * @param {readonly Field[]} fields
 * @param {Values} [first] what stood there when it was first typed, where that is something else
 * @returns {DraftField[]}
 */
export function differing(before, fields, first = {}) {
  return fields
    .filter(({ name, value }) => value !== (before[name] ?? ""))
    .map(({ name, label, value, said }) => ({
      name,
      label,
      before: first[name] ?? before[name] ?? "",
      now: value,
      said: said === value ? "" : said,
    }));
}

/**
 * @param {readonly DraftField[]} draft
 * @param {Values} there what the register has
 * @param {readonly Field[]} fields the form's, in its order
 * @returns {Laid}
 */
export function lay(draft, there, fields) {
  const known = new Map(fields.map((field) => [field.name, field]));
  const order = [...known.keys()];
  const own = draft
    .filter(({ name }) => known.has(name))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const open = own.filter(({ name, now }) => (there[name] ?? "") !== now);
  const unknown = draft.filter(({ name, now }) => !known.has(name) && now !== "");
  return {
    fill: open.map(({ name, now }) => ({ name, value: now })),
    changed: open
      .filter(({ name, before }) => (there[name] ?? "") !== before)
      .map((field) => ({ label: field.label, there: saidOf(known.get(field.name), there[field.name] ?? ""), typed: said(field) })),
    unknown,
    nothing: open.length === 0 && unknown.length === 0,
  };
}

/** What was typed, for reading. @param {DraftField} field */
export function said(field) {
  return field.said || field.now;
}

/** @param {Field | undefined} field @param {string} value */
function saidOf(field, value) {
  return field && field.value === value ? field.said : value;
}
