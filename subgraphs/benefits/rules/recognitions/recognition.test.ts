import { leaveAround, type Recognition, reachesInto, recognitionFaults } from "./recognition.ts";

const leave = (startsOn: string, endsOn: string | null, kind: Recognition["kind"] = "MATERNITY"): Recognition => {
  return { kind, startsOn, endsOn };
};
const LEAVE = leave("2026-07-29", "2026-10-20");

it.each<[birthOn: string, told: Recognition, found: boolean]>([
  ["2026-07-28", LEAVE, false],
  ["2026-07-29", LEAVE, true],
  ["2026-10-20", LEAVE, true],
  ["2026-10-21", LEAVE, false],
  ["2026-08-05", leave("2026-07-29", "2026-10-20", "INCAPACITY"), false],
])("a birth on %s lies in %j: %p", (birthOn, told, found) =>
  expect(leaveAround([told], birthOn) !== undefined).toBe(found),
);

it.each([
  ["2026-08-05", "2026-12-31", false],
  ["2026-08-05", "2027-01-01", true],
  ["2026-09-30", "2027-01-01", true],
  ["2026-10-01", "2027-01-01", false],
])("after a birth on %s a leave until %s reaches into the second quarter after: %p", (birthOn, endsOn, reaches) =>
  expect(reachesInto(leave("2026-07-01", endsOn), birthOn, 2)).toBe(reaches),
);

it.each([
  [{ kind: "MATERNITY", endsOn: null }, [["endsOn", "TOO_SHORT"]]],
  [{ kind: "INCAPACITY", endsOn: null }, []],
  [{ kind: "INCAPACITY", endsOn: "2026-07-28" }, [["endsOn", "OUT_OF_ORDER"]]],
  [{ kind: "MATERNITY", endsOn: "2026-07-29" }, []],
  [{ kind: "MATERNITY", endsOn: "2027-07-29" }, []],
  [{ kind: "MATERNITY", endsOn: "2027-07-30" }, [["endsOn", "TOO_FAR"]]],
  [{ kind: "INCAPACITY", today: "2026-01-29" }, []],
  [{ kind: "INCAPACITY", today: "2026-01-28" }, [["startsOn", "TOO_FAR"]]],
  [{ kind: "INCAPACITY", withdrawn: true }, [["replaces", "TOO_SHORT"]]],
  [{ kind: "INCAPACITY", withdrawn: true, replaces: "hrc_1" }, []],
] as const)("what is told as %j from 29 July is wrong in %j", (told, faults) =>
  expect(recognitionFaults({ startsOn: "2026-07-29", today: "2026-07-29", ...told })).toEqual(faults),
);
