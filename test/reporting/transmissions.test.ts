import { createHash } from "node:crypto";
import { sql } from "kysely";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { LIST, LOTTE, openTransmissions, why } from "./transmissions-desk.ts";

let house: Awaited<ReturnType<typeof openTransmissions>>;
beforeAll(async () => {
  house = await openTransmissions();
});
afterAll(() => house.close());

describe("the voucher of a year", () => {
  it("was sent when the year was in order, says what the law asks, and no amount", async () => {
    const found = await house.ofYear("2025");
    expect(found).toMatchObject({
      ...{ action: "FIRST", state: "SENT", sentOn: "2026-07-01", supersedes: null },
      payloadVersion: "contribution-voucher/1",
      kind: { code: "CONTRIBUTION_VOUCHER", flow: "EX-03" },
      recipient: { code: "300" },
      fund: { code: "SECUREX" },
      // Five working days after Wednesday 1 July.
      deadline: { dueOn: "2026-07-08", metOn: "2026-07-01", status: "MET", basis: { confidence: "UNCONFIRMED" } },
    });
    const quarter = (name: string) => ({
      ...{ quarter: name, category: "MAIN", state: "PAID", minimumReached: true, covered: true },
      healthInsuranceCode: { code: "MAIN", confidence: "UNCONFIRMED" },
    });
    expect(JSON.parse(found.payload)).toEqual({
      ...{ action: "FIRST", replaces: null, ssin: "88041212434", fund: "SECUREX", about: "2025" },
      ...{ inOrder: true, minimumReached: true, activeInLastQuarter: true },
      cover: { startsOn: "2027-01-01", endsOn: "2027-12-31" },
      quarters: ["2025Q1", "2025Q2", "2025Q3", "2025Q4"].map(quarter),
    });
    expect(found.payloadHash).toBe(createHash("sha256").update(found.payload).digest("hex"));
  });

  it("is taken back where a quarter is unpaid, and owed again when it is paid late", async () => {
    const first = await house.ofYear("2025");
    await house.settled("2025Q4", "UNPAID");
    expect(await house.ofYear("2025")).toMatchObject({
      action: "CANCELLATION",
      state: "PREPARED",
      supersedes: first.id,
    });
    expect(await house.list("health-fund-300", { state: ["PREPARED", "WITHDRAWN"] })).toEqual([]);
    expect(await house.list("lotte", { state: ["PREPARED"] }, {})).toMatchObject([{ payload: null, sentOn: null }]);
    await house.send("2026-11-20");
    expect((await house.list("hanne", { affiliateId: LOTTE, about: "2025" })).map(({ state }) => state)).toEqual([
      "CORRECTED",
      "SENT",
    ]);
    await house.settled("2025Q4", "PAID");
    await house.settled("2025Q4", "PAID");
    await house.send("2026-12-15");
    expect(await house.ofYear("2025")).toMatchObject({
      ...{ action: "FIRST", state: "SENT", supersedes: null, sentOn: "2026-12-15" },
      deadline: { dueOn: "2026-11-27", metOn: "2026-12-15" },
    });
    expect((await house.list("hanne", { affiliateId: LOTTE, about: "2025" })).length).toBe(3);
  });

  it("is late on both sides where it left too late", async () => {
    const then = { ...why, "statut-day": "2026-12-16" };
    for (const who of ["hanne", "health-fund-300"])
      expect(await house.list(who, { late: true }, then)).toMatchObject([
        { about: "2025", sentOn: "2026-12-15", deadline: { status: "BREACHED" } },
      ]);
  });

  it("is replaced where a quarter is settled otherwise; what was never sent is withdrawn", async () => {
    const before = await house.ofYear("2025");
    await house.settled("2025Q4", "UNPAID");
    await house.settled("2025Q4", "EXEMPTED");
    const states = (await house.list("hanne", { affiliateId: LOTTE, about: "2025" })).slice(3);
    expect(states).toMatchObject([
      { action: "CANCELLATION", state: "WITHDRAWN", deadline: null },
      { action: "REPLACEMENT", state: "PREPARED", supersedes: before.id },
    ]);
    await house.send("2026-11-20");
    expect(JSON.parse((await house.ofYear("2025")).payload)).toMatchObject({
      replaces: before.id,
      minimumReached: true,
    });
    expect(await house.list("health-fund-300", { about: "2025", state: ["CORRECTED"] })).toMatchObject([
      {},
      { id: before.id, supersededBy: (await house.ofYear("2025")).id },
    ]);
  });
});

describe("who answers", () => {
  it("its recipient takes it in once, however often it says so", async () => {
    const { id: transmissionId, version: expectedVersion } = await house.ofYear("2025");
    const taken = { transmission: { state: "ACKNOWLEDGED", version: 3, answeredOn: "2026-11-20", receipt: "R1" } };
    const given = { transmissionId, receipt: "R1" };
    const dry = { dryRun: true, expectedVersion };
    expect(await house.answer("health-fund-300", "acknowledgeTransmission", "dry", given, dry)).toMatchObject(taken);
    expect(await house.answer("health-fund-300", "acknowledgeTransmission", "1", given)).toMatchObject(taken);
    expect(await house.answer("health-fund-300", "acknowledgeTransmission", "1", given)).toMatchObject({
      ...{ replayed: true, ...taken },
    });
    expect(await house.answer("health-fund-300", "acknowledgeTransmission", "2", given)).toEqual({
      ...{ replayed: false, errors: [] },
      transmission: { ...taken.transmission, anomalies: [] },
    });
    const other = { transmissionId, receipt: "R2" };
    expect(await house.answer("health-fund-300", "acknowledgeTransmission", "4", other)).toMatchObject({
      errors: [{ __typename: "TransmissionAnsweredError", state: "ACKNOWLEDGED" }],
    });
    const late = { transmissionId, anomalies: [{ field: "ssin", code: "X" }] };
    expect(await house.answer("health-fund-300", "rejectTransmission", "3", late)).toMatchObject({
      errors: [{ __typename: "TransmissionAnsweredError", state: "ACKNOWLEDGED" }],
    });
  });

  it("or refuses it field by field; what follows corrects it", async () => {
    const wrong = { field: "quarters.3.category", code: "UNKNOWN", explanation: null };
    const [mine] = await house.list("health-fund-300", { state: ["SENT"], affiliateId: seedId("aff", "marc") });
    const transmissionId = mine?.id ?? "";
    for (const anomalies of [[], [{ field: " ", code: "X" }], [{ field: "ssin", code: "X".repeat(51) }]])
      expect(
        await house.answer("health-fund-300", "rejectTransmission", JSON.stringify(anomalies).slice(0, 30), {
          ...{ transmissionId, anomalies },
        }),
      ).toMatchObject({ errors: [{ __typename: "ValidationError" }], transmission: null });
    expect(
      await house.answer("health-fund-300", "rejectTransmission", "no", { transmissionId, anomalies: [wrong] }),
    ).toMatchObject({ transmission: { state: "REJECTED", anomalies: [wrong] } });
  });

  it("staff have a refused message drawn up again, once; what was not refused stays as it is", async () => {
    const marc = seedId("aff", "marc");
    const [refused] = await house.list("hanne", { affiliateId: marc, state: ["REJECTED"] });
    const transmissionId = refused?.id ?? "";
    const again = (who: string, key: string, id = transmissionId) => house.sendAgain(who, key, id);
    expect(await again("elke", "strange")).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
    const drawn = {
      transmission: { action: "REPLACEMENT", state: "PREPARED", supersedes: transmissionId },
      errors: [],
    };
    const once = await again("hanne", "once");
    expect(once).toMatchObject(drawn);
    expect(await again("hanne", "twice")).toEqual(once);
    await house.send("2026-11-23");
    const [held] = await house.list("health-fund-300", { affiliateId: marc, state: ["SENT"] });
    expect(held).toMatchObject({ supersedes: transmissionId, deadline: { dueOn: "2026-11-27", metOn: "2026-11-23" } });
    const says = ({ payload }: { payload: string }) => ({ ...JSON.parse(payload), action: "", replaces: "" });
    expect(says(held as never)).toEqual(says(refused as never));
    expect(await again("hanne", "late")).toMatchObject({
      errors: [{ __typename: "TransmissionNotRefusedError", state: "CORRECTED" }],
    });
    const stale = { transmissionId, anomalies: [{ field: "ssin", code: "X" }] };
    expect(await house.answer("health-fund-300", "rejectTransmission", "stale", stale)).toMatchObject({
      errors: [{ __typename: "TransmissionAnsweredError", state: "CORRECTED", supersededBy: held?.id }],
    });
  });

  it("another's message is none: it is not found, listed or answered by anybody else", async () => {
    const { id: transmissionId } = await house.ofYear("2025");
    const nobodys = "tra_00000000000000000000000000";
    const one = "query ($id: ID!) { transmission(id: $id) { state } }";
    for (const who of ["health-fund-100", "inasti", "elke"]) {
      const purpose: Record<string, string> =
        who === "elke" ? {} : { "statut-purpose": who === "inasti" ? "CAREER" : "INSURABILITY" };
      expect((await house.ask(who, one, { id: transmissionId }, purpose)).body).toEqual(
        (await house.ask(who, one, { id: nobodys }, purpose)).body,
      );
      expect(await house.list(who, { affiliateId: LOTTE }, purpose)).toEqual([]);
    }
    const stolen = await house.answer("health-fund-100", "acknowledgeTransmission", "stolen", { transmissionId });
    expect(stolen).toMatchObject({ errors: [{ __typename: "NotFoundError" }], transmission: null });
    const other = { "statut-purpose": "BENEFIT_DECISION" };
    expect(await house.list("health-fund-300", {}, other)).toEqual([]);
    expect((await house.list("lotte", {}, {})).every(({ affiliateId }) => affiliateId === LOTTE)).toBe(true);
    expect(await house.list("marc", { affiliateId: LOTTE }, {})).toEqual([]);
    expect((await house.ask("ines", LIST)).errors[0]?.extensions.code).toBe("FORBIDDEN");
  });
});

test("the database keeps what a message says, and lets it go one way only", async () => {
  const change = (set: string, role = "SYSTEM") =>
    house
      .inside("reporting", async ({ db }) => {
        if (role !== "SYSTEM")
          await sql`select set_config('app.role', ${role}, true), set_config('app.institution', '300', true),
          set_config('app.purpose', 'INSURABILITY', true)`.execute(db);
        const { numAffectedRows } = await sql`update transmission set version = version + 1, ${sql.raw(set)}
          where affiliate_id = ${LOTTE} and about = '2025' and kind like '%VOUCHER' and state = 'ACKNOWLEDGED'`.execute(
          db,
        );
        return String(numAffectedRows);
      })
      .catch(({ message }: Error) => message.split(" - ").at(-1));
  expect(await change("payload = '{}'")).toMatch(/what a message says never changes/);
  expect(await change("recipient = '100'")).toMatch(/a message does not go|never changes/);
  expect(await change("state = 'SENT'")).toMatch(/does not go from ACKNOWLEDGED to SENT/);
  expect(await change("state = 'PREPARED', sent_on = null")).toMatch(/does not go/);
  expect(await change("state = 'CORRECTED'", "HEALTH_FUND")).toMatch(/only the house/);
  expect(await change("state = 'REJECTED'", "HEALTH_FUND")).toMatch(/does not go/);
});
