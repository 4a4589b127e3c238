import { freeQuarters } from "../../../subgraphs/contributions/services/facilities/free-quarters.ts";
import { inTransaction } from "../../../subgraphs/shared/plumbing/open.ts";
import { OUR_IBAN } from "../bank-file.ts";
import { Desk } from "../desk.ts";
import { ssinOf } from "../money-desk.ts";
import { house, idOf, type Office, openOffice } from "../office.ts";
import { claimsOf, regularise } from "./statement-desk.ts";

const grounds = ["EXEMPTION", "MATERNITY", "CARER", "SICKNESS", "BRIDGING_RIGHT"] as const;
const quarters = ["2024Q1", "2024Q2", "2024Q3", "2024Q4"];
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  const people = [...grounds, "LATER"].map((key, i) => ({ key, fund: "SECUREX", ssin: ssinOf(900 + i) }));
  await office.letIn(people, { [OUR_IBAN]: "SECUREX" });
});
afterAll(async () => {
  expect(await desk.faults()).toEqual([]);
  await office.close();
});

const free = (key: string, quarter: string, ground: (typeof grounds)[number]) =>
  inTransaction(office.subgraph, house, (context) =>
    freeQuarters(context, [
      { contributorId: idOf(key), fund: "SECUREX", quarter, ground, covers: "QUARTER", origin: `origin of ${key}` },
    ]),
  );
const changes = (answer: object) =>
  (answer as { statement: { change: string; lines: { quarter: string; change: string }[] } }).statement;

it.each(grounds)("a year with a quarter that is freed by %s is regularised without it", async (ground) => {
  for (const quarter of quarters) await desk.issue(ground, quarter);
  await free(ground, "2024Q3", ground);
  await office.earn(ground, 2024, 30_000_00n);
  const { change, lines } = changes(await regularise(office, ground, 2024, "2026-11-10"));
  // 899.58 was charged; 30 000.00 makes 1 537.50 and 63.04: 700.96 more, for three quarters. Whoever is ill has
  // stopped: 40 000.00 a year make 2 050.00 and 84.05, and 1 234.47 more.
  const expected = ground === "SICKNESS" ? "3703.41" : "2102.88";
  expect([change, lines.map((line) => line.quarter)]).toEqual([expected, ["2024Q1", "2024Q2", "2024Q4"]]);
  expect((await claimsOf(office, ground, "2024Q3")).map(({ status }) => status)).toEqual(["CANCELLED"]);
});

it("a quarter that is freed after its year was stated loses its supplement too, for good", async () => {
  for (const quarter of quarters) await desk.issue("LATER", quarter);
  await office.earn("LATER", 2024, 30_000_00n);
  expect(changes(await regularise(office, "LATER", 2024, "2026-11-10")).change).toBe("2803.84");
  await free("LATER", "2024Q3", "SICKNESS");
  const { lines } = changes(await regularise(office, "LATER", 2024, "2026-11-12"));
  expect(lines.map(({ quarter }) => quarter)).toEqual(["2024Q1", "2024Q2", "2024Q4"]);
  expect((await claimsOf(office, "LATER", "2024Q3")).map(({ nature, status }) => `${nature} ${status}`)).toEqual([
    "PROVISIONAL CANCELLED",
    "REGULARISATION CANCELLED",
  ]);
  // Three times 899.58 and 1 234.47.
  expect((await desk.fileOf("LATER")).account.balance).toBe("6402.15");
});
