import { sql } from "kysely";
import { type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";

/** Somebody known by number alone who is late to join a fund, and to whom nobody has written yet. */
export interface NoticeToPost {
  readonly ssin: string;
  readonly startsOn: Day;
  readonly companyNumber: string | null;
  readonly mandate: string | null;
  readonly knownSince: Day;
}

const order = {
  columns: [sql`d.starts_on`, sql`d.ssin`],
  values: ({ startsOn, ssin }: NoticeToPost) => [startsOn, ssin],
  holds: ["DAY", "TEXT"] as const,
};

/** Lists to whom a formal notice is to be posted, who is late longest first; for the auxiliary fund alone. */
export function listNoticesToPost({ db, viewer }: AffiliatesContext, page: PageArgs) {
  const due = sql`notices_to_post(${viewer.day}) d`;
  return pageOf<NoticeToPost>({
    page,
    order,
    fetch: async (after, by, limit) => {
      const { rows } = await sql<NoticeToPost>`
        select d.ssin, d.starts_on as "startsOn", d.company_number as "companyNumber", d.mandate,
          d.known_since as "knownSince" from ${due} where ${after} order by ${by} limit ${limit}`.execute(db);
      return rows;
    },
    count: async () => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${due}`.execute(db);
      return rows[0]?.count ?? 0;
    },
  });
}
