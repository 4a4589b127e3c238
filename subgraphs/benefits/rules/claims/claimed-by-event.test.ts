import { claimedByEvent } from "./claimed-by-event.ts";

it.each<[event: string, particulars: object, code: string | null]>([
  ["CHILD", { arrival: "BIRTH", role: "MOTHER" }, "MATERNITY_ALLOWANCE"],
  ["CHILD", { arrival: "BIRTH", role: "OTHER_PARENT" }, "BIRTH_LEAVE"],
  ["CHILD", { arrival: "ADOPTION", role: "OTHER_PARENT" }, "ADOPTION_LEAVE"],
  ["CHILD", { arrival: "FOSTER", role: "OTHER_PARENT" }, "FOSTER_LEAVE"],
  ["ILLNESS", { relative: false }, "INCAPACITY_ALLOWANCE"],
  ["ILLNESS", { relative: true }, "CARER_ALLOWANCE"],
  ["INTERRUPTION", { cause: "DISASTER" }, "BRIDGING_RIGHT"],
  ["RETIREMENT", {}, "RETIREMENT_PENSION"],
  ["START", {}, null],
  ["PAYMENT_DIFFICULTY", { quarters: ["2026Q3"] }, null],
  ["SUPPLEMENTARY_PENSION", { social: false }, null],
  ["CESSATION", {}, null],
])("whoever declares %s with %j claims %s", (event, particulars, code) => {
  expect(claimedByEvent({ event, on: "2026-11-20", particulars })).toBe(code);
});
