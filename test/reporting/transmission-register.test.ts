import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { LOTTE, openTransmissions, why } from "./transmissions-desk.ts";

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
  // The certificates of family allowances are older than the register of flows: they stand beside the vouchers.
  expect(kinds.filter(({ flow }) => flow === "BREVET")).toHaveLength(1);
  expect(kinds.map(({ flow }) => flow).filter((flow) => flow !== "BREVET")).toEqual(
    Array.from({ length: 23 }, (_, i) => `EX-${String(i + 1).padStart(2, "0")}`),
  );
  expect(kinds.find(({ code }) => code === "EXEMPTION_REQUEST")).toMatchObject({
    ...{ recipient: "INASTI", term: { workingDays: 5, yearAfter: null, basis: { confidence: "SEEN" } } },
  });
  expect(kinds.find(({ code }) => code === "BENEFIT_SLIP")).toMatchObject({ term: { yearAfter: "02-28" } });
});

test("what is not drawn up says why, in the reader's language, and where it is found instead", async () => {
  const text = "{ transmissionKinds { code payloadVersion elsewhere { whyInWords foundBy } } }";
  type Line = { code: string; payloadVersion: string | null; elsewhere: { whyInWords: string; foundBy: string[] } };
  const linesIn = async (language: string) =>
    (
      (await house.ask("nobody", text, {}, { "accept-language": language })).data as never as {
        transmissionKinds: Line[];
      }
    ).transmissionKinds;
  const supergraph = readFileSync("schema/supergraph.graphql", "utf8");
  const roots = [...supergraph.matchAll(/^type (?:Query|Mutation)\b[\s\S]*?^}/gm)].join("\n");
  for (const language of ["fr", "nl", "de", "en"])
    for (const { code, payloadVersion, elsewhere } of await linesIn(language)) {
      expect([code, elsewhere === null]).toEqual([code, payloadVersion !== null]);
      if (!elsewhere) continue;
      expect(elsewhere.whyInWords).not.toMatch(/^elsewhere\.|'/);
      for (const door of elsewhere.foundBy) expect(roots).toMatch(RegExp(`^  ${door}\\b`, "m"));
      expect([code, elsewhere.foundBy.length > 0]).toEqual([code, code !== "SPECIAL_CONTRIBUTION"]);
    }
  const special = (await linesIn("en")).find(({ code }) => code === "SPECIAL_CONTRIBUTION");
  expect(special?.elsewhere.whyInWords).toBe(
    "It is nowhere: the law that this house has does not hold the special social security contribution, neither who owes it nor how much. Nothing of it is reckoned, received or sent.",
  );
});

test("whoever refuses names a field that the message has, and is told which there are", async () => {
  const { id: transmissionId } = await house.ofYear("2025");
  const text = `mutation ($input: RejectTransmissionInput!) { rejectTransmission(input: $input) {
    transmission { state } errors { ... on UserError { path } ... on UnknownChoiceError { choices nearest } } } }`;
  const anomalies = ["ssn", "quarters.0.categry", "quarters.4", "inOrder.0", "__proto__"].map((field) => ({
    ...{ field, code: "X" },
  }));
  const input = { meta: { idempotencyKey: "strange fields" }, transmissionId, anomalies };
  const { data } = await house.ask("health-fund-300", text, { input }, why);
  const top = ["action", "replaces", "ssin", "fund", "about", "inOrder", "minimumReached", "activeInLastQuarter"];
  const quarter = ["quarter", "category", "healthInsuranceCode", "state", "minimumReached", "covered"];
  const path = (place: number) => ["input", "anomalies", String(place), "field"];
  expect(data?.rejectTransmission).toEqual({
    transmission: null,
    errors: [
      { path: path(0), choices: [...top, "cover", "quarters"], nearest: "ssin" },
      {
        path: path(1),
        choices: expect.arrayContaining(quarter.map((field) => `quarters.0.${field}`)),
        nearest: "quarters.0.category",
      },
      { path: path(2), choices: [0, 1, 2, 3].map((n) => `quarters.${n}`), nearest: "quarters.0" },
      { path: path(3), choices: ["inOrder"], nearest: "inOrder" },
      { path: path(4), choices: [...top, "cover", "quarters"], nearest: null },
    ],
  });
});

test("to refuse again for the same changes nothing, and for something else is an error", async () => {
  const [mine] = await house.list("health-fund-300", { state: ["SENT"], affiliateId: seedId("aff", "marc") });
  const wrong = { field: "quarters.3.category", code: "UNKNOWN", explanation: null };
  const reject = (key: string, anomalies: readonly object[]) =>
    house.answer("health-fund-300", "rejectTransmission", key, { transmissionId: mine?.id, anomalies });
  for (const key of ["no", "no again"])
    expect(await reject(key, [wrong])).toMatchObject({ errors: [], transmission: { anomalies: [wrong] } });
  expect(await reject("no, otherwise", [{ ...wrong, code: "OTHER" }])).toMatchObject({
    ...{ errors: [{ __typename: "TransmissionAnsweredError", state: "REJECTED" }], transmission: null },
  });
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
