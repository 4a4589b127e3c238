import { dependantKinds, liesWithin, mayDepend, relations } from "./member.ts";

it("lets nobody depend as what they are not", () => {
  const may = Object.keys(relations).map((relation) => [
    relation,
    ...Object.keys(dependantKinds).filter((kind) => mayDepend(relation as "CHILD", kind as "CHILD")),
  ]);
  expect(may).toEqual([
    ["SPOUSE", "SPOUSE"],
    ["LEGAL_COHABITANT", "COHABITANT"],
    ["COHABITANT", "COHABITANT"],
    ["CHILD", "CHILD"],
    ["GRANDCHILD", "CHILD"],
    ["PARENT", "ASCENDANT"],
    ["GRANDPARENT", "ASCENDANT"],
    ["OTHER"],
  ]);
});

it.each([
  ["2026-01-01", null, "2026-01-01", null, true],
  ["2026-01-01", "2026-03-31", "2025-01-01", null, true],
  ["2025-12-31", "2026-03-31", "2026-01-01", null, false],
  ["2026-01-01", null, "2026-01-01", "2026-12-31", false],
])("%s to %s lies within %s to %s: %s", (startsOn, endsOn, from, until, lies) => {
  expect(liesWithin({ startsOn, endsOn }, { startsOn: from, endsOn: until })).toBe(lies);
});
