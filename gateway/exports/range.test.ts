import { rangeOf } from "./range.ts";

it.each([
  [undefined, 10, null],
  ["bytes=0-3", 10, { first: 0, last: 3 }],
  ["bytes=4-", 10, { first: 4, last: 9 }],
  ["bytes=-3", 10, { first: 7, last: 9 }],
  ["bytes=-30", 10, { first: 0, last: 9 }],
  ["bytes=5-99", 10, { first: 5, last: 9 }],
  ["bytes=9-9", 10, { first: 9, last: 9 }],
  ["bytes=10-", 10, "UNSATISFIABLE"],
  ["bytes=-0", 10, "UNSATISFIABLE"],
  ["bytes=0-", 0, "UNSATISFIABLE"],
  ["bytes=-5", 0, "UNSATISFIABLE"],
  // What is no range, or several, is passed over.
  ["bytes=5-4", 10, null],
  ["bytes=-", 10, null],
  ["bytes=0-1,3-4", 10, null],
  ["lines=0-1", 10, null],
  ["bytes=1e3-", 10, null],
])("reads %j of %i bytes", (header, size, range) => {
  expect(rangeOf(header, size)).toEqual(range);
});
