// Papers of a person: what to make and how, a look at the very pages, saving, printing and issuing,
// and what was issued.

import { h, replace } from "../../dom.js";
import { attempt } from "../../errors.js";
import { dateTime } from "../../format.js";
import { call } from "../../ipc.js";
import { choices, label, t, within } from "../../text/index.js";
import { confirm } from "../../widgets/dialog.js";
import { checkField, plainForm, radioField, readForm, selectField } from "../../widgets/form.js";
import { notify } from "../../widgets/notice.js";
import { button, section } from "../../widgets/page.js";
import { paperPages } from "../../widgets/paper-pages.js";
import { openMappingForm } from "../mapping-form.js";
import { openBatch } from "../paper-batch.js";
import { itemList } from "./parts.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").PaperOf} PaperOf */
/** @typedef {import("../../../types/api.ts").IssuedDocument} IssuedDocument */
/** @typedef {import("../frame.js").Act} Act */

/**
 * @param {PersonPage} person
 * @param {Act} act
 */
export function papersTab(person, act) {
  const words = t.paper;
  const preview = paperPages(person.name);
  const show = (/** @type {PaperOf} */ paper) => preview.show(() => call("paper_preview", paper), paper.language);
  const issued = h("div");
  const drawIssued = (/** @type {readonly IssuedDocument[]} */ list) => replace(issued, issuedList(list));
  drawIssued(person.issued);

  const kind = act.route.query.get("kind") === "plan" ? "plan" : "profile";
  const { form } = plainForm(
    { draft: "changes nothing", class: "form paper-form", label: words.title, onchange: () => show(chosen()) },
    radioField({ name: "kind", label: words.kind, options: choices("document_kind", ["profile", "plan"]), value: kind }),
    radioField({
      name: "language",
      label: words.language,
      options: [["sv", words.languages.sv], ["en", words.languages.en]],
      value: person.person.paper_language ?? "sv",
      inline: true,
    }),
    person.comparisons.length > 1 &&
      selectField({
        name: "role_id",
        label: words.role,
        options: person.comparisons.map((one) => /** @type {const} */ ([one.profile.role_id, `${one.profile.role.text} (${within("comparison_kind", one.kind)})`])),
      }),
    checkField({ name: "large_print", label: words.large }),
    person.masked_number && checkField({ name: "show_identity_number", label: words.number, hint: words.numberHint }),
    h(
      "div",
      { class: "form-actions paper-actions" },
      button(words.print, print, { main: true, id: "paper-print" }),
      button(words.save, save, { id: "paper-save" }),
      button(words.issue, issue, { id: "paper-issue" }),
    ),
    h("p", { class: "hint" }, words.issueHint),
  );

  /** @returns {PaperOf} */
  function chosen() {
    const values = readForm(form);
    return {
      person_id: person.person.id,
      kind: values["kind"] === "plan" ? "plan" : "profile",
      language: values["language"] === "en" ? "en" : "sv",
      role_id: values["role_id"] || null,
      large_print: values["large_print"] === true,
      show_identity_number: values["show_identity_number"] === true,
    };
  }

  async function print() {
    if (await attempt(() => call("paper_print", chosen()))) notify(words.printing);
  }

  async function save() {
    const saved = await attempt(() => call("paper_save", chosen()));
    if (saved?.path) notify(words.saved(saved.path));
  }

  async function issue() {
    const paper = chosen();
    const name = within("document_kind", paper.kind);
    const yes = await confirm({ title: words.issueTitle(name), text: words.issueText, yes: words.issue });
    if (!yes || !(await attempt(() => call("paper_issue", paper)))) return;
    const now = await attempt(() => call("person_page", { id: person.person.id }));
    const latest = now?.issued.find((one) => one.kind === paper.kind);
    if (now) drawIssued(now.issued);
    if (latest) notify(words.issued(label("document_kind", latest.kind), latest.version));
    show(paper);
  }

  const employment = person.employments.find((one) => one.current);
  const batch = button(
    words.batch.open,
    () => openBatch(employment ? { id: employment.employment.company_id, name: employment.company } : null),
    { quiet: true, id: "paper-batch" },
  );
  queueMicrotask(() => show(chosen()));
  return h(
    "div",
    { class: "papers" },
    h(
      "div",
      { class: "stack" },
      section({ title: words.title }, form),
      section({ title: words.issuedTitle, hint: words.issuedHint }, issued),
      person.in_matrices.length > 0 && section({ title: words.matrices, hint: words.matricesHint }, matrices(person)),
      blankForm(person),
      h("div", null, batch),
    ),
    preview.element,
  );
}

/** Who has got a company's matrix in which the person stands. @param {PersonPage} person */
function matrices(person) {
  return itemList(
    person.in_matrices.map((one) =>
      h(
        "li",
        { class: "item-row" },
        h(
          "div",
          { class: "item-text" },
          itemHead(one.received_by, t.matrix.copyNumber(one.version)),
          h("p", { class: "soft small" }, `${one.company} · ${one.left_on}`),
        ),
      ),
    ),
  );
}

/** What the person is mapped with where no laptop may be. @param {PersonPage} person */
function blankForm(person) {
  const roles = person.comparisons.map((one) => /** @type {const} */ ([one.profile.role_id, one.profile.role.text]));
  const open = () => openMappingForm({ roles, personId: person.person.id, language: person.person.paper_language });
  return section(
    { title: t.mappingForm.section },
    roles.length === 0
      ? h("p", { class: "soft" }, t.mappingForm.noRole)
      : h("div", null, button(t.mappingForm.open, open, { icon: "paper", id: "mapping-form" })),
  );
}

/** @param {readonly IssuedDocument[]} issued */
function issuedList(issued) {
  const words = t.paper;
  if (issued.length === 0) return h("p", { class: "soft" }, words.issuedNone);
  return itemList(
    issued.map((one) => {
      const name = label("document_kind", one.kind);
      const copy = async () => {
        const saved = await attempt(() => call("paper_issued_save", { id: one.id }));
        if (saved?.path) notify(words.saved(saved.path));
      };
      return h(
        "li",
        { class: "item-row" },
        h(
          "div",
          { class: "item-text" },
          itemHead(name, words.version(one.version)),
          h("p", { class: "soft small" }, `${dateTime(one.issued_at)} · ${label("language", one.language)}`),
          h("p", { class: "soft small checksum", title: one.sha256 }, `${words.checksum} ${one.sha256.slice(0, 12)}…`),
        ),
        button(words.saveCopy, copy, { quiet: true, label: words.saveCopyOf(name, one.version) }),
      );
    }),
  );
}

/**
 * @param {string} title
 * @param {string} beside
 */
function itemHead(title, beside) {
  return h("p", { class: "item-title" }, title, h("span", { class: "item-beside soft" }, beside));
}
