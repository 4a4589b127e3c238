import { sql } from "kysely";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { viewerAs } from "../harness/house.ts";
import { openBankDesk, type Payment } from "./bank-desk.ts";
import { statement } from "./bank-messages.ts";
import { clerk, lotte, on, stranger } from "./claims-desk.ts";
import { deceased, Q4 } from "./overpayments-desk.ts";

let bank: Awaited<ReturnType<typeof openBankDesk>>;
let claimId = "";
beforeAll(async () => {
  bank = await openBankDesk();
  await bank.account(1, "BE68539007547034", "2026-01-01");
});
afterAll(() => bank.desk.rooms.close());

describe("what the bank pays after the term of art. 12", () => {
  const quarters = ["2025Q3", "2025Q4", "2026Q1"].map((quarter) => ({ ...Q4[0], quarter }));
  const days = deceased(["2026-01-13"]);
  let id = "";
  let late = "";
  const pay = async (day: string) => (await bank.pay(day, day)).lines;
  const book = (line: Payment | undefined, day: string) =>
    bank.take(statement([{ id: line?.id ?? "", amount: `-${line?.amount}`, on: day }]), on(clerk, day));

  test("bears interest, with its working, once the bank has booked it", async () => {
    id = await bank.granted({ code: "BEREAVEMENT_LEAVE", factOn: "2026-01-12", answers: days }, quarters, "2026-02-02");
    const [line] = await pay("2026-09-10");
    expect(line).toMatchObject({ amount: "103.53", lateInterest: null });
    expect(await book(line, "2026-09-10")).toMatchObject({ paid: 1, errors: [] });
    late = line?.id ?? "";
    const [paid] = (await bank.read({ ...lotte, language: "nl" }, id))?.payments ?? [];
    expect(paid?.lateInterest).toMatchObject({
      ...{ dueOn: "2026-06-02", paidOn: "2026-09-10", amount: "1.28", missingFigure: null },
      calculation: { confirmed: false },
    });
    const interest = paid?.lateInterest as { calculation: { steps: { label: string; value: string }[] } } | undefined;
    expect(interest?.calculation.steps.map(({ label, value }) => [label, value])).toEqual([
      ["Interest wegens laattijdige betaling", "1.28"],
      ["Interest vóór afronding", "1.276397260273"],
      ["Interest alsof elke dag een jaar was", "465.885"],
      ["Dagen tegen deze rentevoet", "465.885"],
      ["Wat laattijdig betaald werd", "103.53"],
      ["Wettelijke rente per jaar", "0.0450"],
      ["Dagen", "100"],
      ["Dagen van een jaar", "365"],
    ]);
  });

  test("and that is paid once, on a line of its own, beside what was granted", async () => {
    const [line, ...others] = await pay("2026-09-14");
    expect(others).toEqual([]);
    expect(line).toMatchObject({ amount: "1.28", withheld: "0.00", interestOf: late, repeats: null, state: "SENT" });
    expect((await bank.prepare("2026-09-15", "2026-09-14")).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
    expect(await book(line, "2026-09-14")).toMatchObject({ paid: 1, errors: [] });
    expect((await bank.prepare("2026-09-15", "2026-09-14")).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
    expect((await bank.read(lotte, id))?.state).toBe("PAID");
  });

  test("PostgreSQL pays interest as it was noted, and never twice", async () => {
    const copy = (amount: string) =>
      bank.desk.rooms.inside("benefits", ({ db }) =>
        sql`insert into payment_line (id, run_id, claim_id, decision_id, part, affiliate_id, fund, name, iban,
          period_from, period_until, amount, interest_of) select 'bpl_forged', run_id, claim_id, decision_id, 7,
          affiliate_id, fund, name, iban, period_from, period_until, ${sql.raw(amount)}, interest_of
          from payment_line where interest_of is not null`.execute(db),
      );
    await expect(copy("amount + 1")).rejects.toThrow(/as it was noted/);
    await expect(copy("amount")).rejects.toThrow(/payment_line_interest_once/);
  });
});

describe("what was paid in a year", () => {
  const YEAR = `{ fund { code } benefit { code } paid keptBack cameBack total interest }`;
  const ask = (who: Viewer, year: number) =>
    bank.desk.rooms.ask(
      "benefits",
      who,
      `query ($year: Int!, $id: ID!) { benefitClaim(id: $id) { affiliate { benefitsPaid(year: $year) ${YEAR} } } }`,
      { year, id: claimId },
    );

  test("is told as the bank booked it, benefit by benefit, with interest apart", async () => {
    claimId = await bank.birthLeave();
    const [line] = (await bank.pay()).lines;
    const id = line?.id ?? "";
    const back = { id, amount: "346.20", on: "2026-11-26", reason: "AC04" };
    expect(await bank.take(statement([{ id, amount: "-346.20" }, back]))).toMatchObject({ paid: 1, returned: 1 });
    const { data } = await ask(on(lotte, "2027-01-15"), 2026);
    expect(data).toMatchObject({
      benefitClaim: {
        affiliate: {
          benefitsPaid: [
            {
              ...{ fund: { code: "SECUREX" }, benefit: { code: "BEREAVEMENT_LEAVE" }, interest: "1.28" },
              ...{ paid: "103.53", keptBack: "0.00", cameBack: "0.00", total: "103.53" },
            },
            {
              ...{ benefit: { code: "BIRTH_LEAVE" }, interest: "0.00" },
              ...{ paid: "346.20", keptBack: "0.00", cameBack: "346.20", total: "0.00" },
            },
          ],
        },
      },
    });
    expect((await ask(on(clerk, "2027-01-15"), 2025)).data).toMatchObject({
      benefitClaim: { affiliate: { benefitsPaid: [] } },
    });
  });

  test("is told of no year to come, and to no stranger", async () => {
    expect((await ask(lotte, 2027)).errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT", field: "year" });
    expect((await ask(stranger, 2026)).data).toEqual({ benefitClaim: null });
  });
});

test("anybody asks what may be seized, in the own language, and of nobody", async () => {
  const nobody = viewerAs({ role: "PUBLIC", language: "nl", actor: "nobody" });
  const ask = async (input: string) =>
    bank.desk.rooms.ask(
      "benefits",
      nobody,
      `{ it: seizableIncome(input: ${input}) { amount missingFigure calculation { confirmed steps { label } } } }`,
    );
  const { data } = await ask('{ on: "2025-06-01", replacement: "1638.26" }');
  expect(data).toMatchObject({ it: { amount: "79.30", missingFigure: null, calculation: { confirmed: true } } });
  expect(JSON.stringify(data)).toContain("Wat in beslag genomen kan worden");
  const unknown = await ask('{ on: "2027-06-01", replacement: "1638.26" }');
  expect(unknown.data).toMatchObject({
    it: { amount: null, missingFigure: expect.stringContaining("bounds of seizure") },
  });
  for (const wrong of ['replacement: "-1.00"', "children: 21", 'labour: "100000.01"'])
    expect((await ask(`{ on: "2025-06-01", ${wrong} }`)).errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT" });
});
