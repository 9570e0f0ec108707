// The interview's rules of what may be seen and what is sent, without a window: `node --test ui/tests/interview_state.test.js`.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as state from "../src/views/interview/state.js";

const said = (text) => ({ text, language: "sv" });
const level = (number) => ({ outcome: "level", level: number });
const unrated = (id) => ({
  competence_id: id,
  name: said(id),
  about: said(""),
  levels: [0, 1, 2, 3, 4].map((number) => said(`nivå ${number}`)),
  critical: false,
  own: null,
  coach: null,
  basis: null,
  note: "",
  reason: "",
  wants_to_guide: null,
  evidence: [],
  revealed: null,
});

/** An interview page with two areas, of two and one competences. */
function page(changes = {}, at_competence = null) {
  const question = (id) => ({ ...unrated(id), ...changes[id] });
  return {
    mapping: { id: "m" },
    at_competence,
    areas: [
      { area_id: "x", name: said("Svetsning"), questions: [question("a"), question("b")] },
      { area_id: "y", name: said("Kvalitet"), questions: [question("c")] },
    ],
    rated: 0,
    of: 3,
  };
}

const gap = { required: 3, state: "gap", level: 1, steps: 2, differ: true };

test("a rating shows at once and is sent as one request", () => {
  const [next, request] = state.rate(state.begin(page(), null), "self", level(2));
  assert.deepEqual(state.visible(next.entries[0]).own, level(2));
  assert.ok(state.isSaving(next.entries[0]));
  assert.deepEqual(request.input, {
    mapping_id: "m",
    competence_id: "a",
    rater: "self",
    outcome: "level",
    level: 2,
    basis: null,
    reason: "",
    note: "",
    wants_to_guide: null,
  });
});

test("the coach's mark is concealed until the person has rated", () => {
  let [now] = state.rate(state.begin(page(), null), "coach", level(3));
  assert.deepEqual(state.visible(now.entries[0]), { own: null, coach: null, concealed: true, revealed: null });
  [now] = state.rate(now, "self", level(2));
  assert.equal(state.visible(now.entries[0]).concealed, false);
  assert.deepEqual(state.visible(now.entries[0]).coach, level(3));
});

test("the requirement is shown only when both have rated, and not for a note taken first", () => {
  const seen = (question) => state.visible(state.begin(page({ a: { ...question, revealed: gap } }), null).entries[0]).revealed;
  assert.equal(seen({ own: level(2) }), null);
  assert.equal(seen({ coach: level(1) }), null);
  assert.equal(seen({ own: level(2), coach: { outcome: "not_assessed" } }), null);
  assert.deepEqual(seen({ own: level(2), coach: level(1) }), gap);
  assert.deepEqual(seen({ own: { outcome: "not_assessed" }, coach: level(1) }), gap);
});

test("a note before any rating is sent as not assessed, and leaves a rating that is there alone", () => {
  let [, request] = state.describe(state.begin(page(), null), 0, { note: "3 års erfarenhet" });
  assert.equal(request.input.outcome, "not_assessed");
  assert.equal(request.input.note, "3 års erfarenhet");
  [, request] = state.describe(state.begin(page({ a: { coach: level(3), basis: "seen" } }), null), 0, { note: "lugn" });
  assert.deepEqual([request.input.outcome, request.input.level, request.input.basis], ["level", 3, "seen"]);
});

test("a refusal takes away just that rating, and what stood there before stands there again", () => {
  const before = state.begin(page({ a: { own: level(1) } }), null);
  const [first, refused] = state.rate(before, "self", level(2));
  const [second] = state.rate(first, "coach", level(4));
  const after = state.refused(second, refused);
  assert.deepEqual(state.question(after.entries[0]).own, level(1));
  assert.deepEqual(state.question(after.entries[0]).coach, level(4));
  const [, again] = state.repeat(after, refused);
  assert.deepEqual({ ...again.input }, { ...refused.input });
});

test("an answer to an earlier press does not take back a later one", () => {
  const [first, one] = state.rate(state.begin(page(), null), "self", level(2));
  const [second] = state.rate(first, "self", level(3));
  const after = state.answered(second, one, { ...unrated("a"), own: level(2) }, 0);
  assert.deepEqual(state.question(after.entries[0]).own, level(3));
});

test("what belongs to level 4 and to not applicable goes with them", () => {
  const four = state.begin(page({ a: { coach: level(4), wants_to_guide: true } }), null);
  assert.equal(state.rate(four, "coach", level(3))[1].input.wants_to_guide, null);
  const none = state.begin(page({ a: { coach: { outcome: "not_applicable" }, reason: "finns inte här" } }), null);
  assert.equal(state.rate(none, "coach", level(2))[1].input.reason, "");
  assert.equal(state.rate(none, "coach", { outcome: "not_applicable" })[1].input.reason, "finns inte här");
});

test("an interview goes on where it was left, or after that if both have rated it", () => {
  const rated = { own: level(2), coach: level(2) };
  assert.equal(state.begin(page({}, "b"), null).at, 1);
  assert.equal(state.begin(page({ b: rated }, "b"), null).at, 2);
  assert.equal(state.begin(page({ c: rated }, "c"), null).at, 2);
  assert.equal(state.begin(page({}, null), null).at, 0);
  assert.equal(state.begin(page({ b: rated }, "b"), "a").at, 0);
});

test("after something is undone the interview stands where it changed", () => {
  const before = state.moveTo(state.begin(page({ a: { own: level(2) } }), null), 2);
  assert.equal(state.readAgain(before, page()).at, 0);
  assert.equal(state.readAgain(before, page({ a: { own: level(2) } })).at, 2);
});

test("digits, minus and X say something; all other keys nothing", () => {
  assert.deepEqual(["0", "4", "-", "x", "X"].map((key) => state.outcomeOfKey(key)?.outcome), ["level", "level", "not_assessed", "not_applicable", "not_applicable"]);
  for (const key of ["5", "a", "Tab", " ", "ArrowDown", "F1", "10"]) assert.equal(state.outcomeOfKey(key), null);
});
