// For how long nobody touched the program, without a window: `node --test ui/tests/untouched.test.js`.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Untouched } from "../src/untouched.js";

const MINUTE = 60_000;

test("sleep counts, and a clock that is set back gives no time", () => {
  const cases = [
    ["nothing happened", 0, 0, 0],
    ["both went on", 4, 4, 4],
    ["the laptop slept", 90, 0, 90],
    ["the wall clock was set back a day", -1440, 6, 6],
    ["both stand still or go back", -3, 0, 0],
  ];
  for (const [name, wall, running, idle] of cases) {
    const clocks = { now: [1_600_000_000_000, 5000] };
    const untouched = new Untouched({ wall: () => clocks.now[0], running: () => clocks.now[1] });
    clocks.now = [clocks.now[0] + wall * MINUTE, clocks.now[1] + running * MINUTE];
    assert.equal(untouched.time, idle * MINUTE, name);
    untouched.touch();
    assert.equal(untouched.time, 0, name);
  }
});
