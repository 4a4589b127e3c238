import { allocations, type Claim, type Credit } from "./allocation.ts";

const claim = (dueId: string, outstanding: bigint, dueOn: string, kind: Claim["kind"] = "PRINCIPAL"): Claim => ({
  dueId,
  kind,
  outstanding,
  dueOn,
});
const credit = (paymentId: string, amount: bigint, designatedDueId: string | null = null): Credit => ({
  paymentId,
  amount,
  bookedOn: `2026-11-0${paymentId.slice(1)}`,
  designatedDueId,
});

const first = claim("q1", 890_42n, "2026-03-31");
const second = claim("q2", 890_42n, "2026-06-30");
const ahead = claim("q4", 890_42n, "2026-12-31");
const surcharge = claim("s1", 26_71n, "2026-03-31", "SURCHARGE");

describe("a payment is put", () => {
  it.each<[why: string, credits: Credit[], claims: Claim[], paid: [string, string, bigint, string][]]>([
    ["to the oldest quarter first", [credit("p1", 890_42n)], [second, first], [["p1", "q1", 890_42n, "ORDER"]]],
    [
      "to principal before surcharges, even older ones",
      [credit("p1", 10_00n)],
      [surcharge, second],
      [["p1", "q2", 10_00n, "ORDER"]],
    ],
    [
      "to the item that was named, and what is left to the oldest",
      [credit("p1", 900_42n, "q2")],
      [first, second],
      [
        ["p1", "q2", 890_42n, "DESIGNATED"],
        ["p1", "q1", 10_00n, "ORDER"],
      ],
    ],
    [
      "after an older payment, so that both pay one quarter",
      [credit("p2", 500_00n), credit("p1", 500_00n)],
      [first, second],
      [
        ["p1", "q1", 500_00n, "ORDER"],
        ["p2", "q1", 390_42n, "ORDER"],
        ["p2", "q2", 109_58n, "ORDER"],
      ],
    ],
    [
      "to all that is overdue, surcharges too, where it is that much to the cent",
      [credit("p1", 917_13n)],
      [ahead, surcharge, first],
      [
        ["p1", "q1", 890_42n, "ORDER"],
        ["p1", "s1", 26_71n, "ORDER"],
      ],
    ],
    [
      "to principal that is not due yet before surcharges, where it is another sum",
      [credit("p1", 917_14n)],
      [ahead, surcharge, first],
      [
        ["p1", "q1", 890_42n, "ORDER"],
        ["p1", "q4", 26_72n, "ORDER"],
      ],
    ],
    [
      "to what is overdue after an older payment took its part",
      [credit("p2", 26_71n), credit("p1", 890_42n)],
      [ahead, surcharge, first],
      [
        ["p1", "q1", 890_42n, "ORDER"],
        ["p2", "s1", 26_71n, "ORDER"],
      ],
    ],
    ["nowhere when nothing is claimed: it stays a credit", [credit("p1", 5_00n)], [], []],
    ["up to what is due, and no cent further", [credit("p1", 2000_00n)], [first], [["p1", "q1", 890_42n, "ORDER"]]],
    ["nowhere when nothing is left of it", [credit("p1", 0n)], [first], []],
  ])("%s", (_why, credits, claims, paid) => {
    const found = allocations(credits, claims);
    expect(found.map(({ paymentId, dueId, amount, basis }) => [paymentId, dueId, amount, basis])).toEqual(paid);
  });

  it("by no order before the law that we know of", () => {
    expect(() => allocations([{ ...credit("p1", 1n), bookedOn: "2017-12-31" }], [first])).toThrow(
      "order of allocation",
    );
  });
});
