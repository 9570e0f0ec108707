// Days and times as a laptop in Sweden shows them, through the nights when its clock changes, without
// a window: `node --test ui/tests/format.test.js`.

import assert from "node:assert/strict";
import { test } from "node:test";

process.env["TZ"] = "Europe/Stockholm";
const { dateTime, longDate } = await import("../src/format.js");

test("an instant is shown by the clock on the wall, also when that goes forward and back", () => {
  for (const [instant, shown] of [
    ["2020-03-29T00:59:59.999Z", "2020-03-29 01:59"],
    ["2020-03-29T01:00:00.000Z", "2020-03-29 03:00"],
    ["2020-10-25T00:30:00.000Z", "2020-10-25 02:30"],
    ["2020-10-25T01:30:00.000Z", "2020-10-25 02:30"],
    ["2020-02-28T23:00:00.000Z", "2020-02-29 00:00"],
    ["2020-12-31T23:00:00.000Z", "2021-01-01 00:00"],
  ]) {
    assert.equal(dateTime(instant), shown, instant);
  }
});

test("a day is the same day whatever the clock does", () => {
  for (const [day, shown] of [
    ["2020-02-29", /29 februari 2020$/],
    ["2020-03-29", /29 mars 2020$/],
    ["2020-10-25", /25 oktober 2020$/],
  ]) {
    assert.match(longDate(day), shown);
  }
});
