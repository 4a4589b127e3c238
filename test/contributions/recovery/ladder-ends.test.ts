import { ssinOf } from "../money-desk.ts";
import { clerkOf, insured, type Office, supervisorOf } from "../office.ts";
import { ClaimDesk, fileOf, spoken } from "./claim-desk.ts";

let claims: ClaimDesk;
let office: Office;

beforeAll(async () => {
  claims = await ClaimDesk.open();
  office = claims.office;
});
beforeEach(() => claims.nextDebtor());
afterAll(() => office?.close());

const take: ClaimDesk["take"] = (...step) => claims.take(...step);

it("is read by the debtor without the notes, is nobody else's, and is no one's to change", async () => {
  const id = await claims.reminded();
  const text = `{ claimFile(id: "${id}") { steps { kind on } nextStep { kind } } }`;
  expect((await office.ask(claims.debtor, text)).claimFile.steps).toHaveLength(5);
  const noted = `{ claimFile(id: "${id}") { steps { note } } }`;
  expect(await office.faults(claims.debtor, noted)).toContain("FORBIDDEN");
  expect((await office.ask(insured(ssinOf(99)), text)).claimFile).toBeNull();
  expect((await office.ask(clerkOf("UCM"), text)).claimFile).toBeNull();
  expect((await take(id, "2026-12-29", "CONTACT", spoken, clerkOf("UCM"))).errors).toMatchObject([
    { __typename: "NotFoundError" },
  ]);
  await expect(office.rows`update claim_step set done_on = '2026-01-01'`).rejects.toThrow();
  await expect(office.rows`delete from claim_step`).rejects.toThrow();
});

it("closes once everything is paid, and may begin anew", async () => {
  const id = await claims.reminded();
  expect((await take(id, "2026-12-01", "CLOSED")).errors).toMatchObject([{ missing: ["NOTHING_OPEN"] }]);
  await claims.desk.receive({
    amount: 1_853_86n,
    structured: await claims.desk.communication(claims.who),
    bookedOn: "2026-11-19",
  });
  expect(await take(id, "2026-12-02", "CLOSED")).toMatchObject({
    errors: [],
    file: { closedOn: "2026-12-02", nextStep: null },
  });
  expect((await take(id, "2026-12-03", "CONTACT", spoken)).errors).toMatchObject([{ missing: ["OPEN_FILE"] }]);
});

it("is given up on a legal ground alone, by two people, and is neither claimed again nor paid", async () => {
  const { id } = fileOf(await claims.openFile());
  const propose = (ground: string, proof?: string) => take(id, "2026-12-01", "WRITE_OFF_PROPOSED", { ground, proof });
  for (const ground of ["PRESCRIBED", "DISCHARGED", "SMALL_CLAIM"])
    expect((await propose(ground, "Report 7")).errors).toMatchObject([{ missing: ["GROUND"] }]);
  expect((await propose("TOO_UNCERTAIN")).errors).toMatchObject([{ missing: ["GROUND"] }]);
  expect(fileOf(await propose("TOO_UNCERTAIN", "Report 7")).nextStep).toEqual({ kind: "WRITTEN_OFF", missing: [] });
  expect((await take(id, "2026-12-02", "WRITTEN_OFF")).errors).toMatchObject([
    { missing: ["SIGNATORY", "SECOND_PERSON"] },
  ]);
  const off = await claims.mustTake(id, "2026-12-02", "WRITTEN_OFF", {}, supervisorOf("SECUREX"));
  expect(off).toMatchObject({ claimable: "0.00", nextStep: { kind: "CLOSED", missing: [] } });
  expect(await claims.desk.statuses(claims.who)).toEqual(expect.arrayContaining(["2026Q1 WRITTEN_OFF"]));
  await claims.mustTake(id, "2026-12-02", "CLOSED");
  expect((await claims.openFile()).errors).toMatchObject([{ why: "NOT_LATE" }]);
});
