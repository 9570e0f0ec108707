// When a register that nobody touches is locked: minutes, on this laptop, outside and in an interview.

import { call } from "../../ipc.js";
import { program, setProgram } from "../../state.js";
import { t } from "../../text/index.js";
import { leaveForm, textField } from "../../widgets/form.js";
import { card } from "../../widgets/page.js";

export function lockCard() {
  const state = program();
  return card(
    { title: t.lock.title, hint: t.lock.hint },
    leaveForm(
      {
        label: t.lock.title,
        draft: "laptop",
        save: (values) =>
          call("program_change", {
            lock_minutes: minutes(values["lock_minutes"]),
            interview_lock_minutes: minutes(values["interview_lock_minutes"]),
          }),
        done: setProgram,
      },
      textField({ name: "lock_minutes", label: t.lock.minutes, hint: t.lock.minutesHint, width: "short", inputmode: "numeric", value: state.lock_minutes }),
      textField({
        name: "interview_lock_minutes",
        label: t.lock.interview,
        hint: t.lock.interviewHint,
        width: "short",
        inputmode: "numeric",
        value: state.interview_lock_minutes,
      }),
    ),
  );
}

/**
 * What is no whole number is none of the minutes there are: the program says which.
 * @param {string} typed
 */
function minutes(typed) {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0;
}
