// An interview with one person: the whole window, step by step from the information given to what may
// have been missed. Loads it, draws its frame and the step that the address names; what each step
// holds stands in `interview/`.

import { h, replace } from "../dom.js";
import { attempt } from "../errors.js";
import { say } from "../format.js";
import { call, settled } from "../ipc.js";
import { go } from "../router.js";
import { program, register } from "../state.js";
import { t } from "../text/index.js";
import { coverageBar } from "../widgets/coverage-bar.js";
import { icon } from "../widgets/icon.js";
import { notify } from "../widgets/notice.js";
import { button, linkButton } from "../widgets/page.js";
import { savedState } from "../widgets/saved.js";
import { backgroundStep } from "./interview/background.js";
import { informationStep } from "./interview/information.js";
import { missedStep } from "./interview/missed.js";
import { planStep } from "./interview/plan.js";
import { ratingStep } from "./interview/rating.js";
import { Session } from "./interview/session.js";
import { isRated, resumeAt } from "./interview/state.js";
import { summaryStep } from "./interview/summary.js";

/** @typedef {import("../../types/api.ts").InterviewPage} InterviewPage */
/** @typedef {import("../../types/api.ts").PersonPage} PersonPage */
/** @typedef {import("../router.js").Route} Route */
/** @typedef {import("./frame.js").Act} Act */
/** @typedef {typeof STEPS[number]} Step */
/**
 * @typedef {object} Model
 * @property {InterviewPage} page
 * @property {PersonPage} person
 * @property {Step} step
 * @property {string | null} at
 */
/**
 * What every step gets.
 * @typedef {object} Given
 * @property {InterviewPage} page
 * @property {PersonPage} person
 * @property {Session} session
 * @property {Act} act
 * @property {(step: Step) => string} address of a step
 * @property {(step: Step, main?: boolean) => HTMLElement} forward the link to the step that follows
 * @property {() => Promise<void>} finish
 */

const STEPS = /** @type {const} */ (["information", "background", "rating", "summary", "plan", "missed"]);

/** Whether the screen is turned to the participant: kept while going between steps. */
let turned = false;
/** The step that stands there, so that the same read again leaves the focus where it is. */
let shownStep = "";

export const full = true;

/**
 * @param {Route} route
 * @returns {Promise<Model>}
 */
export async function load(route) {
  const id = route.parts[1] ?? "";
  const page = await call("mapping_page", { id });
  const person = await call("person_page", { id: page.mapping.person_id });
  const named = STEPS.find((step) => step === route.query.get("step"));
  const step = named ?? (page.mapping.informed_on === null && page.rated === 0 ? "information" : "rating");
  return { page, person, step, at: route.query.get("at") };
}

/** The window's title names nobody: it is seen by whoever passes. */
export function title() {
  return t.interview.title;
}

/**
 * @param {Model} model
 * @param {Act} act
 */
export function render(model, act) {
  const { page, person, step } = model;
  const { mapping } = page;
  const session = new Session(page, model.at);
  const closed = mapping.state === "done";
  const address = (/** @type {Step} */ to) => `/interviews/${mapping.id}?step=${to}`;
  const progress = h("div", { class: "iv-progress" });
  const saved = savedState(register().saved_at);
  const count = () => {
    const text = t.levels.mapped(session.now.rated, page.of);
    replace(progress, coverageBar({ done: session.now.rated, of: page.of, text }));
  };
  count();
  session.listen(count);

  /** The address says which competence is asked, so that whatever reads the page again stays there. */
  const keepPlace = () => {
    history.replaceState(null, "", `#${address("rating")}&at=${session.question.competence_id}`);
  };

  const forward = (/** @type {Step} */ to, main = true) =>
    linkButton(t.interview.forward(t.interview.steps[to]), address(to), { main });

  async function leave() {
    leaveField();
    await settled();
    if (step !== "rating") return true;
    const now = { ...session.now, at: 0 };
    const here = session.question.competence_id;
    const there = now.entries[resumeAt(now, lastTouched())]?.kept.competence_id;
    if (here === there) return true;
    return (await attempt(() => call("mapping_pause", { id: mapping.id, at_competence: here }))) !== undefined;
  }

  /** The competence that the register would return to: a rating leaves its own behind. */
  function lastTouched() {
    return session.rated ?? page.at_competence;
  }

  async function pause() {
    if (!(await leave())) return;
    notify(t.interview.paused(session.now.rated, page.of));
    go(`/people/${mapping.person_id}`);
  }

  async function finish() {
    leaveField();
    await settled();
    const done = await attempt(() => call("mapping_finish", { id: mapping.id, done: true }));
    if (!done) return;
    notify(t.interview.finished(page.person));
    go(`/people/${mapping.person_id}/papers`);
  }

  async function reopen() {
    if (await attempt(() => call("mapping_finish", { id: mapping.id, done: false }))) await act.reload();
  }

  /** @type {Given} */
  const given = { page, person, session, act, address, forward, finish };
  /** @type {{ element: Node, focus?: () => void }} */
  let body;
  if (step === "rating" && session.now.entries.length > 0) {
    keepPlace();
    body = ratingStep(session, {
      given: page.given_name,
      keys: program().level_keys,
      closed,
      about: mapping.person_id,
      mapping: mapping.id,
      summary: address("summary"),
      moved: keepPlace,
    });
  } else {
    // So does it say which step: the same step is read again, whatever has been saved in it.
    history.replaceState(null, "", `#${address(step)}`);
    body = { element: h("div", { class: "iv-page" }, drawStep(step, given)) };
  }

  const turn = h(
    "button",
    {
      class: "button",
      type: "button",
      id: "iv-turn",
      "aria-pressed": String(turned),
      title: t.interview.showHint,
      onclick: () => {
        turned = !turned;
        show();
      },
    },
  );
  const element = h(
    "div",
    { class: "interview" },
    h(
      "header",
      { class: "iv-head" },
      button(t.interview.pause, pause, { id: "iv-pause" }),
      h(
        "div",
        { class: "iv-who" },
        h("p", { class: "iv-name" }, page.person),
        h("p", { class: "soft small" }, say(page.profile.role), page.company && ` · ${page.company}`),
      ),
      progress,
      h("div", { class: "iv-saved" }, saved.element),
      turn,
      !closed && button(t.interview.done, finish, { id: "iv-done" }),
    ),
    steps(step, address, model, session),
    closed &&
      h(
        "div",
        { class: "iv-closed" },
        h("p", null, t.interview.isDone(mapping.done_on ?? "")),
        button(t.interview.reopen, reopen, { id: "iv-reopen" }),
      ),
    h("div", { class: "iv-body", "data-step": step }, body.element),
  );

  function show() {
    element.toggleAttribute("data-turned", turned);
    turn.setAttribute("aria-pressed", String(turned));
    replace(turn, turned && icon("check"), turned ? t.interview.showing : t.interview.show);
  }
  show();
  const mine = `${mapping.id}/${step}`;
  const isNew = shownStep !== mine;
  shownStep = mine;
  whileShown(element, () => {
    saved.end();
    if (!document.querySelector(".interview")) shownStep = "";
  });
  if (isNew) queueMicrotask(() => focusStep(element, body.focus));
  return element;
}

/**
 * A new step has the focus on its heading, the rating on what is said next.
 * @param {HTMLElement} element
 * @param {(() => void) | undefined} focus
 */
function focusStep(element, focus) {
  const heading = element.querySelector("h1");
  if (focus) focus();
  else heading?.focus({ preventScroll: true });
}

/**
 * @param {Step} step
 * @param {Given} given
 * @returns {import("../dom.js").Child}
 */
function drawStep(step, given) {
  if (step === "information") return informationStep(given);
  if (step === "background") return backgroundStep(given);
  if (step === "plan") return planStep(given);
  if (step === "missed") return missedStep(given);
  return summaryStep(given);
}

/**
 * @param {Step} current
 * @param {(step: Step) => string} address
 * @param {Model} model
 * @param {Session} session
 */
function steps(current, address, { page, person }, session) {
  const { mapping } = page;
  const done = {
    information: mapping.informed_on !== null,
    background: page.wishes !== "",
    rating: session.now.entries.length > 0 && session.now.entries.every(isRated),
    summary: mapping.strengths !== "" || mapping.to_develop !== "",
    plan: (person.plan?.actions.length ?? 0) > 0,
    missed: mapping.missed !== "" || mapping.state === "done",
  };
  return h(
    "nav",
    { class: "iv-steps", "aria-label": t.interview.steps.label },
    h(
      "ol",
      null,
      STEPS.map((step, index) =>
        h(
          "li",
          null,
          h(
            "a",
            { id: `iv-step-${step}`, href: `#${address(step)}`, "aria-current": step === current ? "step" : null },
            h("span", { class: "iv-step-mark", "aria-hidden": "true" }, done[step] ? icon("check") : index + 1),
            t.interview.steps[step],
            done[step] && h("span", { class: "visually-hidden" }, ` (${t.interview.stepDone})`),
          ),
        ),
      ),
    ),
  );
}

/** What is being typed saves itself when it is left. */
function leaveField() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/**
 * Listens to the window for as long as the interview stands there: whatever takes it away leaves
 * first the field that is typed in, so that it saves itself.
 * @param {HTMLElement} element
 * @param {() => void} end
 */
function whileShown(element, end) {
  const leaving = () => {
    if (element.contains(document.activeElement)) leaveField();
  };
  const gone = new MutationObserver(() => {
    if (element.isConnected) return;
    removeEventListener("hashchange", leaving, true);
    removeEventListener("pagehide", leaving);
    gone.disconnect();
    end();
  });
  addEventListener("hashchange", leaving, true);
  addEventListener("pagehide", leaving);
  const main = document.getElementById("main");
  if (main) gone.observe(main, { childList: true });
}
