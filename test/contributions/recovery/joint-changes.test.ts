import { bill, com, found, standing, tell, tellMandates } from "../company-contribution/company-room.ts";
import { change, hear, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, insured } from "../office.ts";
import { spoken } from "./claim-desk.ts";
import { claims, closeDesk, FILE, idOfFile, office, openBeside, openDesk, read } from "./joint-desk.ts";

beforeAll(openDesk);
afterAll(closeDesk);

const declared = async (id: string) => {
  const text = `{ claimFile(id: "${id}") { declaration { since principal deadlines { code lastDay } } } }`;
  return (await office.ask(clerkOf("SECUREX"), text)).claimFile;
};

describe("who answers and is with another fund, or with none", () => {
  const codebtor = (coDebtorId: string, sourceId: string) => ({
    ...{ coDebtorId, basis: "HELPER", sourceId, startsOn: "2026-01-01", endsOn: null },
  });
  const files: Record<string, string> = {};

  beforeAll(async () => {
    await claims.nextDebtor();
    await office.letIn([
      { key: "ugo", fund: "UCM", ssin: ssinOf(400) },
      { key: "free", fund: "UCM", ssin: ssinOf(401), endsOn: "2025-12-31" },
      { key: "lost", fund: "UCM", ssin: ssinOf(402) },
    ]);
    await office.rows`update contributor set fund = null, funds = '{}', language = 'nl' where id = ${idOf("free")}`;
    for (const key of ["ugo", "free"])
      await office.rows`insert into addressee (contributor_id, lines, subject_version)
        values (${idOf(key)}, array[${key}, 'Rue Haute 2', '1000 Bruxelles'], 1)`;
    const liabilities = ["ugo", "free", "lost"].map((key) => codebtor(idOf(key), key));
    await hear(office, "JointLiabilityChanged", idOf(claims.who), { liabilities });
    for (const key of ["ugo", "free", "lost"]) files[key] = idOfFile(await openBeside(idOf(key), idOf(claims.who)));
  });

  it.each([
    ["ugo", "FR", "vous répondez des dettes de Camille Essai"],
    ["free", "NL", "Camille Essai"],
  ])("gets the letters at the own address, in the own language: %s", async (key, language, words) => {
    const id = files[key] ?? "";
    await claims.mustTake(id, "2026-11-21", "REMINDER", { channel: "POST" });
    const text = `{ claimFile(id: "${id}") { steps { letter { language addressee introduction } } } }`;
    const { claimFile } = await office.ask(clerkOf("SECUREX"), text);
    expect(claimFile.steps).toMatchObject([
      {
        letter: {
          language,
          addressee: [key, "Rue Haute 2", "1000 Bruxelles"],
          introduction: expect.stringContaining(words),
        },
      },
    ]);
    expect((await office.ask(clerkOf("UCM"), text)).claimFile).toBeNull();
  });

  it("is not written to where no address is known, and reads the own file", async () => {
    expect((await claims.take(files.lost ?? "", "2026-11-21", "REMINDER")).errors).toMatchObject([
      { missing: ["ADDRESS"] },
    ]);
    expect(await read(files.ugo ?? "", insured(ssinOf(400)))).toMatchObject({ claimable: "1853.86" });
  });

  it("is insured elsewhere, so that no small claim is given up against that one", async () => {
    const structured = await claims.desk.communication(claims.who);
    await claims.desk.receive({ amount: 1_853_86n - 400_00n, structured, bookedOn: "2026-11-19" });
    const small = { ground: "SMALL_CLAIM", proof: "Warning of 2 November" };
    const { errors } = await claims.take(files.ugo ?? "", "2026-11-22", "WRITE_OFF_PROPOSED", small);
    expect(errors).toMatchObject([{ missing: ["GROUND"] }]);
    await claims.mustTake(files.free ?? "", "2026-11-22", "WRITE_OFF_PROPOSED", small);
  });

  it("is freed of the helper’s quarter by an exemption of the own, which the other fund carried out", async () => {
    await office.rows`insert into freed_quarter (contributor_id, fund, quarter, ground, covers, origin, known_on)
      values (${idOf("ugo")}, 'UCM', '2026Q2', 'EXEMPTION', 'QUARTER', 'elsewhere', '2026-11-22')`;
    await claims.mustTake(files.ugo ?? "", "2026-11-23", "CONTACT", { channel: "PHONE", note: "Exempted" });
    expect(await read(files.ugo ?? "")).toMatchObject({ claimable: "0.00", lines: [] });
  });
});

describe("what happens to a debtor", () => {
  beforeEach(() => claims.nextDebtor());

  it("a lost address stops letters alone, until it is found", async () => {
    const id = idOfFile(await claims.openFile());
    await claims.mustTake(id, "2026-11-21", "ADDRESS_UNKNOWN");
    expect((await claims.take(id, "2026-11-22", "REMINDER")).errors).toMatchObject([{ missing: ["ADDRESS"] }]);
    expect(await read(id)).toMatchObject({ nextStep: { kind: "ADDRESS_FOUND", missing: [] } });
    await claims.mustTake(id, "2026-11-22", "CONTACT", spoken);
    await claims.mustTake(id, "2026-11-23", "ADDRESS_FOUND");
    await claims.mustTake(id, "2026-11-23", "REMINDER");
  });

  it("a death stops all of it, until a notary says who inherits", async () => {
    const id = idOfFile(await claims.openFile());
    await claims.mustTake(id, "2026-11-21", "DECEASED");
    expect((await claims.take(id, "2026-11-22", "REMINDER")).errors).toMatchObject([{ missing: ["DEBTOR_LIVES"] }]);
    expect((await claims.take(id, "2026-11-22", "HEIRS_KNOWN")).errors).toMatchObject([{ missing: ["CERTIFICATE"] }]);
    await claims.mustTake(id, "2026-11-22", "HEIRS_KNOWN", { proof: "Certificate 12" });
    await claims.mustTake(id, "2026-11-23", "REMINDER");
  });

  it("a reorganisation suspends what was due before it, and lets the rest be claimed", async () => {
    const id = idOfFile(await claims.openFile());
    const reorganised = { procedure: "JUDICIAL_REORGANISATION", doneOn: "2026-05-04", proof: "Moniteur 2" };
    await claims.mustTake(id, "2026-11-21", "INSOLVENCY", reorganised);
    expect(await read(id)).toMatchObject({ claimable: "926.93", nextStep: { kind: "REMINDER" } });
    await claims.mustTake(id, "2026-11-22", "REMINDER");
    await claims.mustTake(id, "2026-11-22", "CLAIM_DECLARED", { proof: "List 4" });
    const { declaration } = await declared(id);
    expect(declaration).toMatchObject({ since: "2026-05-04", principal: "1853.86", deadlines: [] });
  });

  it("a collective settlement leaves a month to declare, and nothing but that", async () => {
    const id = idOfFile(await claims.openFile());
    await claims.mustTake(id, "2026-11-21", "INSOLVENCY", {
      ...{ procedure: "COLLECTIVE_SETTLEMENT", doneOn: "2026-11-10", proof: "Central file 3" },
    });
    expect(await read(id)).toMatchObject({ nextStep: { kind: "CLAIM_DECLARED", missing: [] } });
    const { declaration } = await declared(id);
    expect(declaration.deadlines).toEqual([{ code: "LATEST", lastDay: "2026-12-10" }]);
  });
});

it("stops for a company whose bankruptcy the register tells, and goes on against its director", async () => {
  await found(office, "saule", "1999007870");
  await bill(office, 2025, "2025-10-09");
  await tellMandates(office, "saule", [
    { id: "a mandate", affiliateId: idOf("p9"), role: "MANAGER", startsOn: "2020-01-01", endsOn: null },
  ]);
  const answered = await change(office, {}, "openClaimFile", { contributorId: com("saule") }, FILE);
  expect(answered).toMatchObject({ errors: [], file: { claimable: "399.73", nextStep: { kind: "REMINDER" } } });
  const insolvencies = [{ kind: "BANKRUPTCY", startsOn: "2026-11-17", endsOn: null, publishedOn: null }];
  await tell(office, "saule", standing({ insolvencies }), "2026-11-20");
  const id = idOfFile(answered);
  expect((await claims.take(id, "2026-11-22", "REMINDER")).errors).toMatchObject([{ missing: ["NOT_INSOLVENT"] }]);
  const beside = await openBeside(idOf("p9"), com("saule"), clerkOf("SECUREX"), "2026-11-23");
  expect(beside).toMatchObject({ file: { lines: [{ nature: "COMPANY_ANNUAL", basis: "COMPANY_MANDATE" }] } });
  const text = `{ claimFile(id: "${id}") { nextStep { kind missing { code } } declaration { procedure since declaredOn
    principal surcharges costs deadlines { code lastDay } privilege { confidence } } beside { id } } }`;
  expect((await office.ask({ ...clerkOf("SECUREX"), day: "2026-11-24" }, text)).claimFile).toEqual({
    nextStep: { kind: "CLAIM_DECLARED", missing: [] },
    declaration: {
      ...{ procedure: "BANKRUPTCY", since: "2026-11-17", declaredOn: null, privilege: { confidence: "UNCONFIRMED" } },
      ...{ principal: "399.73", surcharges: "0.00", costs: "0.00" },
      deadlines: [
        { code: "WITH_SECURITY", lastDay: "2027-02-17" },
        { code: "LATEST", lastDay: "2027-11-17" },
      ],
    },
    beside: [{ id: idOfFile(beside) }],
  });
  expect((await claims.take(id, "2026-11-25", "CLAIM_DECLARED")).errors).toMatchObject([{ missing: ["EVIDENCE"] }]);
  // The judgment names a day of its own, which the register does not tell: thirty-five days after it.
  const judgment = { procedure: "BANKRUPTCY", doneOn: "2026-11-17", proof: "AR O/26/311", declareBy: "2026-12-22" };
  const wrong = await claims.take(id, "2026-11-25", "INSOLVENCY", { ...judgment, declareBy: "2026-11-16" });
  expect(wrong.errors).toMatchObject([{ __typename: "ValidationError", path: ["input", "declareBy"] }]);
  await claims.mustTake(id, "2026-11-25", "INSOLVENCY", judgment);
  expect((await declared(id)).declaration).toMatchObject({
    since: "2026-11-17",
    deadlines: [{ code: "JUDGMENT", lastDay: "2026-12-22" }, { code: "WITH_SECURITY" }, { code: "LATEST" }],
  });
  await claims.mustTake(id, "2026-11-25", "CLAIM_DECLARED", { proof: "RegSol 77" });
  expect(await read(id)).toMatchObject({ nextStep: null });
  await claims.mustTake(idOfFile(beside), "2026-11-25", "REMINDER");
  expect(await claims.desk.faults()).toEqual([]);
});
