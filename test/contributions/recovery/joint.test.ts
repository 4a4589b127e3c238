import { change, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, insured, supervisorOf } from "../office.ts";
import { registered, soft, spoken } from "./claim-desk.ts";
import { claims, closeDesk, idOfFile, office, openBeside, openDesk, read } from "./joint-desk.ts";

beforeAll(openDesk);
afterAll(closeDesk);

describe("who helps answers with the helper", () => {
  let id = "";
  const bailiff = { ...clerkOf("SECUREX"), role: "RECOVERY_PARTY" as const, fund: null };

  /** What a bailiff sees of the file, who has it in hand from the first such question on. */
  async function inHand() {
    const input = { fileId: id, kind: "BAILIFF", enterpriseNumber: "0409861127", name: "Studie Essai" };
    expect((await change(office, {}, "assignRecoveryParty", input)).errors).toEqual([]);
    const text = "{ assignedClaims(first: 5) { nodes { lines { nature quarter amount } } } }";
    const shown = await office.ask({ ...bailiff, enterpriseNumbers: ["0409861127"] }, text);
    return shown.assignedClaims.nodes.flatMap(({ lines }: { lines: object[] }) => lines);
  }

  it("for the quarters of that time alone, in a file apart, with lines of the own", async () => {
    const opened = await openBeside(idOf("p1"), idOf("p0"));
    expect(opened).toMatchObject({
      errors: [],
      file: {
        ...{ claimable: "926.93", answersFor: { id: idOf("p0") } },
        lines: [{ nature: "PROVISIONAL", quarter: "2026Q2", basis: "HELPER", outstanding: "926.93" }],
      },
    });
    id = idOfFile(opened);
    const first = await openBeside(idOf("p2"), idOf("p0"));
    expect(first).toMatchObject({ file: { lines: [{ quarter: "2026Q1" }] } });
  });

  it.each([
    ["who answers for nothing", "p3", "p0", "ClaimFileError", "NOT_LIABLE"],
    ["one who has such a file", "p1", "p0", "ClaimFileError", "OPEN_ALREADY"],
    ["a debtor who is not there", "p1", "nobody", "NotFoundError", undefined],
    ["one for the own debt", "p0", "p0", "ClaimFileError", "NOT_LIABLE"],
  ])("is not opened against %s", async (_who, debtor, principal, kind, why) => {
    const { errors } = await openBeside(idOf(debtor), idOf(principal));
    expect(errors).toMatchObject([{ __typename: kind, ...(why ? { why } : {}) }]);
  });

  it("is not opened by another fund", async () => {
    const { errors } = await openBeside(idOf("p1"), idOf("p0"), clerkOf("UCM"));
    expect(errors).toMatchObject([{ __typename: "NotFoundError" }]);
  });

  it("has notices of the own, and what interrupts against one does not against the other", async () => {
    for (const kind of soft) await claims.mustTake(id, "2026-11-21", kind, { channel: "POST" });
    await claims.mustTake(id, "2026-11-21", "CONTACT", spoken);
    await claims.mustTake(id, "2026-11-23", "LAST_REMINDER", registered);
    const { lines, steps } = await read(id);
    expect(lines).toMatchObject([{ lastDayToClaim: "2031-12-31" }]);
    expect(steps[0].letter.introduction).toContain("vous répondez des dettes de Camille Essai");
    const acts = await office.rows`select act from debt_act where contributor_id = ${idOf("p1")}
      and act = 'REGISTERED_LETTER'`;
    expect(acts).toHaveLength(1);
    expect(await office.rows`select act from debt_act where contributor_id = ${idOf("p0")}`).toEqual([]);
  });

  it("is read by the one who answers, not by the debtor, and shows nothing else of that one", async () => {
    const own = await read(id, insured(ssinOf(1)));
    expect(own).toMatchObject({
      claimable: "926.93",
      lines: [{ quarter: "2026Q2", outstanding: "926.93", due: null }],
    });
    expect(await read(id, insured(ssinOf(0)))).toBeNull();
    expect(await read(id, insured(ssinOf(5)))).toBeNull();
  });

  it("owes no longer what the other paid", async () => {
    const structured = await claims.desk.communication("p0");
    await claims.desk.receive({ amount: 926_93n + 400_00n, structured, bookedOn: "2026-11-19" });
    expect(await read(id)).toMatchObject({ claimable: "526.93" });
  });

  it("stays bound where an insolvency discharges the debtor", async () => {
    const { file } = await claims.openFile("p0");
    const own = (file as { id: string }).id;
    await claims.mustTake(own, "2026-12-01", "INSOLVENCY", { procedure: "BANKRUPTCY", proof: "Moniteur 1" });
    await claims.mustTake(own, "2026-12-02", "WRITE_OFF_PROPOSED", { ground: "DISCHARGED", proof: "Judgment 3" });
    await claims.mustTake(own, "2026-12-03", "WRITTEN_OFF", {}, supervisorOf("SECUREX"));
    expect(await read(id)).toMatchObject({ claimable: "526.93", lines: [{ outstanding: "526.93" }] });
    expect(await inHand()).toEqual([{ nature: "PROVISIONAL", quarter: "2026Q2", amount: "526.93" }]);
    expect(await claims.desk.faults()).toEqual([]);
  });

  it("is freed with the helper whom INASTI exempts", async () => {
    await office.rows`insert into freed_quarter (contributor_id, fund, quarter, ground, covers, origin, known_on)
      values (${idOf("p0")}, 'SECUREX', '2026Q2', 'EXEMPTION', 'QUARTER', 'test', '2026-12-04')`;
    await claims.take(id, "2026-12-10", "CONTACT", spoken);
    expect(await read(id)).toMatchObject({ claimable: "0.00", lines: [], nextStep: { kind: "CLOSED" } });
    expect(await inHand()).toEqual([]);
    await office.rows`update freed_quarter set ended_on = '2026-12-11' where origin = 'test'`;
    await claims.take(id, "2026-12-12", "CONTACT", spoken);
    expect(await read(id)).toMatchObject({ claimable: "526.93" });
  });
});
