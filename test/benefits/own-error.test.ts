import { clerk, office, on } from "./claims-desk.ts";
import { deceased, decided, explanation, openOverpaymentsDesk, Q4 } from "./overpayments-desk.ts";

let at: Awaited<ReturnType<typeof openOverpaymentsDesk>>;
beforeAll(async () => {
  at = await openOverpaymentsDesk();
});
afterAll(() => at.desk.rooms.close());

describe("what the fund gave too much by its own error", () => {
  const lowered = (claimId: string, shouldHaveKnown: boolean) => ({
    ...{ claimId, office, ground: "OWN_ERROR", explanation, furtherReasons: ["BER_R01"], shouldHaveKnown },
    quarters: Q4,
  });

  test("stays with whoever could not know of it, and the lower right begins with the month after", async () => {
    const claimId = await at.granted(
      { code: "BEREAVEMENT_LEAVE", factOn: "2026-10-07", answers: deceased(["2026-11-05"]) },
      Q4,
    );
    await at.pay();
    const { decision } = await at.desk.done(clerk, "decideClaim", lowered(claimId, false));
    expect(decision).toMatchObject({ verdict: "PARTLY", amount: "105.60", worksFrom: "2026-12-01" });
    expect(await at.overpaymentsOf(claimId)).toEqual([]);
  });

  test("is claimed back from whoever should have known, unless too old; a later grant makes it good", async () => {
    const claimId = await at.granted(
      { code: "BEREAVEMENT_LEAVE", factOn: "2026-10-08", answers: deceased(["2026-11-06"]) },
      Q4,
    );
    await at.pay();
    await at.desk.done(clerk, "decideClaim", lowered(claimId, true));
    const [found] = await at.overpaymentsOf(claimId);
    expect(found).toMatchObject({ state: "FOUND", found: "105.60" });
    const again = { claimId, office, ground: "NEW_FACT", explanation, furtherReasons: [], quarters: Q4 };
    await at.desk.done(clerk, "decideClaim", again);
    expect(await at.overpaymentsOf(claimId)).toMatchObject([
      { state: "NOT_CLAIMED", left: "0.00", postings: [{ kind: "CORRECTED", amount: "105.60" }] },
    ]);
    await at.desk.done(clerk, "decideClaim", lowered(claimId, true));
    const [, second] = await at.overpaymentsOf(claimId);
    expect(second).toMatchObject({ state: "FOUND", found: "105.60" });
    const old = on(clerk, "2029-11-24");
    const { overpayment } = await at.send(old, "decideBenefitOverpayment", {
      overpaymentId: second?.id,
      ...decided,
      cause: "OWN_ERROR",
    });
    expect(overpayment).toMatchObject({ state: "NOT_CLAIMED", prescribed: "105.60", left: "0.00", decision: null });
  });
});
