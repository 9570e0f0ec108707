// Certified time of everybody, a month at a time: by company and person, with lists to print and to
// mark as signed. Time is entered on each person's page.

import { h } from "../dom.js";
import { attempt } from "../errors.js";
import { hours, number } from "../format.js";
import { call } from "../ipc.js";
import { go } from "../router.js";
import { t } from "../text/index.js";
import { formDialog } from "../widgets/dialog.js";
import { opens } from "../widgets/draft.js";
import { dateField, selectField } from "../widgets/form.js";
import { notify } from "../widgets/notice.js";
import { button, chip, empty, section } from "../widgets/page.js";
import { table } from "../widgets/table.js";
import { undo } from "./frame.js";
import { openSheet } from "./sheet.js";

/** @typedef {import("../../types/api.ts").TimePage} TimePage */
/** @typedef {import("../../types/api.ts").CompanyTime} CompanyTime */
/** @typedef {import("../../types/api.ts").TimeListOf} TimeListOf */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("./frame.js").Act} Act */

/** @param {Route} route */
export function load(route) {
  return call("time_page", { month: route.parts[2] ?? null });
}

/** @param {TimePage} model @param {Act} act */
export function render(model, act) {
  const words = t.time;
  return [
    waiting(model),
    model.month === null
      ? empty({ title: words.emptyTitle, text: words.emptyText, icon: "clock" })
      : [
          h(
            "div",
            { class: "time-choice" },
            selectField({
              name: "month",
              label: words.month,
              options: model.months.map((month) => /** @type {const} */ ([month, month])),
              value: model.month,
              width: "short",
              onchange: (event) => go(`/trainings/time/${/** @type {HTMLSelectElement} */ (event.target).value}`),
            }),
            h("p", { class: "soft" }, words.sum(hours(model.sum.minutes), hours(model.sum.funded), hours(model.sum.unfunded))),
          ),
          model.companies.map((company) => companyPart(company, /** @type {string} */ (model.month), act)),
        ],
  ];
}

/** @param {TimePage} model */
function waiting({ waiting: people, waiting_total: total }) {
  if (people.length === 0) return null;
  const words = t.time;
  return section(
    { title: [words.waiting, " ", h("span", { class: "count" }, number(total))] },
    h(
      "p",
      { class: "small" },
      people.map((one, index) => [index > 0 && ", ", h("a", { href: `#/people/${one.person_id}/training` }, one.name)]),
      total > people.length && ` ${words.waitingMore(total - people.length)}`,
    ),
  );
}

/**
 * @param {CompanyTime} company
 * @param {string} month
 * @param {Act} act
 */
function companyPart(company, month, act) {
  const words = t.time;
  const name = company.name || words.noCompany;
  const of = { month, person_id: null, company_id: company.company_id };
  const signed = company.people.every((one) => one.certified_on !== null);
  return section(
    {
      title: name,
      hint: words.sum(hours(company.sum.minutes), hours(company.sum.funded), hours(company.sum.unfunded)),
      action: company.company_id !== null && h("div", { class: "actions" }, listActions(of, `${name} ${month}`, signed, act)),
    },
    table({
      caption: name,
      rows: company.people,
      key: (one) => one.person_id,
      columns: [
        { text: words.people, cell: (one) => h("a", { href: `#/people/${one.person_id}/training` }, one.name), sort: (one) => one.name },
        { text: words.all, cell: (one) => hours(one.sum.minutes), sort: (one) => one.sum.minutes, number: true },
        { text: words.fundedHead, cell: (one) => hours(one.sum.funded), sort: (one) => one.sum.funded, number: true },
        { text: words.unfundedHead, cell: (one) => hours(one.sum.unfunded), sort: (one) => one.sum.unfunded, number: true },
        {
          text: words.state,
          cell: (one) => (one.certified_on ? chip(words.signed(one.certified_on), "ok") : words.notSigned),
          sort: (one) => one.certified_on,
        },
      ],
    }),
  );
}

/**
 * What can be done with a list: look at it, to print and save it; mark it as signed.
 * @param {TimeListOf} of
 * @param {string} name
 * @param {boolean} signed
 * @param {Act} act
 */
export function listActions(of, name, signed, act) {
  const words = t.time;
  const show = () => openSheet({ title: words.printOf(words.list, name), of: (how) => ({ time_list: { of, language: how.language } }) });
  const key = { form: "time_sign", about: of.person_id ?? of.company_id ?? "", part: of.month };
  const sign = opens(key, async () => {
    const saved = await formDialog(
      { title: words.signTitle, submit: words.sign, draft: key, save: (values) => call("time_certify", { of, signed: true, on: values["on"] }) },
      h("p", { class: "dialog-text" }, words.signText),
      dateField({ name: "on", label: words.on, hint: words.onHint }),
    );
    if (saved) await act.reload();
  });
  const unsign = async () => {
    const saved = await attempt(() => call("time_certify", { of, signed: false, on: "" }));
    if (!saved) return;
    notify(saved.what, { text: t.frame.undo, onclick: () => undo("register_undo") });
    await act.reload();
  };
  /** @param {string} text */
  const called = (text) => ({ label: words.printOf(text, name) });
  return [
    button(words.show, show, { icon: "paper", ...called(words.show) }),
    signed ? button(words.unsign, unsign, { quiet: true, ...called(words.unsign) }) : button(words.sign, sign, called(words.sign)),
  ];
}
