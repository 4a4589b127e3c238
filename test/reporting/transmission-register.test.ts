import { sql } from "kysely";
import { LOTTE, openTransmissions } from "./transmissions-desk.ts";

let house: Awaited<ReturnType<typeof openTransmissions>>;
beforeAll(async () => {
  house = await openTransmissions();
});
afterAll(() => house.close());

test("the register says of each flow to whom, by when, and how sure that is", async () => {
  const text = `{ transmissionKinds { code flow direction recipient trigger payloadVersion fields { field meaning }
    form { confidence } term { workingDays yearAfter basis { confidence } } basis { article } } }`;
  const { data, errors } = await house.ask("nobody", text);
  expect(errors).toEqual([]);
  const kinds = (data as never as { transmissionKinds: Record<string, never>[] }).transmissionKinds;
  expect(kinds.map(({ flow }) => flow)).toEqual(
    Array.from({ length: 23 }, (_, i) => `EX-${String(i + 1).padStart(2, "0")}`),
  );
  expect(kinds.find(({ code }) => code === "EXEMPTION_REQUEST")).toMatchObject({
    ...{ recipient: "INASTI", term: { workingDays: 5, yearAfter: null, basis: { confidence: "SEEN" } } },
  });
  expect(kinds.find(({ code }) => code === "BENEFIT_SLIP")).toMatchObject({ term: { yearAfter: "02-28" } });
});

test("a first voucher goes to the health fund of the day it leaves, and the one before never hears of it", async () => {
  await house.settled("2025Q4", "UNPAID");
  await house.send("2026-11-20");
  await house.settled("2025Q4", "PAID");
  const { id, ...prepared } = await house.ofYear("2025");
  expect(prepared).toMatchObject({ action: "FIRST", state: "PREPARED", recipient: null });
  expect((await house.list("health-fund-300", { state: ["PREPARED"] })).map((one) => one.id)).not.toContain(id);
  await house.inside("reporting", ({ db }) =>
    sql`update contributor set health_fund = '100' where id = ${LOTTE}`.execute(db),
  );
  await house.send("2026-11-20");
  expect(await house.list("health-fund-100", { affiliateId: LOTTE })).toMatchObject([{ id, state: "SENT" }]);
  expect((await house.list("health-fund-300", { about: "2025" })).map((one) => one.id)).not.toContain(id);
});
