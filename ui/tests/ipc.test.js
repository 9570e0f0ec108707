// What the program is sent, without a window: `node --test ui/tests/ipc.test.js`.

import assert from "node:assert/strict";
import { test } from "node:test";
import { call } from "../src/ipc.js";

/** Answers like the program, and keeps what it was sent. */
function program(answer) {
  const sent = [];
  globalThis.window = {
    __TAURI_INTERNALS__: {
      invoke: async (name, args) => {
        sent.push([name, JSON.parse(JSON.stringify(args)).input]);
        return answer;
      },
    },
  };
  return sent;
}

test("half a character becomes the sign for none, and all else stays as it was typed", async () => {
  const sent = program({});
  const typed = { name: "a\ud800b", list: ["\udc00", "🙂", { note: "Åsa\n" }], none: null, level: 3, yes: false };
  await call("person_save", typed);
  assert.deepEqual(sent, [
    ["person_save", { name: "a\uFFFDb", list: ["\uFFFD", "🙂", { note: "Åsa\n" }], none: null, level: 3, yes: false }],
  ]);
  assert.equal(typed.name, "a\ud800b", "what stands in the form is left alone");
});

test("changes are sent one after another, and questions wait for them", async () => {
  const sent = program({});
  await Promise.all([call("mapping_assess", { level: 2 }), call("mapping_assess", { level: 3 }), call("person_page", { id: "a" })]);
  assert.deepEqual(sent.map(([name, input]) => [name, input.level ?? input.id]), [
    ["mapping_assess", 2],
    ["mapping_assess", 3],
    ["person_page", "a"],
  ]);
});
