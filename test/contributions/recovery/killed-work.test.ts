import { workClaimFilesDaily } from "../../../subgraphs/contributions/jobs/work-claim-files.ts";
import { doErrands, workOnce } from "../../../subgraphs/shared/plumbing/daily.ts";
import { dice } from "../../facts/dice.ts";
import { endAll, killAfter } from "../billing/doomed.ts";
import { books } from "../billing/run-room.ts";
import { found, startRun } from "../company-contribution/company-room.ts";
import { Desk } from "../desk.ts";
import { type Office, openOffice } from "../office.ts";

const SEED = 7;
const RUN = "cru_01kb3v6jm0e7z9p5w2q8r4x6yb";
const [OCTOBER, APRIL] = ["2025-10-06", "2026-04-13"];
const offices: Office[] = [];
let quiet: Office;
let disturbed: Office;

/** An office of five companies, of which a run was asked for under a given id. */
async function officeOfCompanies(): Promise<Office> {
  const office = await openOffice();
  offices.push(office);
  await office.letIn([], { BE78735000000186: "SECUREX" });
  for (let place = 0; place < 5; place += 1) {
    const eight = 19_990_101 + place;
    await found(office, `c${place}`, `${eight}${String(97 - (eight % 97)).padStart(2, "0")}`);
  }
  const { run } = await startRun(office, { year: 2025 }, OCTOBER);
  await office.rows`update company_run set id = ${RUN} where id = ${(run as { id: string }).id}`;
  return office;
}

beforeAll(async () => {
  [quiet, disturbed] = [await officeOfCompanies(), await officeOfCompanies()];
}, 240_000);
afterAll(async () => {
  endAll();
  for (const office of offices) await office.close();
});

/** Kills whoever does a work over and over, until one finishes; answers how many it took. */
async function livesOf(what: "companies" | "recovery", day: string, seen: () => Promise<void>): Promise<number> {
  const throws = dice(SEED);
  let lives = 1;
  while (!(await killAfter({ url: disturbed.url, day, what }, 4 + Math.floor(throws() * 2)))) {
    await seen();
    lives += 1;
  }
  return lives;
}

/** The books without the ids of bookings, which follow from no run here. */
const bookedOf = async (office: Office) => JSON.stringify(await books(office)).replaceAll(/ltx_\w+/g, "ltx");

const runs = (office: Office) =>
  office.rows`select id, state, expected, seen, standing, sealed_count, sealed_sum::text, merkle_root from company_run`;

/** All that the work of a day left in the claim files, without ids that each office gives anew. */
const files = (office: Office) => office.rows<{ kind: string | null }>`
  select f.contributor_id, f.fund, f.opened_on, f.version, f.next_kind, f.next_ready, f.ready_since, f.judged_on,
    f.claim_until, s.place, s.kind, s.done_on, s.noted_by, s.channel, l.language, (l.content -> 'sums')::text as letter,
    (select string_agg(concat_ws(' ', x.due_id, x.amount), ', ' order by x.due_id) from claim_step_sum x
      where x.step_id = s.id) as sums,
    (select string_agg(concat_ws(' ', a.due_id, a.act, a.done_on), ', ' order by a.due_id) from debt_act a
      where a.origin = s.id) as acts
  from claim_file f left join claim_step s on s.file_id = f.id left join claim_letter l on l.step_id = s.id
  order by f.contributor_id, s.place`;
const days = (office: Office) => office.rows`select fund, day, files, ready, taken, done from recovery_day order by 2`;

it(`bills companies to the same books and seal when it is killed over and over, seed ${SEED}`, async () => {
  await doErrands(quiet.subgraph, OCTOBER);
  const lives = await livesOf("companies", OCTOBER, async () => {
    const [run] = (await runs(disturbed)) as [{ state: string; seen: number; merkle_root: string | null }];
    expect(run).toMatchObject({ state: "RUNNING", merkle_root: null });
    expect(await books(disturbed)).toHaveLength(run.seen);
  });
  expect(lives).toBeGreaterThan(1);
  expect(await bookedOf(disturbed)).toEqual(await bookedOf(quiet));
  expect(await runs(disturbed)).toEqual(await runs(quiet));
  expect(await runs(quiet)).toMatchObject([{ state: "SEALED", sealed_count: 5, sealed_sum: "199865" }]);
  // The notices of the run are made by the errands alone, of whoever does them next.
  await doErrands(disturbed.subgraph, OCTOBER);
}, 240_000);

it(`works the claim files of a day to the same steps, letters and acts, seed ${SEED}`, async () => {
  await workOnce(quiet.subgraph, workClaimFilesDaily, APRIL);
  const lives = await livesOf("recovery", APRIL, async () => {
    const steps = (await files(disturbed)).filter(({ kind }) => kind !== null);
    const [day] = (await days(disturbed)) as [{ taken: number } | undefined];
    expect(steps).toHaveLength(day?.taken ?? 0);
  });
  expect(lives).toBeGreaterThan(1);
  const found = await files(disturbed);
  expect(found).toEqual(await files(quiet));
  expect(found.map(({ kind }) => kind)).toEqual(Array(5).fill("REMINDER"));
  expect(await days(disturbed)).toEqual(await days(quiet));
  expect(await new Desk(disturbed).faults()).toEqual([]);
}, 240_000);
