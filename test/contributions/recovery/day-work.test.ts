import { workPart } from "../../../subgraphs/contributions/services/recovery/work-claim-files.ts";
import { inTransaction } from "../../../subgraphs/shared/plumbing/open.ts";
import { change, ssinOf, workDay } from "../money-desk.ts";
import { clerkOf, house, idOf, type Office, supervisorOf } from "../office.ts";
import { ClaimDesk, fileOf } from "./claim-desk.ts";

let claims: ClaimDesk;
let office: Office;

beforeAll(async () => {
  claims = await ClaimDesk.open();
  office = claims.office;
});
beforeEach(() => claims.nextDebtor());
afterAll(() => office?.close());

/** What was done in the file of the debtor, in order. */
async function done(key = claims.who): Promise<string[]> {
  const steps = await office.rows<{ kind: string }>`
    select kind from claim_step where contributor_id = ${idOf(key)} order by place`;
  return steps.map(({ kind }) => kind);
}
const days = async (...on: string[]) => {
  for (const day of on) await workDay(office, day);
};
const WORK = "work { day files ready taken done } left { kind files ready breached atRisk }";
const work = (on: string, input: object = {}, as = supervisorOf("SECUREX")) =>
  change(office, { as, on }, "workClaimFiles", input, WORK, "... on ValidationError { reason }");

it("writes by itself what is written to everybody, a fortnight apart, and leaves the rest to people", async () => {
  await days("2026-11-20", "2026-11-21", "2026-12-04");
  expect(await done()).toEqual(["REMINDER"]);
  await days("2026-12-05", "2026-12-20", "2027-01-10", "2027-02-10", "2027-06-01");
  expect(await done()).toEqual(["REMINDER", "STATEMENT", "RECOVERY_LETTER"]);
  const text = "{ claimFiles(list: BREACHED) { nodes { nextStep { kind } } } claimWork { kind ready breached } }";
  const clerk = { ...clerkOf("SECUREX"), day: "2027-06-01" };
  expect(await office.ask(clerk, text)).toMatchObject({
    claimFiles: { nodes: [{ nextStep: { kind: "CONTACT" } }] },
    claimWork: [{ kind: "CONTACT", ready: 1, breached: 1 }],
  });
});

it("passes by whoever is held back, with the reason, until it is released", async () => {
  const { id } = fileOf(await claims.openFile());
  await claims.mustTake(id, "2026-11-20", "HELD_BACK", { reason: "In hospital until spring" });
  await days("2027-07-01");
  expect(await done()).toEqual(["HELD_BACK"]);
  await claims.mustTake(id, "2027-07-02", "RELEASED");
  await days("2027-07-03", "2027-07-17");
  expect(await done()).toEqual(["HELD_BACK", "RELEASED", "REMINDER"]);
});

it("writes to nobody whose address is unknown, and says that it lacks", async () => {
  await office.tamper(`delete from contributions.addressee where contributor_id = '${idOf(claims.who)}'`);
  expect(fileOf(await claims.openFile()).nextStep).toMatchObject({ kind: "REMINDER", missing: [{ code: "ADDRESS" }] });
  await days("2027-08-01");
  expect(await done()).toEqual([]);
});

it("goes on where it was killed, and does nothing twice", async () => {
  const part = () =>
    inTransaction(office.subgraph, { ...house, day: "2027-09-01" }, (all) => workPart(all, "SECUREX", 1));
  await claims.openFile();
  const killed = async () => {
    await part();
    throw new Error("killed");
  };
  const lost = inTransaction(office.subgraph, { ...house, day: "2027-09-01" }, async (all) => {
    await workPart(all, "SECUREX", 100);
    throw new Error("killed");
  });
  await expect(lost).rejects.toThrow("killed");
  expect(await done()).toEqual([]);
  await expect(killed()).rejects.toThrow("killed");
  await days("2027-09-01");
  await days("2027-09-01");
  expect(await done()).toEqual(["REMINDER"]);
  const [day] = await office.rows`select files, done from recovery_day where day = '2027-09-01'`;
  const [all] = await office.rows<{ files: number }>`select count(*)::int as files from claim_file`;
  expect(day).toEqual({ files: all?.files, done: true });
});

it("shows by a dry run what it would do, does it for a supervisor, and for nobody else", async () => {
  await claims.openFile();
  const dry = { meta: { idempotencyKey: "rehearsed-once", dryRun: true }, most: 300 };
  const text = `mutation ($input: WorkClaimFilesInput!) { workClaimFiles(input: $input) { ${WORK} errors { __typename } } }`;
  const head = { ...supervisorOf("SECUREX"), day: "2027-10-01" };
  const shown = (await office.ask(head, text, { input: dry })).workClaimFiles;
  expect(shown.work).toMatchObject({ day: "2027-10-01", taken: expect.any(Number), done: true });
  expect(shown.work.taken).toBeGreaterThan(0);
  expect(await done()).toEqual([]);
  expect(await work("2027-10-01")).toMatchObject({ work: shown.work, left: shown.left });
  expect(await done()).toEqual(["REMINDER"]);
  expect((await work("2027-10-01", { most: 0 })).errors).toMatchObject([{ reason: "NOT_POSITIVE" }]);
  expect(await office.faults(clerkOf("SECUREX"), text, { input: dry })).toContain("FORBIDDEN");
});

it("works each fund by its own policy, of which no line leaves to the day what a person must do", async () => {
  const line = (fund: string, from: string, leastClaim: string, attempts = 2, byItself = ["REMINDER"]) => office.rows`
    insert into recovery_policy (fund, from_day, grace_days, least_claim, attempts, months_before_letter, by_itself,
      days_between, days_to_act, months_at_risk, article)
    values (${fund}, ${from}, 20, ${leastClaim}, ${attempts}, 3, ${byItself}, 3, 10, 6, 'decision 12')`;
  await office.letIn([{ key: "ursule", fund: "UCM", ssin: ssinOf(300) }]);
  await office.rows`insert into addressee (contributor_id, lines, subject_version)
    values (${idOf("ursule")}, array['Ursule Essai', 'Rue Basse 2', '5000 Namur'], 1)`;
  await claims.desk.issue("ursule", "2026Q1", clerkOf("UCM"));
  await line("UCM", "2020-01-01", "5000000");
  await days("2027-11-02");
  expect(await done("ursule")).toEqual([]);
  expect(await done()).toEqual(["REMINDER"]);
  await line("UCM", "2027-11-03", "2500");
  await days("2027-11-03", "2027-11-08");
  expect(await done("ursule")).toEqual(["REMINDER"]);
  const text = `{ recoveryPolicy { validFrom leastClaim graceDays byItself basis { article confidence } } }`;
  const at = async (fund: string, day: string) => (await office.ask({ ...clerkOf(fund), day }, text)).recoveryPolicy;
  expect(await at("UCM", "2027-11-03")).toEqual({
    ...{ validFrom: "2027-11-03", leastClaim: "25.00", graceDays: 20, byItself: ["REMINDER"] },
    basis: { article: "decision 12", confidence: "UNCONFIRMED" },
  });
  expect(await at("SECUREX", "2027-11-03")).toMatchObject({ validFrom: "2018-01-01", graceDays: 10 });
  await expect(line("UCM", "2028-01-01", "2500", 2, ["LAST_REMINDER"])).rejects.toThrow(/by_itself/);
  await expect(line("UCM", "2028-01-01", "2500", 1)).rejects.toThrow(/attempts/);
});

it("closes what is paid, warns of what is soon prescribed, and claims nothing after", async () => {
  const { id } = fileOf(await claims.openFile());
  await office.tamper(`delete from contributions.addressee where contributor_id = '${idOf(claims.who)}'`);
  await days("2031-07-01");
  const at = async (on: string) =>
    await office.ask(
      { ...clerkOf("SECUREX"), day: on },
      `{ claimFile(id: "${id}") { claimable nextStep { kind missing { code } } } claimFiles(list: AT_RISK) { nodes { id } } }`,
    );
  expect((await at("2031-07-01")).claimFiles.nodes).toContainEqual({ id });
  expect((await at("2031-12-31")).claimFile.claimable).not.toBe("0.00");
  const after = (await at("2032-01-01")).claimFile;
  expect(after.claimable).toBe("0.00");
  expect(after.nextStep).toEqual({ kind: "WRITE_OFF_PROPOSED", missing: [] });
  await claims.nextDebtor();
  await claims.openFile();
  await claims.desk.receive({
    ...{ amount: 9_000_00n, structured: await claims.desk.communication(claims.who), bookedOn: "2026-11-19" },
  });
  await days("2031-07-02");
  expect(await done()).toEqual(["CLOSED"]);
});
