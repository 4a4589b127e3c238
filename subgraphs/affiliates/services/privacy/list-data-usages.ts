import { type RawBuilder, sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { countDataUsages, type DataUsageRow, dataUsagesWhere } from "../../loaders/privacy/data-usages.ts";

/** Which usages are wanted: all that is said must hold. */
export interface UsagesWanted {
  readonly from?: string | null;
  readonly until?: string | null;
  readonly receiver?: string | null;
}

/** Which usages a data protection officer looks for. */
export interface UsagesSought extends UsagesWanted {
  readonly affiliateId?: string | null;
  readonly ssin?: string | null;
  readonly actor?: string | null;
  readonly told?: boolean | null;
}

const newestFirst = {
  columns: [sql`u.id`],
  values: ({ id }: DataUsageRow) => [id],
  holds: ["BIG"] as const,
  descending: true,
};

const within = ({ from, until, receiver }: UsagesWanted): RawBuilder<unknown>[] => [
  ...(from ? [sql`u.day >= ${from}`] : []),
  ...(until ? [sql`u.day <= ${until}`] : []),
  ...(receiver ? [sql`u.receiver = ${receiver}`] : []),
];

function listWhere({ db }: AffiliatesContext, page: PageArgs, conditions: readonly RawBuilder<unknown>[]) {
  const all = sql.join([sql`true`, ...conditions], sql` and `);
  return pageOf({
    page,
    order: newestFirst,
    fetch: (after, order, limit) => dataUsagesWhere(db, sql`${all} and ${after}`, order, limit),
    count: () => countDataUsages(db, all),
  });
}

/** Lists who looked at one person's file, the newest first. */
export const listUsagesOf = (
  context: AffiliatesContext,
  affiliateId: string,
  page: PageArgs,
  wanted: UsagesWanted,
): Promise<Page<DataUsageRow>> => listWhere(context, page, [sql`u.subject = ${affiliateId}`, ...within(wanted)]);

/**
 * Lists, for the data protection officer, what the fund's people looked at and who looked at its people.
 *
 * That nobody looked at somebody is told of that person, too, and so recorded.
 */
export async function searchUsages(
  context: AffiliatesContext,
  page: PageArgs,
  { affiliateId, ssin, actor, told, ...wanted }: UsagesSought,
): Promise<Page<DataUsageRow>> {
  const conditions = [
    ...within(wanted),
    ...(actor ? [sql`u.actor = ${actor}`] : []),
    ...(typeof told === "boolean" ? [sql`u.granted = ${told}`] : []),
  ];
  if (!affiliateId && !ssin) return listWhere(context, page, conditions);
  const person = await personOfFund(context, { affiliateId, ssin });
  if (person) context.disclosures?.note("USAGE", person);
  if (person && ssin) context.disclosures?.show(ssin);
  return listWhere(context, page, [sql`u.subject = ${person}`, ...conditions]);
}

async function personOfFund({ db }: AffiliatesContext, { affiliateId, ssin }: UsagesSought): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from contributor where ${affiliateId ? sql`id = ${affiliateId}` : sql`true`}
      and ${ssin ? sql`(ssin = ${ssin} or former_ssins @> array[${ssin}::text])` : sql`true`}`.execute(db);
  return rows[0]?.id ?? null;
}
