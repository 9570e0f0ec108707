// In which order the program is asked, with a program that answers when it is told to.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { call } from "../src/ipc.js";

/** What was asked and not answered yet, by command. */
const asked = new Map();

beforeEach(() => {
  asked.clear();
  globalThis.window = {
    __TAURI_INTERNALS__: {
      invoke: (name) => new Promise((answer) => asked.set(name, answer)),
    },
  };
});

const moment = () => new Promise((resolve) => setTimeout(resolve));

test("a change waits for the one before it", async () => {
  call("person_save", {});
  const second = call("company_save", {});
  await moment();
  assert.deepEqual([...asked.keys()], ["person_save"]);
  asked.get("person_save")({});
  await moment();
  asked.get("company_save")({});
  await second;
});

test("a paper waits for the changes before it, and nobody for the paper", async () => {
  for (const paper of ["paper_save", "paper_issued_save", "paper_print"]) {
    const before = call("person_save", {});
    const made = call(paper, {});
    await moment();
    assert.ok(!asked.has(paper), `${paper} has what was just typed`);
    asked.get("person_save")({});
    await before;
    await moment();
    assert.ok(asked.has(paper), `${paper} stands in its dialog`);
    const after = call("mapping_assess", {});
    const locked = call("register_lock", {});
    await moment();
    asked.get("mapping_assess")({});
    await after;
    await moment();
    asked.get("register_lock")({});
    await locked;
    asked.get(paper)({ path: null });
    await made;
    asked.clear();
  }
});
