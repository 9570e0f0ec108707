// Fields and forms. A form reads its own values and shows what was refused beside the field; it
// knows nothing of what the values mean, and is never drawn again while someone types in it.
//
//   textField({ name, label, hint, value, lines, type, width, optional, autocomplete, inputmode })
//   dateField({ name, label, value })        may be typed as 5/10; shows 2020-10-05 when understood
//   selectField({ name, label, options: [[value, text]], value, empty: "text for no choice" })
//   radioField({ name, label, options, value })          a fieldset with a legend
//   checkField({ name, label, hint, value })
//
//   saveForm({ submit: "Spara", save: values => call(…), done: saved => …, cancel }, ...fields)
//     for what is new: saves by its button or Enter
//   leaveForm({ save: values => call(…), done: saved => … }, ...fields)
//     for what exists: every field saves the whole form when it is left
//   plainForm({ label, onchange, … }, ...fields)         gives { form, draft }
//     for what is saved in another way, or not at all
//   All take `draft: { form, about, part }`: the form's name, so that what is typed and not saved
//   is kept and offered again (see draft.js). A form without one says why.
//
// `values` holds a text (or a boolean for a checkbox) for every named control. A refusal whose
// `field` is a name here is written beside it and gets the focus; others stand above the form.

import { h, replace, uniqueId } from "../dom.js";
import { asRefusal } from "../errors.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { drafted } from "./draft.js";
import { announce } from "./live.js";
import { notify } from "./notice.js";

/** @typedef {Record<string, any>} Values */
/** @typedef {import("../dom.js").Child} Child */
/** @typedef {import("../drafts.js").DraftKey} DraftKey */
/**
 * Why nothing is kept of a form: it takes only passwords and codes; no register is open to keep it in; it is
 * about this laptop and not the register; it is a yes, typed out; it says how a thing is shown or made, and
 * changes none.
 * @typedef {"secrets" | "no register" | "laptop" | "confirmation" | "changes nothing"} Undrafted
 */
/** What is kept of a form until it is saved. @typedef {DraftKey | Undrafted} Kept */
/**
 * @typedef {object} FieldProps
 * @property {string} name as the program names it
 * @property {string} label
 * @property {string} [hint]
 * @property {string} [id]
 * @property {"short" | "medium" | "full"} [width] how much it is expected to hold
 * @property {boolean} [optional] says "(valfritt)" beside the label
 */

/**
 * Label, hint, control and room for an error, bound together for those who cannot see them.
 * @param {FieldProps} props
 * @param {(given: { id: string, name: string, "aria-describedby": string | null }) => HTMLElement} make
 * @param {Child} [after] stands beside the control
 */
export function field(props, make, after) {
  const id = props.id ?? uniqueId(props.name);
  const hint = props.hint ? `${id}-hint` : null;
  return h(
    "div",
    { class: "field", "data-width": props.width ?? "full", "data-field": props.name },
    h("label", { for: id }, props.label, props.optional && h("span", { class: "soft" }, ` (${t.form.optional})`)),
    h("div", { class: "field-control" }, make({ id, name: props.name, "aria-describedby": hint }), after),
    hint && h("p", { class: "hint", id: hint }, props.hint),
    h("p", { class: "field-error", id: `${id}-error`, hidden: true }),
  );
}

/**
 * @param {FieldProps & { value?: string | number | null, lines?: number, type?: string,
 *   autocomplete?: string, inputmode?: string, spellcheck?: boolean, placeholder?: string,
 *   required?: boolean, onchange?: (event: Event) => void, oninput?: (event: Event) => void,
 *   list?: string, after?: Child }} props
 */
export function textField(props) {
  const { value, lines, type = "text", autocomplete = "off", inputmode, placeholder } = props;
  return field(
    props,
    (given) => {
      const shared = {
        ...given,
        autocomplete,
        placeholder,
        spellcheck: props.spellcheck === false ? "false" : null,
        "aria-required": props.required ? "true" : null,
        onchange: props.onchange,
        oninput: props.oninput,
        value: value === null || value === undefined ? "" : String(value),
      };
      return lines
        ? h("textarea", { ...shared, class: "input", rows: lines })
        : h("input", { ...shared, class: "input", type, inputmode, list: props.list });
    },
    props.after,
  );
}

/**
 * A date as people write it. When left, what was understood stands in the field.
 * @param {FieldProps & { value?: string | null }} props
 */
export function dateField(props) {
  return textField({
    width: "short",
    ...props,
    hint: props.hint ?? t.form.dateHint,
    inputmode: "numeric",
    spellcheck: false,
    onchange: async (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      try {
        const read = await call("program_read_date", { text: input.value });
        understood(input, read.date ?? "");
        setError(input, "");
      } catch (error) {
        setError(input, asRefusal(error).text);
      }
    },
  });
}

/**
 * Writes what was understood in place of what was typed.
 * @param {HTMLInputElement} input
 * @param {string} now
 */
export function understood(input, now) {
  const { name, value: typed } = input;
  input.value = now;
  input.dispatchEvent(new CustomEvent("understood", { bubbles: true, detail: { name, typed, now } }));
}

/**
 * @param {FieldProps & { options: readonly (readonly [string, string])[], value?: string | null,
 *   empty?: string, onchange?: (event: Event) => void }} props
 */
export function selectField(props) {
  const options = props.options.map(([value, text]) => h("option", { value }, text));
  if (props.empty !== undefined) options.unshift(h("option", { value: "" }, props.empty));
  return field(props, (given) =>
    h(
      "select",
      { ...given, class: "input", onchange: props.onchange, value: props.value ?? options[0]?.value ?? "" },
      options,
    ),
  );
}

/**
 * @param {FieldProps & { options: readonly (readonly [string, string, string?])[], value?: string | null,
 *   inline?: boolean, onchange?: (event: Event) => void }} props
 *   an option is a value, its text and a hint
 */
export function radioField(props) {
  const id = props.id ?? uniqueId(props.name);
  return h(
    "fieldset",
    { class: "field", "data-field": props.name, "data-inline": props.inline },
    h("legend", null, props.label),
    props.hint && h("p", { class: "hint" }, props.hint),
    h(
      "div",
      { class: "choices" },
      props.options.map(([value, text, hint], index) =>
        h(
          "label",
          { class: "choice" },
          h("input", {
            type: "radio",
            id: `${id}-${index}`,
            name: props.name,
            value,
            checked: value === (props.value ?? ""),
            onchange: props.onchange,
          }),
          h("span", null, text, hint && h("span", { class: "hint" }, hint)),
        ),
      ),
    ),
    h("p", { class: "field-error", id: `${id}-error`, hidden: true }),
  );
}

/**
 * @param {FieldProps & { value?: boolean, onchange?: (event: Event) => void }} props
 */
export function checkField(props) {
  const id = props.id ?? uniqueId(props.name);
  const hint = props.hint ? `${id}-hint` : null;
  return h(
    "div",
    { class: "field", "data-field": props.name },
    h(
      "label",
      { class: "choice" },
      h("input", {
        type: "checkbox",
        id,
        name: props.name,
        checked: props.value ?? false,
        "aria-describedby": hint,
        onchange: props.onchange,
      }),
      h("span", null, props.label),
    ),
    hint && h("p", { class: "hint", id: hint }, props.hint),
    h("p", { class: "field-error", id: `${id}-error`, hidden: true }),
  );
}

/** Fields that belong beside each other; they fold where there is no room. */
export function row(/** @type {Child[]} */ ...fields) {
  return h("div", { class: "field-row" }, fields);
}

/**
 * A part of a form with a heading of its own.
 * @param {string} title
 * @param {string | null} hint
 * @param {...Child} fields
 */
export function group(title, hint, ...fields) {
  return h(
    "fieldset",
    { class: "field-group" },
    h("legend", null, title),
    hint && h("p", { class: "hint" }, hint),
    fields,
  );
}

/**
 * @param {{ submit: string, save: (values: Values) => Promise<any>, done?: (answer: any) => void,
 *   cancel?: () => void, danger?: boolean, label?: string, class?: string, draft: Kept }} props
 * @param {...Child} fields
 */
export function saveForm(props, ...fields) {
  const button = h("button", { class: "button main", type: "submit", "data-danger": props.danger }, props.submit);
  const form = h(
    "form",
    {
      class: ["form", props.class].filter(Boolean).join(" "),
      novalidate: true,
      "aria-label": props.label,
      onsubmit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        if (button.getAttribute("aria-disabled")) return;
        button.setAttribute("aria-disabled", "true");
        clearErrors(form);
        try {
          const answer = await props.save(readForm(form));
          delete form.dataset.dirty;
          // Nothing came of it where the answer is null: then what was typed stays a draft.
          if (answer !== null) await draft?.finished();
          warn(answer);
          props.done?.(answer);
        } catch (error) {
          showErrors(form, error);
        } finally {
          button.removeAttribute("aria-disabled");
        }
      },
      oninput: () => {
        form.dataset.dirty = "true";
      },
    },
    h("div", { class: "form-error", role: "alert", hidden: true }),
    fields,
    h(
      "div",
      { class: "form-actions" },
      button,
      props.cancel && h("button", { class: "button", type: "button", onclick: props.cancel }, t.form.cancel),
    ),
  );
  const draft = kept(form, props.draft);
  return form;
}

/**
 * @param {{ save: (values: Values) => Promise<any>, done?: (answer: any, values: Values) => void,
 *   label?: string, class?: string, draft: Kept }} props
 * @param {...Child} fields
 */
export function leaveForm(props, ...fields) {
  let turn = 0;
  const form = h(
    "form",
    {
      class: ["form", props.class].filter(Boolean).join(" "),
      novalidate: true,
      "aria-label": props.label,
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        moveOn(form);
      },
      onchange: async (/** @type {Event} */ event) => {
        const control = /** @type {HTMLElement} */ (event.target);
        const values = readForm(form);
        const mine = (turn += 1);
        control.closest(".field")?.setAttribute("data-state", "saving");
        try {
          const answer = await props.save(values);
          if (mine === turn) clearErrors(form);
          control.closest(".field")?.setAttribute("data-state", "saved");
          draft?.saved(values);
          warn(answer);
          props.done?.(answer, values);
        } catch (error) {
          control.closest(".field")?.removeAttribute("data-state");
          // The field that was left keeps the word; the focus has gone on and stays there.
          if (mine === turn) showErrors(form, error, false);
        }
      },
    },
    h("div", { class: "form-error", role: "alert", hidden: true }),
    fields,
  );
  form.dataset.saves = "left";
  const draft = kept(form, props.draft);
  return form;
}

/**
 * A form whose fields are saved in another way: each by itself, or all by a button of their own.
 * @param {{ draft: Kept, label?: string, class?: string, onchange?: (event: Event) => void, saves?: "left",
 *   onsubmit?: (event: SubmitEvent) => void }} props
 * @param {...Child} fields
 */
export function plainForm({ draft, label, saves, onsubmit, ...props }, ...fields) {
  const form = h(
    "form",
    { ...props, novalidate: true, "aria-label": label, "data-saves": saves, onsubmit: onsubmit ?? ((/** @type {Event} */ event) => event.preventDefault()) },
    fields,
  );
  return { form, draft: kept(form, draft) };
}

/** @param {HTMLFormElement} form @param {Kept} draft */
function kept(form, draft) {
  return typeof draft === "string" ? null : drafted(form, draft);
}

/** What deserves a second look but hindered nothing. */
function warn(/** @type {any} */ answer) {
  const warnings = answer?.warnings;
  if (Array.isArray(warnings) && warnings.length > 0) notify(warnings.join(" "));
}

/** Enter in a field that saves by itself goes on to the next one. */
function moveOn(/** @type {HTMLFormElement} */ form) {
  const controls = [...form.elements].filter(
    (control) => control instanceof HTMLElement && control.matches("input, select, textarea, button") && !control.matches(":disabled"),
  );
  const at = controls.indexOf(/** @type {Element} */ (document.activeElement));
  const next = controls[at + 1];
  if (next instanceof HTMLElement) next.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/**
 * What stands in a form: a boolean for a checkbox, else a text.
 * @param {HTMLFormElement} form
 * @returns {Values}
 */
export function readForm(form) {
  /** @type {Values} */
  const values = {};
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.name) {
      if (control.type === "checkbox") values[control.name] = control.checked;
      else if (control.type !== "radio") values[control.name] = control.value;
      else if (control.checked) values[control.name] = control.value;
      else values[control.name] ??= "";
    } else if ((control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) && control.name) {
      values[control.name] = control.value;
    }
  }
  return values;
}

/**
 * Writes a refusal where it belongs.
 * @param {HTMLFormElement} form
 * @param {unknown} error
 * @param {boolean} [focus] whether the wrong field gets the focus
 */
export function showErrors(form, error, focus = true) {
  const refusal = asRefusal(error);
  const named = form.querySelectorAll("[name]");
  // Where there is only one thing to fill in, it is what the words are about.
  const control = refusal.field
    ? form.querySelector(`[name="${CSS.escape(refusal.field)}"]`)
    : named.length === 1
      ? (named[0] ?? null)
      : null;
  clearErrors(form);
  if (control instanceof HTMLElement) {
    setError(control, refusal.text);
    if (focus) control.focus();
    else announce(refusal.text);
    if (focus && control instanceof HTMLInputElement && control.type === "password") control.select();
    return;
  }
  const box = form.querySelector(".form-error");
  if (!(box instanceof HTMLElement)) return;
  replace(box, h("p", null, refusal.text));
  box.hidden = false;
  if (focus) box.scrollIntoView({ block: "nearest" });
}

/** @param {HTMLFormElement} form */
export function clearErrors(form) {
  for (const control of form.querySelectorAll("[aria-invalid]")) {
    setError(/** @type {HTMLElement} */ (control), "");
  }
  const box = form.querySelector(".form-error");
  if (box instanceof HTMLElement) box.hidden = true;
}

/**
 * Writes what is wrong beside a control, or takes it away.
 * @param {HTMLElement} control
 * @param {string} text empty: nothing is wrong
 */
export function setError(control, text) {
  const slot = control.closest(".field")?.querySelector(".field-error");
  if (!(slot instanceof HTMLElement)) return;
  const described = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== slot.id);
  if (text) {
    replace(slot, text);
    described.push(slot.id);
    control.setAttribute("aria-invalid", "true");
  } else {
    control.removeAttribute("aria-invalid");
  }
  slot.hidden = !text;
  if (described.length) control.setAttribute("aria-describedby", described.join(" "));
  else control.removeAttribute("aria-describedby");
}
