import { sql } from "kysely";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { type Desk, elke, hanne, healthFund, jan, lotte, lotteHerself, openDesk } from "./person-desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const facts = async (type: string) => {
  const { rows } = await desk.inside("affiliates", ({ db }) =>
    sql<{ content: Record<string, unknown>; subject: string }>`
      select subject, content from facts.fact where type = ${type} order by told_at`.execute(db),
  );
  return rows;
};

describe("a household", () => {
  const HOUSEHOLD = `query ($id: ID!) { affiliate(id: $id) { household {
    relation firstName period { startsOn endsOn } source dependant { kind period { startsOn endsOn } } } } }`;
  const child = {
    relation: "CHILD",
    firstName: "Noor",
    lastName: "Linde",
    birthDate: "2026-10-03",
    startsOn: "2026-10-03",
  };
  const record = (viewer: typeof hanne, input: object) =>
    desk.write(viewer, "recordHouseholdMember", { affiliateId: lotte, ...child, ...input }, "member { id }");
  let noor: string;

  test("has a child that came to it, and that depends on the mother for a time", async () => {
    const done = await record(lotteHerself, {});
    noor = (done.member as { id: string }).id;
    const depends = { memberId: noor, kind: "CHILD", startsOn: "2026-10-03", endsOn: "2051-12-31" };
    expect((await desk.write(hanne, "recordDependant", depends, "member { id }")).errors).toEqual([]);
    expect(await desk.read(lotteHerself, HOUSEHOLD, { id: lotte })).toEqual({
      affiliate: {
        household: [
          {
            relation: "CHILD",
            firstName: "Noor",
            period: { startsOn: "2026-10-03", endsOn: null },
            source: "INSURED",
            dependant: [{ kind: "CHILD", period: { startsOn: "2026-10-03", endsOn: "2051-12-31" } }],
          },
        ],
      },
    });
  });

  test("is not the person’s own self", async () => {
    const { errors } = await record(lotteHerself, { relation: "SPOUSE", birthDate: null, ssin: "88.04.12-124.34" });
    expect(errors).toMatchObject([{ path: ["input", "ssin"] }]);
  });

  test("is told on without names and numbers", async () => {
    const told = await facts("HouseholdChanged");
    const dependant = [{ kind: "CHILD", startsOn: "2026-10-03", endsOn: "2051-12-31" }];
    const member = {
      id: noor,
      relation: "CHILD",
      birthDate: "2026-10-03",
      startsOn: "2026-10-03",
      endsOn: null,
      dependant,
    };
    expect(told.at(-1)).toEqual({ subject: lotte, content: { members: [member] } });
    expect(JSON.stringify(told)).not.toMatch(/Noor|Linde/);
  });

  test.each<[why: string, input: object, path: string, reason: string]>([
    ["as what they are not", { kind: "ASCENDANT", startsOn: "2052-01-01" }, "kind", "NOT_OF_THAT_RELATION"],
    ["before they came", { kind: "CHILD", startsOn: "2026-10-02" }, "startsOn", "NOT_IN_HOUSEHOLD"],
    ["twice at once", { kind: "CHILD", startsOn: "2026-12-01" }, "startsOn", "ALREADY_SO"],
    [
      "until before it begins",
      { kind: "CHILD", startsOn: "2052-01-02", endsOn: "2052-01-01" },
      "endsOn",
      "OUT_OF_ORDER",
    ],
  ])("nobody depends %s", async (_why, input, path, reason) => {
    const { errors } = await desk.write(hanne, "recordDependant", { memberId: noor, ...input }, "member { id }");
    expect(errors).toContainEqual(expect.objectContaining({ path: ["input", path], reason }));
  });

  test("is left on a day", async () => {
    const end = (endsOn: string) =>
      desk.write(hanne, "endHouseholdMember", { memberId: noor, endsOn }, "member { period { endsOn } }");
    expect((await end("2026-10-02")).errors).toMatchObject([{ path: ["input", "endsOn"], reason: "OUT_OF_ORDER" }]);
    expect((await end("2026-11-01")).member).toEqual({ period: { endsOn: "2026-11-01" } });
  });

  test("is seen by nobody but the person and the fund of today", async () => {
    await expect(desk.read(healthFund("300"), HOUSEHOLD, { id: lotte })).rejects.toThrow("FORBIDDEN");
    for (const stranger of [jan, elke]) {
      expect(await desk.read(stranger, HOUSEHOLD, { id: lotte })).toEqual({ affiliate: null });
      expect((await record(stranger, {})).errors).toMatchObject([{ __typename: "NotFoundError" }]);
      const end = await desk.write(
        stranger,
        "endHouseholdMember",
        { memberId: noor, endsOn: "2026-11-02" },
        "member { id }",
      );
      expect(end.errors).toMatchObject([{ __typename: "NotFoundError", path: ["input", "memberId"] }]);
    }
    const tom = seedId("aff", "tom");
    const his = { ...child, affiliateId: tom };
    await desk.write(elke, "recordHouseholdMember", his, "member { id }");
    const query = `query ($id: ID!) { affiliate(id: $id) { household { firstName } } }`;
    const seen = [await desk.read(elke, query, { id: tom }), await desk.read(hanne, query, { id: tom })];
    expect(seen).toEqual([{ affiliate: { household: [{ firstName: "Noor" }] } }, { affiliate: { household: [] } }]);
  });
});

test.each<[why: string, said: object, error: object]>([
  ["of oneself", { helpedSsin: "88041212434" }, { path: ["input", "helpedSsin"], reason: "OWN_NUMBER" }],
  ["from before the statute", { startsOn: "1967-12-31" }, { path: ["input", "startsOn"], reason: "TOO_OLD" }],
  ["from far ahead", { startsOn: "2029-01-01" }, { path: ["input", "startsOn"], reason: "TOO_FAR" }],
])("a spouse’s statement %s is refused", async (_why, said, error) => {
  const stated = { kind: "DECLARATION", couple: "MARRIED", helpedSsin: "79093033106", startsOn: "2026-10-01" };
  const sworn = { affiliateId: lotte, swornOn: "2026-11-01", evidence: "Sworn at the office" };
  const { errors } = await desk.write(
    lotteHerself,
    "fileSpouseStatement",
    { ...stated, ...sworn, ...said },
    "replayed",
  );
  expect(errors).toMatchObject([error]);
});

test("a field that an input lacks is named", async () => {
  const query = "mutation ($input: ChangeLanguageInput!) { changeLanguage(input: $input) { replayed } }";
  const input = { meta: { idempotencyKey: "a language without one" }, affiliateId: lotte };
  const { errors } = await desk.ask("affiliates", lotteHerself, query, { input });
  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ field: "input.language", reason: "REQUIRED" }]);
});
