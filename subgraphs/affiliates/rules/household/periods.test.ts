import type { Period } from "../../../shared/values/calendar.ts";
import { common, merged, without } from "./periods.ts";

const from = (startsOn: string, endsOn: string | null = null): Period => ({ startsOn, endsOn });

it.each<[Period[], Period[], string]>([
  [
    [from("2026-02-01", "2026-03-31"), from("2026-01-01", "2026-01-31")],
    [from("2026-01-01", "2026-03-31")],
    "touching",
  ],
  [[from("2026-01-01"), from("2026-02-01", "2026-03-31")], [from("2026-01-01")], "one in another without an end"],
  [
    [from("2026-01-01", "2026-01-30"), from("2026-02-01")],
    [from("2026-01-01", "2026-01-30"), from("2026-02-01")],
    "a day between",
  ],
])("%j merged is %j: %s", (periods, expected) => expect(merged(periods)).toEqual(expected));

it.each<[Period[], Period[], Period[]]>([
  [[from("2026-01-01")], [from("2025-01-01", "2026-03-31")], [from("2026-01-01", "2026-03-31")]],
  [[from("2026-01-01", "2026-03-31")], [from("2026-04-01")], []],
  [[from("2026-01-01")], [from("2026-06-01")], [from("2026-06-01")]],
])("what %j and %j have in common is %j", (some, others, expected) => expect(common(some, others)).toEqual(expected));

it.each<[Period[], Period[], Period[], string]>([
  [[from("2026-01-01")], [from("2026-04-01")], [from("2026-01-01", "2026-03-31")], "its end"],
  [[from("2026-01-01")], [from("2026-01-01", "2026-03-31")], [from("2026-04-01")], "its beginning"],
  [
    [from("2026-01-01")],
    [from("2026-04-01", "2026-06-30")],
    [from("2026-01-01", "2026-03-31"), from("2026-07-01")],
    "its middle",
  ],
  [[from("2026-01-01", "2026-03-31")], [from("2026-04-01")], [from("2026-01-01", "2026-03-31")], "nothing of it"],
  [[from("2026-04-01")], [from("2026-01-01", "2026-03-31")], [from("2026-04-01")], "nothing of it, before"],
  [[from("2026-01-01", "2026-03-31")], [from("2025-01-01")], [], "all of it"],
])("%j without %j is %j: %s", (periods, taken, expected) => expect(without(periods, taken)).toEqual(expected));
