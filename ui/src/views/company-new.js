// A new company: the few facts that it begins with, and an explicit save.

import { call } from "../ipc.js";
import { go } from "../router.js";
import { t } from "../text/index.js";
import { saveForm, textField } from "../widgets/form.js";
import { card, formPage, pageHead } from "../widgets/page.js";
import { industryFields, organisationField } from "./company/fields.js";

export async function load() {
  return null;
}

export function title() {
  return t.company.newOne;
}

export function render() {
  return formPage(
    pageHead({ title: t.company.newOne, beside: t.company.newText, crumbs: [[t.company.list, "/companies"]] }),
    card(
      { title: t.company.basics },
      saveForm(
        {
          submit: t.company.create,
          draft: { form: "company_new", title: t.company.newOne },
          save: (values) =>
            call("company_save", {
              id: null,
              name: values["name"],
              organisation_number: values["organisation_number"],
              place: values["place"],
              sni_version: values["sni_version"],
              sni_code: values["sni_code"],
              headcount: "",
              turnover_tkr: "",
              balance_tkr: "",
              size_class: null,
              size_basis: "",
              size_stated_on: "",
              need: "",
              note: "",
            }),
          done: (saved) => go(`/companies/${saved.id}`, { replace: true }),
          cancel: () => go("/companies"),
        },
        textField({ name: "name", label: t.company.name, required: true }),
        organisationField(""),
        textField({ name: "place", label: t.company.place, width: "medium", optional: true }),
        industryFields(null, ""),
      ),
    ),
  );
}
