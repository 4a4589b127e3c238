import { hearDeemedWaivers } from "../../../subgraphs/affiliates/services/rights/hear-deemed-waivers.ts";
import type { HeardFact } from "../../../subgraphs/shared/plumbing/hear.ts";
import { aff, type CareerHouse, change, clerk, openRooms, read } from "./desk.ts";

let house: CareerHouse;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const hanne = clerk("SECUREX");
const ask = (mutation: string, input: object) =>
  change(house, hanne, mutation, input, { select: "rightRequest { id }", facts: "... on RightStateError { state }" });

it("takes an opt-out as given up, has the fund speak with the person, and may take that back", async () => {
  await house.inside("affiliates", ({ em }) =>
    em.execute(`update affiliation set category = 'PENSION_AGE_NO_PENSION', version = version + 1
      where affiliate_id = '${aff("lotte")}'`),
  );
  const asked = { affiliateId: aff("lotte"), right: "PENSION_OPT_OUT" };
  const { rightRequest } = (await ask("requestRight", asked)) as unknown as { rightRequest: { id: string } };
  const { id } = rightRequest;
  await ask("decideRight", { rightRequestId: id, granted: true });
  const told = (subjectVersion: number, until: string | null) =>
    house.inside("affiliates", (context) =>
      hearDeemedWaivers.keep(context, [{ subject: id, subjectVersion, content: { until } } as unknown as HeardFact]),
    );
  const stands = async () => {
    const query = `query ($id: ID!) { affiliate(id: $id) { rightRequests { id state untilQuarter } } }`;
    type Found = { affiliate: { rightRequests: { id: string }[] } };
    const { affiliate } = await read<Found>(house, hanne, query, { id: aff("lotte") });
    const { id: _, ...rest } = affiliate.rightRequests.find((one) => one.id === id) ?? { id };
    return rest;
  };
  const tasks = () =>
    house.inside("affiliates", ({ em }) =>
      em.execute(`select 1 from contact_task where reason = 'RIGHT_ENDED' and contributor_id = '${aff("lotte")}'`),
    );
  await told(1, "2026Q4");
  await told(1, "2026Q4");
  expect(await stands()).toEqual({ state: "DEEMED_WAIVED", untilQuarter: "2026Q4" });
  expect(await tasks()).toHaveLength(1);
  expect(await ask("waiveRight", { rightRequestId: id })).toMatchObject({
    errors: [{ state: "DEEMED_WAIVED" }],
  });
  await told(2, null);
  expect(await stands()).toEqual({ state: "GRANTED", untilQuarter: null });
  expect(await tasks()).toHaveLength(1);
});
