// The dialog in which people of a company's staff are picked for a visit, shift by shift. They get the
// nearest free times in the order of the list.

import { h, replace } from "../../dom.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { chosenControl } from "../../widgets/controls.js";
import { openDialog } from "../../widgets/dialog.js";
import { leftDrafts } from "../../widgets/draft.js";
import { saveForm } from "../../widgets/form.js";

/** @typedef {import("../../../types/api.ts").VisitPage} VisitPage */
/** @typedef {import("../../../types/api.ts").StaffMember} StaffMember */

/** @param {VisitPage} model */
export function peopleKey(model) {
  return { form: "visit_people", about: model.visit.company_id, part: model.visit.id };
}

/** @param {VisitPage} model @returns {Promise<boolean>} whether somebody got a time */
export async function peopleDialog(model) {
  const added = await openDialog({ title: t.visit.addPeople, wide: true }, (/** @type {(value?: boolean) => void} */ close) => form(model, close));
  if (!added) await leftDrafts();
  return added === true;
}

/**
 * @param {VisitPage} model
 * @param {(value?: boolean) => void} close
 */
function form(model, close) {
  const booked = new Set(model.slots.map(({ slot }) => slot.person_id));
  const free = model.staff.filter((one) => !booked.has(one.person_id));
  /** @type {Map<string, StaffMember[]>} */
  const shifts = new Map();
  for (const one of free) shifts.set(one.shift, [...(shifts.get(one.shift) ?? []), one]);
  const order = [...shifts.values()].flat();
  /** @type {Set<string>} */
  const chosen = new Set();
  /** @type {Map<string, HTMLInputElement>} */
  const boxes = new Map();
  const kept = chosenControl({
    // No name of the request's: a refusal stands above the list.
    name: "chosen",
    label: t.visit.people,
    put: (ids) => {
      chosen.clear();
      for (const id of ids) if (boxes.has(id)) chosen.add(id);
      for (const [id, box] of boxes) box.checked = chosen.has(id);
      count();
    },
  });
  const made = saveForm(
    {
      submit: t.visit.chosen(0),
      class: "pick-form",
      draft: peopleKey(model),
      save: () =>
        call("visit_slots_add", {
          visit_id: model.visit.id,
          person_ids: order.map((one) => one.person_id).filter((id) => chosen.has(id)),
        }),
      done: () => close(true),
      cancel: () => close(),
    },
    h("p", { class: "soft" }, [t.visit.addPeopleHint, model.room !== null && `${t.visit.room(model.room)}.`].filter(Boolean).join(" ")),
    kept.element,
    free.length === 0 && h("p", null, t.visit.everybody),
    h(
      "div",
      { class: "pick-list tall" },
      [...shifts].map(([shift, people]) =>
        h(
          "fieldset",
          { class: "pick-area" },
          h("legend", null, shift || t.visit.shiftNone),
          people.map((one) =>
            h(
              "label",
              { class: "pick" },
              box(one),
              h("span", { class: "pick-name" }, one.name, h("span", { class: "soft small pick-about" }, [one.role, one.mapped && t.visit.mapped].filter(Boolean).join(" · "))),
            ),
          ),
        ),
      ),
    ),
  );
  const submit = made.querySelector("button[type=submit]");
  const count = () => submit && replace(submit, t.visit.chosen(chosen.size));

  /** @param {StaffMember} one */
  function box(one) {
    const element = h("input", {
      type: "checkbox",
      onchange: () => {
        if (element.checked) chosen.add(one.person_id);
        else chosen.delete(one.person_id);
        kept.show([...chosen], order.filter(({ person_id }) => chosen.has(person_id)).map(({ name }) => name));
        count();
      },
    });
    boxes.set(one.person_id, element);
    return element;
  }

  return made;
}
