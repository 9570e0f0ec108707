// The controls of a form read and written as texts, one for each name: what drafts are made of. Knows
// nothing of what they mean or of when they are kept.

import { h } from "../dom.js";
import { valuesOf } from "../drafts.js";
import { t } from "../text/index.js";

/** @typedef {import("../drafts.js").Field} Field */
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/**
 * Several chosen things as one control of a form, so that they are kept like anything typed.
 * @param {{ name: string, label: string, before?: string, put: (chosen: string[]) => void }} props `put`: chooses these
 *   in place of what is chosen; `before`: what counts as nothing new, if not what is chosen at first
 * @returns {{ element: HTMLInputElement, show: (chosen: readonly string[], said: readonly string[]) => void }}
 */
export function chosenControl({ name, label, before, put }) {
  const element = h("input", { type: "hidden", name, "data-label": label, "data-before": before, onput: () => put(element.value.split("\n").filter(Boolean)) });
  return {
    element,
    show(chosen, said) {
      element.value = chosen.join("\n");
      element.dataset.said = said.join(", ");
      element.dispatchEvent(new Event("input", { bubbles: true }));
    },
  };
}

/**
 * What a form has, field by field, as texts; passwords are passed over.
 * @param {HTMLFormElement} form
 * @returns {Field[]}
 */
export function fieldsOf(form) {
  /** @type {Map<string, Field>} */
  const fields = new Map();
  for (const control of form.elements) {
    if (!isControl(control) || !control.name || control.type === "password" || control.dataset.draft === "no") continue;
    const { name } = control;
    const label = labelOf(control);
    if (control instanceof HTMLInputElement && control.type === "radio") {
      if (!fields.has(name)) fields.set(name, { name, label: control.closest("fieldset")?.querySelector("legend")?.textContent ?? label, value: "", said: "" });
      const field = fields.get(name);
      if (field && control.checked) Object.assign(field, { value: control.value, said: label });
    } else if (control instanceof HTMLInputElement && control.type === "checkbox") {
      fields.set(name, { name, label, value: asText(control.checked), said: control.checked ? t.form.yes : t.form.no });
    } else {
      const words = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.label : control.dataset.said;
      fields.set(name, { name, label, value: control.value, said: words ?? control.value });
    }
  }
  return [...fields.values()];
}

/** What stands in a form before anybody has typed. @param {HTMLFormElement} form */
export function startOf(form) {
  const values = valuesOf(fieldsOf(form));
  for (const control of form.elements) {
    if (isControl(control) && control.dataset.before !== undefined) values[control.name] = control.dataset.before;
  }
  return values;
}

/** @param {unknown} value */
export function asText(value) {
  if (typeof value === "boolean") return value ? "true" : "";
  return String(value ?? "");
}

/** @param {Element} element @returns {element is Control} */
function isControl(element) {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

/** The label without what is beside it. @param {Control} control */
function labelOf(control) {
  const label = control.labels?.[0];
  const first = label?.firstChild;
  const text = first instanceof Text ? first.data : label?.textContent;
  return (text ?? control.getAttribute("aria-label") ?? control.dataset.label ?? control.name).trim();
}

/**
 * Puts a value where it was typed. A list whose entries come later is waited for.
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} value
 * @returns {Promise<Control | null>} nothing if there is no such choice any more
 */
export async function setControl(form, name, value) {
  const all = [...form.elements].filter(isControl).filter((control) => control.name === name);
  const control = all.find((one) => !(one instanceof HTMLInputElement && one.type === "radio") || one.value === value);
  if (!control) return null;
  if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
    control.checked = control.type === "radio" || value === "true";
  } else if (control instanceof HTMLSelectElement) {
    for (let looked = 0; looked < 20 && ![...control.options].some((one) => one.value === value); looked += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    control.value = value;
    if (control.value !== value) return null;
  } else {
    control.value = value;
    control.dispatchEvent(new Event("put"));
  }
  control.dispatchEvent(new Event("input", { bubbles: true }));
  // What depends on a choice follows it; a form that saves by itself waits until the field is left.
  if (control instanceof HTMLSelectElement || control.matches("[type=radio], [type=checkbox]")) {
    control.dispatchEvent(new Event("change", { bubbles: form.dataset.saves !== "left" }));
  }
  return control;
}

/**
 * A text that was put there and not typed is no change to the browser: leaving it must say so, or a
 * form that saves when it is left would not.
 * @param {HTMLFormElement} form
 * @param {Control[]} controls
 */
export function whenLeft(form, controls) {
  if (form.dataset.saves !== "left" || controls.length === 0) return;
  const open = new Set(controls);
  form.addEventListener("change", (event) => isControl(/** @type {Element} */ (event.target)) && open.delete(/** @type {Control} */ (event.target)));
  controls[0]?.addEventListener(
    "blur",
    () => {
      for (const control of open) control.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { once: true },
  );
}
