import { doErrands } from "../../../subgraphs/shared/plumbing/daily.ts";
import { change } from "../money-desk.ts";
import { idOf, type Office, type Person, supervisorOf, TODAY } from "../office.ts";

export const RUN = `run { id quarter rehearsal state expected seen standing
  tallies { category count amount previousCount previousAmount } refused { reason count }
  refusals { totalCount nodes { contributorId refusal { reason message year lawTable basis { article } } } }
  seal { count sum merkleRoot } }`;

/** A run as these tests read it. */
export interface Run {
  readonly id: string;
  readonly state: string;
  readonly expected: number;
  readonly seen: number;
  readonly standing: number;
  readonly tallies: readonly { readonly category: string; readonly count: number; readonly amount: string }[];
  readonly seal: { readonly count: number; readonly sum: string; readonly merkleRoot: string | null } | null;
}

const CATEGORIES = ["MAIN", "SECONDARY", "PENSION_PAID", "MAIN", "STUDENT"];

/** So many people of Securex, of several categories, each with an income that was the same in four years. */
export async function fill(office: Office, count: number): Promise<readonly Person[]> {
  const people = Array.from({ length: count }, (_, i): Person => {
    const nine = String(850730000 + i);
    const ssin = `${nine}${String(97 - (Number(nine) % 97)).padStart(2, "0")}`;
    return { key: `p${i}`, fund: "SECUREX", ssin, category: CATEGORIES[i % 5] ?? "MAIN", startsOn: "2010-01-01" };
  });
  await office.letIn(people, { BE78735000000186: "SECUREX" });
  await office.rows`insert into reference_income (affiliate_id, year, assessment_id, amount, quarters, known_on)
    select p.id, y.year, y.year::text, 1000000 + (p.place - 1) * 150000, 4, make_date(y.year + 2, 6, 30)
    from unnest(${people.map(({ key }) => idOf(key))}::text[]) with ordinality as p (id, place)
    cross join (values (2019), (2020), (2021), (2023)) as y (year)`;
  return people;
}

/** Asks for a run as the supervisor of Securex. */
export const start = (office: Office, input: object = {}, as = supervisorOf("SECUREX")) =>
  change(
    office,
    { as },
    "startBillingRun",
    { quarter: "2026Q4", ...input },
    RUN,
    "... on BillingRunUnderWayError { runId }",
  );

/** Lets a worker do whatever waits. */
export const work = (office: Office): Promise<void> => doErrands(office.subgraph, TODAY);

/** Reads a run again. */
export async function read(office: Office, id: string, as = supervisorOf("SECUREX")): Promise<Run> {
  const text = `query ($id: ID!) { billingRun(id: $id) { ${RUN.slice("run {".length)} }`;
  return (await office.ask(as, text, { id })).billingRun;
}

/** Starts a run, lets it be done, and reads it. */
export async function bill(office: Office, input: object = {}): Promise<Run> {
  const { run } = await start(office, input);
  await work(office);
  return read(office, (run as Run).id);
}

/** A due as the books have it. */
export type BookedDue = Readonly<Record<string, string | number | null>>;

/** Every due and line of the books, as text; accounts by whose they are, for their numbers may have gaps. */
export async function books(office: Office): Promise<readonly BookedDue[]> {
  return office.rows<BookedDue>`
    select d.id, d.contributor_id, d.quarter, d.revision, d.amount::text, d.inputs::text, d.working_sha256, d.run_id,
      (select string_agg(concat_ws(' ', e.transaction_id, e.line, e.code, e.amount), ', ' order by e.line)
        from ledger_transaction t join ledger_entry e on e.transaction_id = t.id where t.due_id = d.id) as lines
    from due d order by d.id`;
}
