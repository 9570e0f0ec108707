// All companies: place, industry, and how far the mapping of their people has come.

import { h } from "../dom.js";
import { call } from "../ipc.js";
import { t } from "../text/index.js";
import { coverageBar } from "../widgets/coverage-bar.js";
import { empty, linkButton, page, pageHead } from "../widgets/page.js";
import { table } from "../widgets/table.js";

/** @typedef {import("../../types/api.ts").CompanyRow} CompanyRow */

export function load() {
  return call("company_list");
}

export function title() {
  return t.company.list;
}

/** @param {CompanyRow[]} companies */
export function render(companies) {
  const add = linkButton(t.company.newOne, "/companies/new", { main: true, icon: "plus" });
  return page(
    pageHead({ title: t.company.list, actions: companies.length > 0 ? [add] : [] }),
    companies.length === 0
      ? empty({ title: t.company.emptyTitle, text: t.company.emptyText, icon: "company", actions: [add] })
      : table({
          caption: t.company.list,
          rows: companies,
          key: (company) => company.id,
          columns: [
            {
              text: t.company.list,
              cell: (company) => h("a", { href: `#/companies/${company.id}` }, company.name),
              sort: (company) => company.name,
            },
            { text: t.company.place, cell: (company) => company.place, sort: (company) => company.place },
            { text: t.company.industry, cell: (company) => company.industry, sort: (company) => company.industry },
            { text: t.company.people, cell: (company) => company.people, sort: (company) => company.people, number: true },
            {
              text: t.company.mapped,
              cell: (company) =>
                company.people > 0 &&
                coverageBar({
                  done: company.mapped,
                  of: company.people,
                  text: t.company.mappedOf(company.mapped, company.people),
                }),
              sort: (company) => (company.people > 0 ? company.mapped / company.people : null),
            },
          ],
        }),
  );
}
