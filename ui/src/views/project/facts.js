// The project's facts as a form in which every field saves itself: owner, call, period with extension,
// targets, and what stands on papers.

import { h } from "../../dom.js";
import { call } from "../../ipc.js";
import { t } from "../../text/index.js";
import { dateField, group, leaveForm, row, textField } from "../../widgets/form.js";
import { card } from "../../widgets/page.js";

/** @typedef {import("../../../types/api.ts").ProjectPage} ProjectPage */

/** @param {ProjectPage} model */
export function factsTab(model) {
  const { project } = model;
  const rate = project.kronor_per_euro_thousandths;
  return h(
    "div",
    { class: "stack narrow" },
    card(
      { title: t.project.projectFacts },
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
        textField({ name: "name", label: t.project.name, value: project.name, required: true }),
        row(
          textField({ name: "owner", label: t.project.owner, value: project.owner }),
          textField({ name: "diary_number", label: t.project.diaryNumber, hint: t.project.diaryHint, value: project.diary_number }),
        ),
        row(
          textField({ name: "call", label: t.project.call, value: project.call }),
          textField({ name: "programme_area", label: t.project.programmeArea, value: project.programme_area }),
        ),
        group(
          t.project.time,
          null,
          row(
            dateField({ name: "starts", label: t.project.firstDay, value: project.starts }),
            dateField({ name: "ends", label: t.project.lastDay, value: project.ends }),
            dateField({ name: "extended_to", label: t.project.extendedTo, value: project.extended_to }),
          ),
        ),
        group(
          t.project.targets,
          null,
          row(
            textField({ name: "target_participants", label: t.project.targetParticipants, value: project.target_participants, inputmode: "numeric", width: "short" }),
            textField({ name: "target_women", label: t.project.targetWomen, value: project.target_women, inputmode: "numeric", width: "short" }),
            textField({ name: "target_companies", label: t.project.targetCompanies, value: project.target_companies, inputmode: "numeric", width: "short" }),
          ),
        ),
        group(
          t.project.papers,
          null,
          textField({ name: "funder_line", label: t.project.funderLine, hint: t.project.funderHint, value: project.funder_line, lines: 2 }),
          textField({
            name: "kronor_per_euro",
            label: t.project.euro,
            hint: t.project.euroHint,
            value: rate > 0 ? String(rate / 1000).replace(".", ",") : "",
            width: "short",
            inputmode: "decimal",
          }),
        ),
      ),
    ),
  );
}
