import { doBillingRuns } from "../../../subgraphs/contributions/services/billing/do-run.ts";
import { deskOf } from "../../../subgraphs/shared/plumbing/daily.ts";
import { idOf, type Office, openOffice, supervisorOf, TODAY } from "../office.ts";
import { books, type Run, read, start } from "./run-room.ts";

let office: Office;
afterEach(() => office?.close());

const QUARTER = "2026Q4";

/** Eight people of each fund, and one who went from the first to the second within the quarter. */
async function open(): Promise<void> {
  office = await openOffice();
  const person = (fund: string, nine: number) => {
    return { key: `${fund} ${nine}`, fund, ssin: `${nine}${String(97 - (nine % 97)).padStart(2, "0")}` };
  };
  const eight = Array.from({ length: 8 }, (_, i) => i);
  const people = [
    ...eight.map((i) => person("SECUREX", 850730100 + 2 * i)),
    ...eight.map((i) => person("UCM", 850730101 + 2 * i)),
  ];
  await office.letIn(people.map((one) => ({ ...one, startsOn: "2010-01-01" })));
  for (const { key } of people) await office.earn(key, 2023, 2_000_000n);
  await office.rows`update career_period set ends_on = '2026-10-31' where affiliate_id = ${idOf("SECUREX 850730106")}`;
  await office.rows`
    insert into career_period (affiliate_id, id, fund, category, capacity, starts_on, subject_version)
    select affiliate_id, id || '2', 'UCM', category, capacity, '2026-11-01', subject_version from career_period
    where affiliate_id = ${idOf("SECUREX 850730106")}`;
}

const ask = async (fund: string): Promise<string> =>
  ((await start(office, { quarter: QUARTER }, supervisorOf(fund))).run as Run).id;

const work = () => doBillingRuns(deskOf(office.subgraph, { name: "bill two funds" }, TODAY), 3);

it("bills two funds side by side, and who changed fund in the quarter by the second alone", async () => {
  await open();
  const [securex, ucm] = [await ask("SECUREX"), await ask("UCM")];
  await work();
  expect(await read(office, securex, supervisorOf("SECUREX"))).toMatchObject({
    ...{ state: "SEALED", seen: 8, seal: { count: 7 } },
    refused: [{ reason: "OTHER_FUND", count: 1 }],
  });
  expect(await read(office, ucm, supervisorOf("UCM"))).toMatchObject({ state: "SEALED", seen: 9, seal: { count: 9 } });
  expect(await books(office)).toHaveLength(16);
});

it("goes on with one fund where the other's books are wrong, and says so", async () => {
  await open();
  const [securex, ucm] = [await ask("SECUREX"), await ask("UCM")];
  await office.tamper(`insert into contributions.billing_tally
    values ('${securex}', 'SECUREX', 'STUDENT', 1, 100, 0, 0)`);
  await expect(work()).rejects.toThrow("a billing run is not what its parts added up to");
  expect(await read(office, securex, supervisorOf("SECUREX"))).toMatchObject({ state: "RUNNING", seen: 8 });
  expect(await read(office, ucm, supervisorOf("UCM"))).toMatchObject({ state: "SEALED" });
});
