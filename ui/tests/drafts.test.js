// What a draft is and how it lies over a form, without a window: `node --test ui/tests/drafts.test.js`.

import assert from "node:assert/strict";
import { test } from "node:test";
import { differing, isOf, keyText, lay, said, valuesOf } from "../src/drafts.js";

const field = (name, value, words = value) => ({ name, label: name.toUpperCase(), value, said: words });
const typed = (name, before, now) => ({ name, label: name.toUpperCase(), before, now, said: "" });

test("only what differs from what stood there is a draft", () => {
  const before = valuesOf([field("name", "Anna"), field("note", ""), field("kind", "work")]);
  const now = [field("name", "Anna"), field("note", "Ny"), field("kind", "course", "Utbildning")];
  assert.deepEqual(differing(before, now), [typed("note", "", "Ny"), { ...typed("kind", "work", "course"), said: "Utbildning" }]);
  assert.deepEqual(differing(before, [field("name", "Anna")]), []);
});

test("a text taken out is a draft too, and a field that was not there counts as empty", () => {
  assert.deepEqual(differing({ name: "Anna" }, [field("name", ""), field("more", "")]), [typed("name", "Anna", "")]);
});

test("a draft is another's unless form, subject and part are all the same", () => {
  const key = { form: "need", about: "anna", part: "n1" };
  const draft = { form: "need", about: "anna", part: "n1" };
  assert.ok(isOf(key, draft));
  for (const change of [{ form: "goals" }, { about: "per" }, { about: "" }, { part: "" }, { part: "n2" }]) {
    assert.ok(!isOf(key, { ...draft, ...change }), JSON.stringify(change));
  }
  assert.ok(isOf({ form: "person_new", about: null }, { form: "person_new", about: "", part: "" }));
  assert.notEqual(keyText({ form: "a", about: "b" }), keyText({ form: "a", part: "b" }));
});

test("a draft goes into its fields in the form's order, and leaves out what stands there already", () => {
  const draft = [typed("note", "", "Ny"), typed("name", "Anna", "Annika"), typed("kind", "a", "b")];
  const there = { name: "Anna", note: "", kind: "b" };
  const laid = lay(draft, there, [field("name", "Anna"), field("kind", "b"), field("note", "")]);
  assert.deepEqual(laid.fill, [{ name: "name", value: "Annika" }, { name: "note", value: "Ny" }]);
  assert.deepEqual([laid.changed, laid.unknown, laid.nothing], [[], [], false]);
});

test("where something else stands by now, both are shown", () => {
  const laid = lay([typed("goal", "Gammalt", "Mitt")], { goal: "Någon annans" }, [field("goal", "Någon annans")]);
  assert.deepEqual(laid.changed, [{ label: "GOAL", there: "Någon annans", typed: "Mitt" }]);
  assert.deepEqual(laid.fill, [{ name: "goal", value: "Mitt" }]);
});

test("a draft that was saved after all says nothing", () => {
  assert.ok(lay([typed("goal", "", "Mitt")], { goal: "Mitt" }, [field("goal", "Mitt")]).nothing);
});

test("a field that the form has no more is kept and shown as text, in the words of its choice", () => {
  const old = { ...typed("shoe_size", "", "eu42"), said: "EU 42" };
  const laid = lay([old, typed("gone_empty", "x", "")], {}, [field("name", "")]);
  assert.deepEqual(laid.unknown, [old]);
  assert.equal(laid.nothing, false);
  assert.equal(said(old), "EU 42");
});

test("what stood there first stays known, though something else stands there by now", () => {
  assert.deepEqual(differing({ goal: "Nu" }, [field("goal", "Mitt")], { goal: "Först" }), [typed("goal", "Först", "Mitt")]);
});
