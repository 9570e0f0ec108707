// The project's facts with its steps, the coach, and what the program and the register are.

import { h } from "../../dom.js";
import { attempt } from "../../errors.js";
import { dateTime } from "../../format.js";
import { call } from "../../ipc.js";
import { program, register, setRegister } from "../../state.js";
import { label, t, within } from "../../text/index.js";
import { dateField, group, leaveForm, row, textField } from "../../widgets/form.js";
import { card, facts } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").ProjectPage} ProjectPage */
/** @typedef {import("../../../types/api.ts").ProjectStep} ProjectStep */
/** @typedef {import("../../../types/api.ts").Coach} Coach */

/** @param {ProjectPage} model */
export function projectTab(model) {
  const { project } = model;
  const rate = project.kronor_per_euro_thousandths;
  return h(
    "div",
    { class: "stack narrow" },
    card(
      { title: t.settings.projectFacts },
      leaveForm(
        {
          draft: { form: "project" },
          save: (values) =>
            call("project_change", {
              name: values["name"],
              owner: values["owner"],
              call: values["call"],
              programme_area: values["programme_area"],
              diary_number: values["diary_number"],
              starts: values["starts"],
              ends: values["ends"],
              extended_to: values["extended_to"],
              target_participants: values["target_participants"],
              target_women: values["target_women"],
              target_companies: values["target_companies"],
              funder_line: values["funder_line"],
              kronor_per_euro: values["kronor_per_euro"],
            }),
        },
        textField({ name: "name", label: t.settings.name, value: project.name, required: true }),
        row(
          textField({ name: "owner", label: t.settings.owner, value: project.owner }),
          textField({ name: "diary_number", label: t.settings.diaryNumber, hint: t.settings.diaryHint, value: project.diary_number }),
        ),
        row(
          textField({ name: "call", label: t.settings.call, value: project.call }),
          textField({ name: "programme_area", label: t.settings.programmeArea, value: project.programme_area }),
        ),
        group(
          t.settings.time,
          null,
          row(
            dateField({ name: "starts", label: t.settings.starts, value: project.starts }),
            dateField({ name: "ends", label: t.settings.ends, value: project.ends }),
            dateField({ name: "extended_to", label: t.settings.extendedTo, value: project.extended_to }),
          ),
        ),
        group(
          t.settings.targets,
          null,
          row(
            textField({ name: "target_participants", label: t.settings.targetParticipants, value: project.target_participants, inputmode: "numeric", width: "short" }),
            textField({ name: "target_women", label: t.settings.targetWomen, value: project.target_women, inputmode: "numeric", width: "short" }),
            textField({ name: "target_companies", label: t.settings.targetCompanies, value: project.target_companies, inputmode: "numeric", width: "short" }),
          ),
        ),
        group(
          t.settings.papers,
          null,
          textField({ name: "funder_line", label: t.settings.funderLine, hint: t.settings.funderHint, value: project.funder_line, lines: 2 }),
          textField({
            name: "kronor_per_euro",
            label: t.settings.euro,
            hint: t.settings.euroHint,
            value: rate > 0 ? String(rate / 1000).replace(".", ",") : "",
            width: "short",
            inputmode: "decimal",
          }),
        ),
      ),
    ),
    card(
      { title: t.settings.steps, hint: t.settings.stepsHint },
      h("ol", { class: "steps" }, model.steps.map(step)),
    ),
  );
}

/** @param {ProjectStep} planned */
function step(planned) {
  const name = within("step_kind", planned.kind);
  return h(
    "li",
    null,
    h("p", { class: "row-title" }, label("step_kind", planned.kind)),
    leaveForm(
      {
        label: label("step_kind", planned.kind),
        class: "step-dates",
        draft: { form: "project_step", part: planned.id },
        save: (values) =>
          call("project_step_change", { id: planned.id, starts: values["starts"], ends: values["ends"] }),
      },
      named(dateField({ name: "starts", label: t.settings.starts, hint: "", value: planned.starts }), t.settings.stepStarts(name)),
      named(dateField({ name: "ends", label: t.settings.ends, hint: "", value: planned.ends }), t.settings.stepEnds(name)),
    ),
  );
}

/**
 * A field whose label is short for the eye and whole for the ear.
 * @param {HTMLElement} field
 * @param {string} name
 */
function named(field, name) {
  field.querySelector("input")?.setAttribute("aria-label", name);
  return field;
}

/** @param {Coach} coach */
export function coachTab(coach) {
  return h(
    "div",
    { class: "stack narrow" },
    card(
      { title: t.settings.coach, hint: t.settings.coachHint },
      leaveForm(
        {
          draft: { form: "coach", part: coach.id },
          save: (values) => call("coach_change", { name: values["name"], title: values["title"], phone: values["phone"] }),
          done: async () => {
            const open = await attempt(() => call("register_state"));
            if (open) setRegister(open);
          },
        },
        textField({ name: "name", label: t.settings.coachName, value: coach.name, required: true, autocomplete: "name" }),
        textField({ name: "title", label: t.settings.coachTitle, value: coach.title }),
        textField({ name: "phone", label: t.settings.coachPhone, value: coach.phone, type: "tel", width: "medium" }),
      ),
    ),
  );
}

export function aboutTab() {
  const open = register();
  return h(
    "div",
    { class: "stack narrow" },
    card(
      { title: t.program.name },
      h("p", null, t.settings.aboutText),
      h("br"),
      facts([
        [t.settings.version, program().version],
        [t.settings.licence, t.settings.licenceText],
      ]),
    ),
    card(
      { title: t.settings.register },
      facts([
        [t.settings.registerName, open.name],
        [t.settings.registerPlace, h("span", { class: "start-path" }, open.path)],
        [t.settings.registerSaved, open.saved_at && dateTime(open.saved_at)],
      ]),
    ),
  );
}
