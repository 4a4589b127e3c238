import { sql } from "kysely";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { ENTITY, hanne, LOTTE, lotte, openUsages, stranger } from "./usage-room.ts";

let house: Awaited<ReturnType<typeof openUsages>>;
beforeAll(async () => {
  house = await openUsages();
});
afterAll(() => house.close());

describe("a try on somebody who is not the asker's", () => {
  it.each([
    ["by number", "affiliates", `{ affiliate(ssin: "${LOTTE}") { ssin } }`, {}],
    ["by id", "affiliates", `{ affiliate(id: "${lotte}") { ssin } }`, {}],
    ["by node", "affiliates", `{ node(id: "${lotte}") { id } }`, {}],
    ["by reference", "affiliates", ENTITY("Affiliate", "ssin"), { of: [{ __typename: "Affiliate", ssin: LOTTE }] }],
    [
      "by a quarter",
      "affiliates",
      ENTITY("CareerQuarter", "quarter"),
      { of: [{ __typename: "CareerQuarter", id: `cq_${lotte.slice(4)}_2026Q1` }] },
    ],
  ])("reads as absence, and is recorded: %s", async (_, subgraph, query, variables) => {
    const { answer, rows } = await house.recorded(subgraph, stranger, query, variables);
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data ?? {}).flat()).toEqual([null]);
    expect(rows).toEqual([
      {
        actor: "hf-500",
        role: "HEALTH_FUND",
        receiver: "500",
        purpose: "INSURABILITY",
        basis: "PARTNER",
        subject: lotte,
        topics: "",
        granted: false,
        of: 1,
      },
    ]);
  });

  it("names nobody where nobody here has the number", async () => {
    const { rows } = await house.recorded("affiliates", stranger, '{ affiliate(ssin: "88041212632") { ssin } }');
    expect(rows).toMatchObject([{ subject: null, granted: false }]);
  });

  it("is none where the file is the asker's, though nothing of it is shown", async () => {
    const query = `mutation ($input: OpenServiceRequestInput!) { openServiceRequest(input: $input) { replayed } }`;
    const input = {
      meta: { idempotencyKey: "usages-none-shown" },
      contributorId: lotte,
      kind: "QUESTION",
      subject: "Vraag",
      body: "Kan dat?",
    };
    const { answer, rows } = await house.recorded("affiliates", hanne, query, { input });
    expect(answer.errors).toBeUndefined();
    expect(rows).toEqual([]);
  });
});

describe("what cannot be recorded", () => {
  it("is not answered", async () => {
    await house.owner.query(`alter table privacy.usage add constraint no_room check (false) not valid`);
    const { answer } = await house.recorded("affiliates", hanne, `{ affiliate(ssin: "${LOTTE}") { displayName } }`);
    await house.owner.query(`alter table privacy.usage drop constraint no_room`);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([{ extensions: { code: "UNRECORDED", retryable: true } }]);
    expect(JSON.stringify(answer)).not.toContain("Linde");
  });

  it("is still recorded where a read failed in the middle, and no question can write anything else", async () => {
    const question = "question that fails";
    const writes = sql`insert into contributor (id, kind, subject_version) values ('aff_x', 'PERSON', 1)`;
    const failed = await inTransaction(
      house.room("affiliates"),
      { ...hanne, question },
      async ({ db, disclosures }) => {
        disclosures?.note("IDENTITY", lotte);
        return writes.execute(db).catch((cause: { code: string }) => cause.code);
      },
      { readOnly: true },
    );
    expect(failed).toBe("25006");
    const { rows } = await house.owner.query("select subject from privacy.usage where request = $1", [question]);
    expect(rows).toEqual([{ subject: lotte }]);
  });
});
