import pg from "pg";
import pino from "pino";
import { openAll } from "../../../subgraphs/open-all.ts";
import type { Fact } from "../../../subgraphs/shared/plumbing/facts.ts";
import { tell } from "../../../subgraphs/shared/plumbing/facts.ts";
import { settle } from "../../../subgraphs/shared/plumbing/listen.ts";
import { inTransaction } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import type { Bench } from "../office.ts";
import { median, type Report, times } from "../report.ts";

/** Facts are told by so many in a transaction: as one due is issued, as a clerk's work, as a batch. */
const SIZES = [1, 20, 1_000];

/** What a fact's row costs at least. */
const BARE = `insert into facts.fact (id, source, type, subject, subject_version, day, content)
  select 'fct_' || n, 'affiliates', 'CareerChanged', 'aff_' || n, 1, $2, content
  from generate_series($1::int, $1::int + $3::int - 1) n,
    (select content from facts.fact where type = 'CareerChanged' limit 1) c`;

/** What the affiliates tell of people: who they are, and what their careers were, a version above the last. */
async function toTell(url: string, day: string, version: number): Promise<Fact[]> {
  const session = new pg.Client(url);
  await session.connect();
  const { rows } = await session.query<{ id: string; known: object; periods: object[] }>(
    `select c.id, json_build_object('id', c.id, 'kind', c.kind, 'fund', c.fund, 'funds', c.funds, 'ssin', c.ssin,
        'enterpriseNumber', c.enterprise_number, 'healthFund', c.health_fund, 'language', c.language) as known,
      (select json_agg(json_build_object('id', p.id, 'fund', p.fund, 'category', p.category, 'capacity', p.capacity,
        'startsOn', p.starts_on, 'endsOn', p.ends_on, 'helpedAffiliateId', p.helped_affiliate_id) order by p.starts_on)
        from affiliates.affiliation p where p.affiliate_id = c.id) as periods
    from affiliates.contributor c where c.kind = 'PERSON' order by c.id limit 2000`,
  );
  await session.end();
  return rows.flatMap(({ id, known, periods }) => {
    const about = { subject: id, subjectVersion: version, day };
    return [
      { ...about, type: "ContributorKnown", content: known },
      { ...about, type: "CareerChanged", content: { periods } },
    ];
  });
}

type House = Awaited<ReturnType<typeof openAll>>;

async function tellAll(house: House, facts: readonly Fact[], size: number, day: string): Promise<number> {
  const [affiliates] = house.subgraphs;
  if (!affiliates) throw new Error("there is no subgraph to tell from");
  const since = performance.now();
  for (let from = 0; from < facts.length; from += size) {
    const some = facts.slice(from, from + size);
    await inTransaction(affiliates, systemViewer(day, "bench"), (context) => tell(context, "affiliates", some));
  }
  return (performance.now() - since) / 1_000;
}

/** One INSERT of as many rows into the table of facts, and nothing else. */
async function bareInsert(url: string, count: number, first: number, day: string): Promise<number> {
  const session = new pg.Client(url);
  await session.connect();
  const since = performance.now();
  await session.query(BARE, [first, day, count]);
  const seconds = (performance.now() - since) / 1_000;
  await session.end();
  return seconds;
}

/** How fast facts are told, and how fast five subgraphs hear them. */
export async function facts(bench: Bench): Promise<readonly Report[]> {
  const { wish } = bench;
  const { url, drop } = await bench.office();
  const house = await openAll(url, pino({ level: "silent" }));
  const bare: number[] = [];
  const told = new Map(SIZES.map((size) => [size, [] as number[]]));
  const heard: number[] = [];
  let version = 2;
  let count = 0;
  for (let round = 0; round < wish.rounds; round += 1) {
    for (const size of SIZES) {
      const some = await toTell(url, wish.day, version);
      version += 1;
      const part = size === 1 ? some.slice(0, 400) : some;
      count = some.length;
      told.get(size)?.push((await tellAll(house, part, size, wish.day)) / part.length);
      const since = performance.now();
      await settle(house.subgraphs, wish.day);
      if (size === 1_000) heard.push((performance.now() - since) / 1_000 / part.length);
    }
    bare.push((await bareInsert(url, count, (round + 1) * 1_000_000, wish.day)) / count);
  }
  await house.close();
  await drop();
  const least = median(bare);
  const line = (what: string, seconds: number) => ({ what, "facts/s": 1 / seconds, "× bare": times(seconds, least) });
  const lines = [
    line("bare INSERT of the same rows, at once", least),
    ...SIZES.map((size) => line(`told, ${size} in a transaction`, median(told.get(size) ?? []))),
    line(`heard by ${house.subgraphs.length} subgraphs, each fact by all`, median(heard)),
  ];
  return [{ bench: "facts", title: "Facts told and heard", lines }];
}
