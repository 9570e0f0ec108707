// The rating step: the list at the side, one competence at a time, and what stands beside it. Puts
// the parts together, moves the focus, and says what was refused. What may be seen and what is sent
// is decided in `state.js`.

import { h, replace } from "../../dom.js";
import { attempt } from "../../errors.js";
import { call } from "../../ipc.js";
import { label, t } from "../../text/index.js";
import { icon } from "../../widgets/icon.js";
import { levelText, stateWord } from "../../widgets/level-cells.js";
import { announce } from "../../widgets/live.js";
import { notify } from "../../widgets/notice.js";
import { button, linkButton } from "../../widgets/page.js";
import { detailsView } from "./details.js";
import { inShort, outline } from "./outline.js";
import { questionView } from "./question.js";
import { question, visible } from "./state.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./session.js").Change} Change */
/** @typedef {import("./state.js").Side} Side */

/**
 * @param {Session} session
 * @param {{ given: string, keys: boolean, closed: boolean, about: string, mapping: string, summary: string, moved: () => void }} setting
 *   `about` and `mapping`: whose interview and which; `summary`: the address of what follows; `moved`: another competence is asked
 */
export function ratingStep(session, setting) {
  const list = outline(session.now, setting.given, (index) => {
    session.moveTo(index);
    shown.question.focus("self");
  });
  const place = h("div");
  const side = h("aside", { class: "iv-side", "aria-label": t.interview.details.title });
  const alert = h("div", { class: "iv-alert", role: "alert" });
  const main = h("div", { class: "iv-main" }, alert, place);
  const latest = h("div", { class: "iv-latest small" });
  const movesPlace = h("div", { class: "iv-moves" });
  const foot = h("div", { class: "iv-foot" });
  let shown = draw();

  /** Draws the competence that is asked now. */
  function draw() {
    const { entry } = session;
    const index = session.now.at;
    const asked = questionView(entry, setting, { rate });
    const details = detailsView(entry, setting, (changed) => session.describe(index, changed));
    replace(place, asked.element);
    replace(side, details.element, latest);
    replace(movesPlace, moves());
    main.scrollTop = 0;
    list.place(session.now);
    return { index, question: asked, details };
  }

  /** @type {Parameters<typeof questionView>[2]["rate"]} */
  function rate(rater, outcome, how) {
    const rated = session.now.at;
    const name = rater === "self" ? label("rater", "self") : label("rater", "coach");
    session.rate(rater, outcome);
    announce(t.interview.rating.said(name, inShort(outcome)));
    if (how !== "key") return;
    if (rater === "self") {
      shown.question.focus("coach");
    } else if (rated + 1 < session.now.entries.length) {
      session.moveTo(rated + 1);
      shown.question.focus("self");
    }
  }

  /** Back and forth. */
  function moves() {
    const { at, entries } = session.now;
    const words = t.interview.rating;
    const isLast = at + 1 === entries.length;
    return [
      at > 0 && button(words.previous, () => step(-1), { id: "iv-previous" }),
      isLast ? linkButton(words.toSummary, setting.summary, { main: true, id: "iv-next" }) : button(words.next, () => step(1), { id: "iv-next" }),
    ];
  }

  /** @param {number} by */
  function step(by) {
    session.moveTo(session.now.at + by);
    shown.question.focus("self");
  }

  /** @param {number} index what was rated, if it is not what is asked now */
  function tellLatest(index) {
    const entry = session.now.entries[index];
    const { revealed } = entry ? visible(entry) : { revealed: null };
    if (!entry || !revealed || index === session.now.at) {
      if (index === session.now.at) replace(latest);
      return;
    }
    const level = "level" in revealed ? revealed.level : null;
    const standing = { state: revealed.state, required: revealed.required, level };
    replace(
      latest,
      h("h2", null, t.interview.rating.last(question(entry).name.text)),
      h("p", null, levelText(standing)),
      h("p", null, stateWord(standing)),
      revealed.differ && h("p", null, h("b", null, t.interview.standing.differ)),
      button(t.interview.rating.goBack, () => list.element.querySelectorAll("button")[index]?.click(), {
        quiet: true,
        label: `${t.interview.rating.goBack}: ${question(entry).name.text}`,
      }),
    );
  }

  session.listen((change) => {
    if (change.moved) {
      setting.moved();
      for (const index of session.now.entries.keys()) list.update(session.now, index);
      shown = draw();
      return;
    }
    list.update(session.now, change.index);
    const entry = session.now.entries[change.index];
    if (entry && change.index === shown.index) {
      shown.question.update(entry);
      shown.details.update(entry);
    }
    tellLatest(change.index);
    if (change.refused) tellRefused(change.refused);
  });

  /**
   * What was refused and not tried again yet: a rating, or a text that would be lost else.
   * @type {NonNullable<Change["refused"]>["request"][]}
   */
  let unsaved = [];

  /** @param {NonNullable<Change["refused"]>} refused */
  function tellRefused({ refusal, request }) {
    const words = t.interview.rating;
    unsaved.push(request);
    const names = new Set(unsaved.map(({ index }) => session.now.entries[index]?.kept.name.text ?? ""));
    const clear = () => {
      unsaved = [];
      replace(alert);
    };
    const again = () => {
      const requests = unsaved;
      clear();
      for (const one of requests) session.again(one);
      const last = requests.at(-1);
      shown.question.focus(last?.input.rater === "coach" ? "coach" : "self");
    };
    replace(
      alert,
      h(
        "div",
        { class: "remark", "data-tone": "gap" },
        icon("warning"),
        h("p", null, words.refused([...names].join(", "), refusal.text)),
        h("div", { class: "actions" }, button(words.again, again), button(t.form.close, clear, { quiet: true })),
      ),
    );
  }

  /** @param {"register_undo" | "register_redo"} name */
  async function undo(name) {
    const saved = await attempt(() => call(name));
    if (!saved) return;
    await attempt(() => session.readAgain());
    shown.question.focus("self");
    notify(saved.what);
  }

  replace(foot, keyHelp(setting.keys), movesPlace);
  const element = h(
    "div",
    {
      class: "iv-rating",
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        const typing = event.target instanceof Element && event.target.matches("textarea, input[type=text]");
        if (typing || event.defaultPrevented || event.altKey) return;
        const control = event.ctrlKey || event.metaKey;
        if (!control && event.key === "PageDown") step(1);
        else if (!control && event.key === "PageUp") step(-1);
        else if (control && event.key.toLowerCase() === "z") undo(event.shiftKey ? "register_redo" : "register_undo");
        else return;
        event.preventDefault();
      },
    },
    list.element,
    h("div", { class: "iv-desk" }, main, side),
    foot,
  );
  /** The first focus, when it stands in its place: only then can the list be scrolled. */
  const begin = () => {
    list.place(session.now);
    shown.question.focus("self");
  };
  return { element, focus: begin };
}

/** @param {boolean} keys */
function keyHelp(keys) {
  const words = t.interview.rating;
  const key = (/** @type {string} */ name) => h("kbd", null, name);
  return h(
    "dl",
    { class: "iv-keys small", "aria-label": words.keys.label },
    keys
      ? [
          pair([key("0"), "–", key("4")], words.keys.level),
          pair(key("-"), words.keys.notAssessed),
          pair(key("X"), words.keys.notApplicable),
        ]
      : h("div", null, h("dd", null, words.keysOff)),
    pair(key("Tab"), words.keys.sides),
    pair([key("↑"), key("↓")], words.keys.change),
    pair([key("PgUp"), key("PgDn")], words.keys.move),
    pair(key("Ctrl Z"), words.keys.undo),
  );
}

/**
 * @param {import("../../dom.js").Child} keys
 * @param {string} text
 */
function pair(keys, text) {
  return h("div", null, h("dt", null, keys), h("dd", null, text));
}
