// Permits of a person: what is held, until when, what is missing. A permit is no level: it is valid,
// runs out or is missing.

import { h } from "../../dom.js";
import { say } from "../../format.js";
import { call } from "../../ipc.js";
import { label, t, within } from "../../text/index.js";
import { formDialog } from "../../widgets/dialog.js";
import { opens } from "../../widgets/draft.js";
import { dateField, row, selectField, textField } from "../../widgets/form.js";
import { button, chip, section } from "../../widgets/page.js";
import { dotted, itemList, itemRow, removeWithUndo } from "./parts.js";

/** @typedef {import("../../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../../../types/api.ts").PermitStanding} PermitStanding */
/** @typedef {import("../../../types/api.ts").PermitState} PermitState */
/** @typedef {import("../../../types/api.ts").Holding} Holding */
/** @typedef {import("../frame.js").Act} Act */

/** @type {Record<PermitState, "ok" | "note" | "gap" | "bad">} */
const TONES = { valid: "ok", expires_soon: "note", confirmation_due: "note", expired: "gap", missing: "gap" };

/**
 * A permit in a line: name, state in a word, until when.
 * @param {PermitStanding} permit
 */
export function permitLine(permit) {
  const holding = permit.holdings[0];
  return {
    title: say(permit.name),
    beside: chip(within("permit_state", permit.state), TONES[permit.state]),
    below: dotted([
      permit.required ? t.person.now.permitRequired : t.person.now.permitHeld,
      holding && (holding.valid_until ? t.person.now.validUntil(holding.valid_until) : t.person.now.noExpiry),
    ]),
  };
}

/**
 * Permits with what is held of each, to add, change and remove.
 * @param {PersonPage} person
 * @param {Act} act
 */
export function permitsSection(person, act) {
  const words = t.person.evidence;
  return section(
    {
      title: words.permits,
      hint: words.permitsHint,
      action: button(words.addPermit, opens(holdingKey(person, null), () => edit(person, act, null, null)), { icon: "plus", id: "add-permit" }),
    },
    person.permits.length === 0 && h("p", { class: "soft" }, words.noPermits),
    itemList(
      person.permits.flatMap((permit) =>
        permit.holdings.length === 0
          ? [
              itemRow({
                ...permitLine(permit),
                name: permit.name.text,
                change: () => edit(person, act, null, permit.permit_id),
              }),
            ]
          : permit.holdings.map((holding, index) =>
              itemRow({
                name: permit.name.text,
                title: say(permit.name),
                beside: index === 0 && chip(within("permit_state", permit.state), TONES[permit.state]),
                below: dotted([
                  permit.required ? t.person.now.permitRequired : t.person.now.permitHeld,
                  holding.issuer,
                  holding.issued_on,
                  holding.valid_until ? t.person.now.validUntil(holding.valid_until) : t.person.now.noExpiry,
                  holding.note,
                ]),
                change: opens(holdingKey(person, holding), () => edit(person, act, holding, permit.permit_id)),
                remove: () => removeWithUndo(() => call("holding_remove", { id: holding.id }), removedWord(permit), act),
              }),
            ),
      ),
    ),
  );
}

/** @param {PermitStanding} permit */
function removedWord(permit) {
  return `${permit.name.text}: ${label("permit_state", "missing").toLowerCase()}`;
}

/** @param {PersonPage} page @param {Holding | null} holding */
function holdingKey({ person }, holding) {
  return { form: "holding", about: person.id, part: holding?.id };
}

/**
 * @param {PersonPage} person
 * @param {Act} act
 * @param {Holding | null} holding
 * @param {string | null} permitId
 */
async function edit(person, act, holding, permitId) {
  const words = t.person.evidence;
  const library = await call("library_page");
  const options = library.permits
    .filter(({ permit }) => !permit.archived || permit.id === permitId)
    .map(({ permit, name }) => /** @type {const} */ ([permit.id, name.text]));
  const saved = await formDialog(
    {
      title: holding ? words.editPermit : words.addPermit,
      draft: holdingKey(person, holding),
      submit: t.form.save,
      save: (values) =>
        call("holding_save", {
          id: holding?.id ?? null,
          person_id: person.person.id,
          permit_id: values["permit_id"],
          issuer: values["issuer"],
          issued_on: values["issued_on"],
          valid_until: values["valid_until"],
          confirmed_on: values["confirmed_on"],
          note: values["note"],
        }),
    },
    selectField({ name: "permit_id", label: words.permit, options, value: permitId }),
    textField({ name: "issuer", label: words.issuer, value: holding?.issuer }),
    row(
      dateField({ name: "issued_on", label: words.issuedOn, value: holding?.issued_on }),
      dateField({ name: "valid_until", label: words.validUntil, hint: words.validUntilHint, value: holding?.valid_until }),
    ),
    dateField({ name: "confirmed_on", label: words.confirmedOn, hint: words.confirmedHint, value: holding?.confirmed_on }),
    textField({ name: "note", label: words.note, hint: words.noteHint, lines: 2, value: holding?.note }),
  );
  if (saved) await act.reload();
}
