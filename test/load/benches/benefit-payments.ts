import pg from "pg";
import pino from "pino";
import type { BenefitsContext } from "../../../subgraphs/benefits/loaders/index.ts";
import { releasePaymentRun } from "../../../subgraphs/benefits/services/payments/end-run.ts";
import { importBenefitBankFile } from "../../../subgraphs/benefits/services/payments/import-bank-file.ts";
import { preparePaymentRun } from "../../../subgraphs/benefits/services/payments/prepare-run.ts";
import { plan } from "../../../subgraphs/benefits/subgraph.ts";
import { answer } from "../../../subgraphs/shared/plumbing/answer.ts";
import { inTransaction, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { statement } from "../../benefits/bank-messages.ts";
import { againstCopy } from "../against-copy.ts";
import { watchMemory } from "../memory.ts";
import type { Bench } from "../office.ts";
import type { Report } from "../report.ts";

const FUND = "SECUREX";

const TABLES = [
  "benefits.payment_run",
  "benefits.payment_line",
  "benefits.claim_step",
  "benefits.bank_file",
  "benefits.write_receipt",
  "facts.fact",
  "facts.unnumbered",
];

/** What a month of leave is granted: enough to be paid, and no more than the line of a run needs. */
const OUTCOME = JSON.stringify({
  ...{ total: "105.60", refusals: [], doubts: [], figures: [], freeQuarters: [], quarters: [], verdict: "GRANTED" },
  parts: [
    {
      period: { startsOn: "2026-10-01", endsOn: "2026-10-31" },
      calculation: { result: "105.60", confirmed: true, steps: [] },
      payBy: null,
    },
  ],
});

/** Has so many claims wait to be paid: granted, notified, and with an account. */
async function grant(url: string, payments: number): Promise<void> {
  const session = new pg.Client(url);
  await session.connect();
  await session.query("set session_replication_role = replica");
  await session.query(`
    insert into benefits.paying_account (fund, iban, bic, name, enterprise_number, town, country)
    values ('${FUND}', 'BE08000000001313', 'KREDBEBB', 'CAISSE', '0409861127', 'Bruxelles', 'BE')
    on conflict do nothing`);
  await session.query(`
    create temporary table who as select c.id, row_number() over (order by c.id) - 1 as place,
      count(*) over () as people from benefits.contributor c where c.kind = 'PERSON' and c.fund = '${FUND}'`);
  await session.query(`
    insert into benefits.benefit_account (affiliate_id, account_id, iban, starts_on, subject_version)
    select id, 'bac_' || id, 'BE68539007547034', '2026-01-01', 1 from who`);
  await session.query(`
    create temporary table what as select lpad(i::text, 26, '0') as id, w.id as affiliate_id
    from generate_series(1, ${payments}) i join who w on w.place = i % w.people`);
  await session.query(`
    insert into benefits.claim (id, affiliate_id, fund, code, benefit_id, fact_on, origin, channel, state, filed_on,
      due_on, met_on, answers)
    select 'clm_' || id, affiliate_id, '${FUND}', 'BEREAVEMENT_LEAVE', 'ben_BEREAVEMENT_LEAVE_2021-07-25', '2026-09-01',
      'REQUESTED', 'PORTAL', 'PAYABLE', '2026-10-01', '2027-02-01', '2026-11-01', '{}' from what`);
  await session.query(
    `insert into benefits.decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language, decided_on,
      decided_by, works_from, amount, reasons, legal_basis, facts, outcome, mentions)
    select 'dec_' || id, 'clm_' || id, 1, affiliate_id, '${FUND}', 'ben_BEREAVEMENT_LEAVE_2021-07-25', 'GRANTED', 'nl',
      '2026-11-01', 'hanne', '2026-10-01', 10560, '[]', '[{}]', '{"answers": {}}', $1, '{}' from what`,
    [OUTCOME],
  );
  await session.query(`
    insert into benefits.decision_notice (decision_id, affiliate_id, fund, notified_on, channel, actor)
    select 'dec_' || id, affiliate_id, '${FUND}', '2026-11-02', 'E_BOX', 'hanne' from what`);
  await session.query("select benefits.keep_payable_from(array_agg('clm_' || id)) from what");
  await session.query("analyze");
  await session.end();
}

/** A month’s payments drawn up, released and booked by the bank, run by run; and the rows that come of it, copied. */
export async function benefitPayments(bench: Bench): Promise<readonly Report[]> {
  const before = await bench.office();
  await grant(before.url, bench.wish.payments);
  const { lines, outcome } = await againstCopy(bench, before, {
    name: "the house: draw up, release, make the file, take in what the bank booked, tell",
    unit: "payments/s",
    tables: TABLES,
    work: (url) => payAll(url, bench),
  });
  const radar = await radarOf(before.url, bench.wish.day);
  await before.drop();
  return [
    { bench: "benefit-payments", title: `${bench.wish.payments} payments of benefits`, lines, notes: [outcome, radar] },
  ];
}

async function payAll(url: string, { wish, say }: Bench) {
  const subgraph = await openSubgraph(plan, url, pino({ level: "silent" }));
  const memory = watchMemory();
  const as = (actor: string) => ({
    ...systemViewer(wish.day, "bench"),
    role: "SUPERVISOR" as const,
    fund: FUND,
    actor,
  });
  const done = <Result>(actor: string, work: (context: BenefitsContext) => Promise<Result>) =>
    inTransaction(subgraph, as(actor), (context) => work(context as BenefitsContext));
  const meta = (key: string) => ({ idempotencyKey: `bench ${key}`, dryRun: false });
  const spent = { drawn: 0, released: 0, booked: 0 };
  const timed = async <Result>(step: keyof typeof spent, work: () => Promise<Result>): Promise<Result> => {
    const since = performance.now();
    const result = await work();
    spent[step] += (performance.now() - since) / 1_000;
    return result;
  };
  const began = performance.now();
  let count = 0;
  for (let run = 1; ; run += 1) {
    const asked = { meta: meta(`draw ${run}`), executeOn: wish.day };
    const drawn = await timed("drawn", () => done("hanne", (context) => preparePaymentRun(context, asked)));
    const { runId } = drawn as { readonly runId?: string };
    if (!runId) break;
    const { errors } = await timed("released", () =>
      done("koen", (context) => releasePaymentRun(context, { meta: meta(`release ${run}`), runId })),
    );
    if (errors.length > 0) throw new Error(`the run is not released: ${JSON.stringify(errors[0])}`);
    const lines = await done("koen", (context) => context.loaders.linesOfRun.load(runId));
    const booked = lines.map(({ id }) => ({ id, amount: "-105.60", on: wish.day }));
    const content = Buffer.from(statement(booked)).toString("base64");
    const file = { meta: meta(`book ${run}`), fileName: "bench.xml", content };
    const { paid } = await timed("booked", () => done("koen", (context) => importBenefitBankFile(context, file)));
    count += paid;
    say(`    ${count} paid`);
  }
  const seconds = (performance.now() - began) / 1_000;
  await subgraph.orm.close(true);
  const steps = Object.entries(spent).map(([step, s]) => `${step} in ${s.toFixed(1)} s`);
  return { seconds, count, outcome: `${count} paid; ${steps.join(", ")}; ${memory.stop()}` };
}

/** How many statements the rights radar of one person takes, and how long, once what it reads has been read before. */
async function radarOf(url: string, day: string): Promise<string> {
  const statements: string[] = [];
  const subgraph = await openSubgraph(plan, url, pino({ level: "silent" }), (text) => statements.push(text));
  const id = await inTransaction(subgraph, systemViewer(day, "bench"), async ({ em }) => {
    const [row] = await em.execute<{ id: string }[]>(
      "select id from benefits.contributor where kind = 'PERSON' limit 1",
    );
    return row?.id ?? "";
  });
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Affiliate {
    entitlements { state benefit { code } conditions { code verdict } } } } }`;
  const ask = async () => {
    const since = performance.now();
    const variables = { of: [{ __typename: "Affiliate", id }] };
    const { errors } = await answer(subgraph, systemViewer(day, "bench"), { query, variables });
    if (errors) throw new Error(`the radar answers nothing: ${JSON.stringify(errors)}`);
    return performance.now() - since;
  };
  await ask();
  statements.length = 0;
  const took = await ask();
  await subgraph.orm.close(true);
  return `the radar of one person: ${statements.length} statements, ${took.toFixed(0)} ms`;
}
