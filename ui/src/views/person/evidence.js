// Evidence: certificates, grades, years of work, work samples, validations, and the competences that
// each speaks for; and the permits held. Shows and edits, judges nothing.

import { h, list } from "../../dom.js";
import { langOf, say } from "../../format.js";
import { call } from "../../ipc.js";
import { register } from "../../state.js";
import { choices, label, t } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { chosenControl } from "../../widgets/controls.js";
import { dateField, row, selectField, textField } from "../../widgets/form.js";
import { announce } from "../../widgets/live.js";
import { button, empty, section } from "../../widgets/page.js";
import { dotted, itemList, itemRow, removeWithUndo } from "./parts.js";
import { permitsSection } from "./permits.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").EvidenceView} EvidenceView */
/** @typedef {import("../../../types/api.ts").Said} Said */
/** @typedef {import("../frame.js").Act} Act */

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function evidenceTab(person, act) {
  return h("div", { class: "stack" }, evidenceSection(person, act), permitsSection(person, act));
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function evidenceSection(person, act) {
  const words = t.person.evidence;
  const add = (/** @type {boolean} */ main) =>
    button(words.add, opens(evidenceKey(person, null), () => edit(person, act, null)), { main, icon: "plus", id: "add-evidence" });
  if (person.evidence.length === 0) {
    return section({ title: words.title, hint: words.hint }, empty({ icon: "paper", title: words.emptyTitle, text: words.emptyText, actions: [add(true)] }));
  }
  return section(
    { title: words.title, hint: words.hint, action: add(false) },
    itemList(person.evidence.map((one) => evidenceRow(person, act, one))),
  );
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {EvidenceView} one
 */
function evidenceRow(person, act, one) {
  const words = t.person.evidence;
  const { evidence } = one;
  const isOver = evidence.expires_on !== null && evidence.expires_on < register().today;
  const until = evidence.expires_on && (isOver ? h("b", { class: "late" }, words.expired(evidence.expires_on)) : words.until(evidence.expires_on));
  return itemRow({
    name: evidence.title,
    title: evidence.title,
    beside: h("span", { class: "soft small" }, label("evidence_kind", evidence.kind)),
    below: [
      h("p", null, dotted([evidence.issuer, evidence.qualification, evidence.issued_on, until])),
      one.names.length > 0
        ? h(
            "ul",
            { class: "chips", "aria-label": words.speaksFor },
            one.names.map((name) => h("li", { class: "chip", lang: langOf(name) }, name.text)),
          )
        : h("p", null, words.speaksForNone),
      evidence.note && h("p", null, evidence.note),
    ],
    change: opens(evidenceKey(person, one), () => edit(person, act, one)),
    remove: () => removeWithUndo(() => call("evidence_remove", { id: evidence.id }), words.removed, act),
  });
}

/** @param {PersonPage} page @param {EvidenceView | null} present */
function evidenceKey({ person }, present) {
  return { form: "evidence", about: person.id, part: present?.evidence.id };
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {EvidenceView | null} present
 */
async function edit(person, act, present) {
  const words = t.person.evidence;
  const evidence = present?.evidence;
  const picker = await competencePicker(person, present?.competences ?? []);
  const saved = await formDialog(
    {
      title: evidence ? words.edit : words.add,
      draft: evidenceKey(person, present),
      submit: t.form.save,
      wide: true,
      save: (values) =>
        call("evidence_save", {
          id: evidence?.id ?? null,
          person_id: person.person.id,
          kind: values["kind"],
          title: values["title"],
          issuer: values["issuer"],
          qualification: values["qualification"],
          issued_on: values["issued_on"],
          expires_on: values["expires_on"],
          note: values["note"],
          competences: picker.chosen(),
        }),
    },
    row(
      selectField({ name: "kind", label: words.kind, options: choices("evidence_kind"), value: evidence?.kind ?? "attestation" }),
      textField({ name: "issuer", label: words.issuer, value: evidence?.issuer }),
    ),
    textField({ name: "title", label: words.name, hint: words.nameHint, value: evidence?.title, required: true }),
    picker.element,
    row(
      dateField({ name: "issued_on", label: words.issuedOn, value: evidence?.issued_on }),
      dateField({ name: "expires_on", label: words.expiresOn, value: evidence?.expires_on }),
    ),
    textField({ name: "qualification", label: words.qualification, hint: words.qualificationHint, value: evidence?.qualification }),
    textField({ name: "note", label: words.note, hint: words.noteHint, lines: 2, value: evidence?.note }),
  );
  if (saved) await act.reload();
}

/**
 * Boxes for competences, those of the person's roles first, with a field that narrows them down. What
 * is chosen stays chosen while it is not shown.
 * @param {PersonPage} person
 * @param {readonly string[]} chosen
 */
export async function competencePicker(person, chosen) {
  const words = t.person.evidence;
  const selected = new Set(chosen);
  const all = await offered(person, chosen);
  const count = h("span", { class: "soft small" }, words.chosen(selected.size));
  const boxes = h("div", { class: "picker-list", role: "group", "aria-label": words.competences });
  const find = h("input", {
    class: "input",
    type: "search",
    autocomplete: "off",
    "aria-label": words.filter,
    placeholder: words.filter,
    oninput: () => {
      fill();
      announce(t.search.found(boxes.childElementCount));
    },
    // Enter here narrows down; it does not save the form around it.
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter") event.preventDefault();
    },
  });
  const fill = () => {
    const text = fold(find.value.trim());
    list(
      boxes,
      all.filter((one) => fold(`${one.name.text} ${one.area.text}`).includes(text)),
      (one) => one.id,
      (one, present) => present ?? box(one),
    );
  };
  /** @param {{ id: string, name: Said, area: Said }} one */
  const box = (one) =>
    h(
      "label",
      { class: "choice" },
      h("input", {
        type: "checkbox",
        value: one.id,
        checked: selected.has(one.id),
        onchange: (/** @type {Event} */ event) => {
          if (/** @type {HTMLInputElement} */ (event.target).checked) selected.add(one.id);
          else selected.delete(one.id);
          keep();
        },
      }),
      h("span", null, say(one.name), h("span", { class: "hint" }, say(one.area))),
    );
  const kept = chosenControl({
    name: "competences",
    label: words.competences,
    put: (chosen) => {
      selected.clear();
      for (const id of chosen) selected.add(id);
      for (const input of boxes.querySelectorAll("input")) input.checked = selected.has(input.value);
      keep();
    },
  });
  const keep = () => {
    count.textContent = words.chosen(selected.size);
    kept.show([...selected], all.filter(({ id }) => selected.has(id)).map(({ name }) => name.text));
  };
  fill();
  keep();
  const element = h(
    "fieldset",
    { class: "field picker" },
    h("legend", null, words.competences),
    h("div", { class: "picker-head" }, find, count),
    boxes,
    kept.element,
  );
  return { element, chosen: () => [...selected] };
}

/**
 * @param {PersonPage} person
 * @param {readonly string[]} chosen
 */
async function offered(person, chosen) {
  const library = await call("library_page");
  const required = new Set(person.comparisons.flatMap((one) => one.areas.flatMap((area) => area.lines.map((line) => line.competence_id))));
  const all = library.areas.flatMap((area) =>
    area.competences
      .filter((one) => !one.archived || chosen.includes(one.id))
      .map((one) => ({ id: one.id, name: one.name, area: area.name, mine: required.has(one.id) })),
  );
  return [...all.filter((one) => one.mine), ...all.filter((one) => !one.mine)];
}

/** @param {string} text */
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
