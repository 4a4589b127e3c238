import { careerQuarterId, isId, newId, readCareerQuarterId, readCareerYearId } from "./ids.ts";
import { seedId } from "./seed-id.ts";

const affiliate = "aff_01k5h4ntbqewq9gk6yc5cg0n3b";

describe("ids", () => {
  it("tell their kind, and no other", () => {
    const id = newId("due");
    expect(isId("due", id)).toBe(true);
    expect(isId("aff", id)).toBe(false);
  });

  it("of rows made later sort later", async () => {
    const first = newId("due");
    await new Promise((later) => setTimeout(later, 3));
    expect(newId("due") > first).toBe(true);
  });

  it.each(["", "due", "due_", "due_zzz", "due_01k5h4ntbqewq9gk6yc5cg0n3!", "'; drop table due; --"])(
    "are not %p",
    (text) => expect(isId("due", text)).toBe(false),
  );

  it("of a career quarter hold the person and the quarter", () => {
    expect(careerQuarterId(affiliate, "2026Q3")).toBe("cq_01k5h4ntbqewq9gk6yc5cg0n3b_2026Q3");
    expect(readCareerQuarterId("cq_01k5h4ntbqewq9gk6yc5cg0n3b_2026Q3")).toEqual({
      affiliateId: affiliate,
      quarter: "2026Q3",
    });
    expect(readCareerYearId("cy_01k5h4ntbqewq9gk6yc5cg0n3b_2026")).toEqual({ affiliateId: affiliate, year: 2026 });
  });

  it.each(["cq_x_2026Q3", "cq_01k5h4ntbqewq9gk6yc5cg0n3b_2026Q5", "aff_01k5h4ntbqewq9gk6yc5cg0n3b", ""])(
    "reads no career quarter out of %p",
    (text) => expect(readCareerQuarterId(text)).toBeNull(),
  );

  it("of the demo office are the same for the same name", () => {
    expect(seedId("aff", "lotte")).toBe(seedId("aff", "lotte"));
    expect(isId("aff", seedId("aff", "lotte"))).toBe(true);
    expect(seedId("aff", "jan")).not.toBe(seedId("aff", "lotte"));
  });
});
