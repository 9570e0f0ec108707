// Papers of many people at once: a dialog that asks which, begins, and shows how far it has come with
// a way to stop. The program makes them on a thread of its own and goes on when the dialog is closed.

import { h, replace } from "../dom.js";
import { asRefusal } from "../errors.js";
import { call } from "../ipc.js";
import { choices, t } from "../text/index.js";
import { openDialog } from "../widgets/dialog.js";
import { checkField, plainForm, radioField, readForm, showErrors } from "../widgets/form.js";
import { announce } from "../widgets/live.js";
import { button } from "../widgets/page.js";

/** @typedef {import("../../types/api.ts").Batch} Batch */
/** @typedef {import("../../types/api.ts").BatchState} BatchState */
/** @typedef {import("../../types/api.ts").DocumentKind} DocumentKind */

/** How often the program is asked how far it has come, in milliseconds. */
const EVERY = 250;

/**
 * Opens the dialog for a company's people, or for everybody.
 * @param {{ id: string, name: string } | null} company
 */
export function openBatch(company) {
  const words = t.paper.batch;
  return openDialog({ title: words.title(company?.name ?? ""), wide: true }, (/** @type {(value?: undefined) => void} */ close) => {
    const place = h("div", { class: "batch" });
    ask(place, company, close);
    // A batch that was left behind is shown as it stands.
    call("paper_batch_state").then(
      (state) => {
        if (state.running) follow(place, state, close);
      },
      () => undefined,
    );
    return place;
  });
}

/**
 * Opens the dialog for certificates of everybody who took part in an occasion.
 * @param {string} occasion
 * @param {string} training
 */
export function openCertificates(occasion, training) {
  const words = t.training.certificate;
  return openDialog({ title: words.batchTitle(training), wide: true }, (/** @type {(value?: undefined) => void} */ close) => {
    const place = h("div", { class: "batch" });
    const { form } = plainForm(
      {
        draft: "changes nothing",
        class: "form",
        onsubmit: (event) => {
          event.preventDefault();
          const { language, one_file, large_print } = read(form, null);
          begin(place, form, () => call("certificate_batch", { occasion_id: occasion, language, one_file, large_print }), close);
        },
      },
      h("p", { class: "soft" }, words.batchText),
      h("div", { class: "form-error", role: "alert", hidden: true }),
      howFields(close),
    );
    replace(place, form);
    return place;
  });
}

/**
 * Begins, and follows what was begun; a refusal stands in the form.
 * @param {HTMLElement} place
 * @param {HTMLFormElement} form
 * @param {() => Promise<BatchState>} start
 * @param {() => void} close
 */
async function begin(place, form, start, close) {
  try {
    const state = await start();
    if (state.path) follow(place, state, close);
  } catch (error) {
    showErrors(form, error);
  }
}

/**
 * How papers are made, and the buttons.
 * @param {() => void} close
 */
function howFields(close) {
  const words = t.paper.batch;
  return [
    radioField({
      name: "files",
      label: words.form,
      options: [["one", words.oneFile, words.oneFileHint], ["each", words.oneEach]],
      value: "one",
    }),
    radioField({
      name: "language",
      label: t.paper.language,
      options: [
        ["own", words.ownLanguage, words.ownLanguageHint],
        ["sv", t.paper.languages.sv],
        ["en", t.paper.languages.en],
      ],
      value: "own",
    }),
    checkField({ name: "large_print", label: t.paper.large }),
    h(
      "div",
      { class: "form-actions" },
      h("button", { class: "button main", type: "submit" }, words.start),
      button(t.form.cancel, () => close()),
    ),
  ];
}

/**
 * @param {HTMLElement} place
 * @param {{ id: string, name: string } | null} company
 * @param {() => void} close
 */
function ask(place, company, close) {
  const words = t.paper.batch;
  const { form } = plainForm(
    {
      draft: "changes nothing",
      class: "form",
      onsubmit: async (event) => {
        event.preventDefault();
        const batch = read(form, company);
        if (batch.kinds.length === 0) {
          showErrors(form, { code: "choose", field: null, concerns: null, text: words.choose, facts: null });
          return;
        }
        await begin(place, form, () => call("paper_batch", batch), close);
      },
    },
    h("p", { class: "soft" }, words.text),
    h("div", { class: "form-error", role: "alert", hidden: true }),
    company &&
      radioField({ name: "whose", label: words.whose, options: [["company", company.name], ["all", words.everybody]], value: "company" }),
    h(
      "fieldset",
      { class: "field" },
      h("legend", null, words.kinds),
      choices("document_kind", ["profile", "plan"]).map(([kind, text]) => checkField({ name: kind, label: text, value: true })),
    ),
    howFields(close),
  );
  replace(place, form);
}

/**
 * @param {HTMLFormElement} form
 * @param {{ id: string } | null} company
 * @returns {Batch}
 */
function read(form, company) {
  const values = readForm(form);
  return {
    company_id: company && values["whose"] !== "all" ? company.id : null,
    kinds: /** @type {const} */ (["profile", "plan"]).filter((kind) => values[kind] === true),
    language: /** @type {const} */ (["sv", "en"]).find((language) => language === values["language"]) ?? null,
    one_file: values["files"] === "one",
    large_print: values["large_print"] === true,
  };
}

/**
 * Shows how far it has come until it has ended, or the dialog is gone.
 * @param {HTMLElement} place
 * @param {BatchState} begun
 * @param {() => void} close
 */
async function follow(place, begun, close) {
  const words = t.paper.batch;
  const bar = h("progress", { class: "batch-bar", max: Math.max(begun.of, 1), value: begun.done, "aria-label": words.title("") });
  const count = h("p", { class: "batch-count" });
  const cancel = button(words.cancel, async () => {
    cancel.disabled = true;
    replace(count, words.cancelling);
    announce(words.cancelling);
    await call("paper_batch_cancel").catch(() => undefined);
  });
  replace(place, count, bar, h("div", { class: "form-actions" }, cancel));
  cancel.focus();
  let state = begun;
  while (state.running && place.isConnected) {
    bar.value = state.done;
    bar.max = Math.max(state.of, 1);
    if (!cancel.disabled) replace(count, words.progress(state.done, state.of));
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    try {
      state = await call("paper_batch_state");
    } catch (error) {
      replace(place, h("p", { role: "alert" }, asRefusal(error).text));
      return;
    }
  }
  if (place.isConnected) ended(place, state, close);
}

/**
 * @param {HTMLElement} place
 * @param {BatchState} state
 * @param {() => void} close
 */
function ended(place, state, close) {
  const words = t.paper.batch;
  const said = state.cancelled ? words.cancelled(state.done, state.of) : words.done(state.done);
  const back = button(words.close, () => close(), { main: true });
  replace(
    place,
    h("p", { class: "batch-count" }, said),
    state.path && h("p", null, `${words.where}: `, h("span", { class: "path" }, state.path)),
    state.refused.length > 0 && [
      h("h3", null, words.refused),
      h("ul", { class: "plain" }, state.refused.map((text) => h("li", null, text))),
    ],
    h("div", { class: "form-actions" }, back),
  );
  announce(said);
  back.focus();
}
