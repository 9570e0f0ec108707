// A company's facts as a form in which every field saves itself, with the size class that follows
// from the figures. The program counts the class; the coach states it.

import { h, replace } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { choices, t, within } from "../../text/index.js";
import { dateField, group, leaveForm, radioField, row, textField } from "../../widgets/form.js";
import { button } from "../../widgets/page.js";
import { industryFields, organisationField } from "./fields.js";

/** @typedef {import("../../../types/api.ts").CompanyPage} CompanyPage */
/** @typedef {import("../../../types/api.ts").CompanyForm} CompanyForm */

/**
 * @param {CompanyPage} model
 * @param {(name: string) => void} renamed
 */
export function factsForm(model, renamed) {
  const { company } = model;
  const proposal = h("div", { class: "remark", "data-tone": "met" });
  drawProposal(proposal, model);
  return leaveForm(
    {
      draft: { form: "company", about: company.id, title: t.company.facts },
      save: (values) => call("company_save", request(model, values)),
      done: async (_, values) => {
        renamed(values["name"]);
        const page = await attempt(() => call("company_page", { id: company.id }));
        if (!page) return;
        model.organisation_number = page.organisation_number;
        drawProposal(proposal, page);
      },
    },
    group(
      t.company.basics,
      null,
      textField({ name: "name", label: t.company.name, value: company.name, required: true }),
      row(
        organisationField(model.organisation_number),
        textField({ name: "place", label: t.company.place, value: company.place, width: "medium" }),
      ),
      industryFields(company.sni_version, company.sni_code),
    ),
    group(
      t.company.size,
      t.company.sizeHint,
      row(
        textField({ name: "headcount", label: t.company.headcount, value: company.headcount, width: "short", inputmode: "numeric" }),
        textField({ name: "turnover_tkr", label: t.company.turnover, value: company.turnover_tkr, width: "short", inputmode: "numeric" }),
        textField({ name: "balance_tkr", label: t.company.balance, value: company.balance_tkr, width: "short", inputmode: "numeric" }),
      ),
      proposal,
      radioField({
        name: "size_class",
        label: t.company.sizeClass,
        options: [["", t.company.sizeUnset], ...choices("size_class")],
        value: company.size_class,
        inline: true,
      }),
      row(
        textField({ name: "size_basis", label: t.company.sizeBasis, hint: t.company.sizeBasisHint, value: company.size_basis }),
        dateField({ name: "size_stated_on", label: t.company.sizeStatedOn, value: company.size_stated_on }),
      ),
    ),
    group(
      t.company.needs,
      null,
      textField({ name: "need", label: t.company.need, hint: t.company.needHint, value: company.need, lines: 3 }),
      textField({ name: "note", label: t.form.note, value: company.note, lines: 2 }),
    ),
  );
}

/**
 * @param {HTMLElement} place
 * @param {CompanyPage} model
 */
function drawProposal(place, model) {
  const size = model.proposed_size;
  if (!size) {
    replace(place, h("p", { class: "soft" }, t.company.notProposed));
    return;
  }
  replace(
    place,
    h(
      "div",
      null,
      h("p", null, h("b", null, t.company.proposed(within("size_class", size)))),
      h("p", { class: "soft small" }, t.company.proposalRule[size]),
    ),
    model.company.size_class !== size &&
      button(t.company.useProposal, () => {
      const choice = place.closest("form")?.querySelector(`input[name="size_class"][value="${size}"]`);
      if (choice instanceof HTMLInputElement) choice.click();
    }),
  );
}

/**
 * @param {CompanyPage} model
 * @param {Record<string, any>} values
 * @returns {CompanyForm}
 */
function request(model, values) {
  const number = values["organisation_number"];
  return {
    id: model.company.id,
    name: values["name"],
    // A masked number that nobody touched stays as it is.
    organisation_number: number === model.organisation_number ? null : number,
    place: values["place"],
    sni_version: values["sni_version"],
    sni_code: values["sni_code"],
    headcount: values["headcount"],
    turnover_tkr: values["turnover_tkr"],
    balance_tkr: values["balance_tkr"],
    size_class: values["size_class"] || null,
    size_basis: values["size_basis"],
    size_stated_on: values["size_stated_on"],
    need: values["need"],
    note: values["note"],
  };
}
