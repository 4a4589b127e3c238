import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import { type Leaving, sentFact } from "./sent-fact.ts";

/** Tells once more that messages were sent, where somebody asked that they be brought again: each request once. */
export async function tellRedeliveries({ db, viewer: { day } }: Context): Promise<void> {
  const { rows } = await sql<Leaving & { readonly place: number }>`
    with told as (insert into redelivery_told (transmission_id, place)
      select r.transmission_id, r.place from transmission_redelivery r
      where not exists (select from redelivery_told d where d.transmission_id = r.transmission_id and d.place = r.place)
      order by r.transmission_id, r.place on conflict do nothing returning transmission_id, place)
    select told.place, t.id, t.kind, t.fund, t.affiliate_id as "affiliateId", t.recipient, t.purposes
    from told join transmission t on t.id = told.transmission_id order by t.id, told.place`.execute(db);
  await tell(
    { db },
    "reporting",
    rows.map((row) => sentFact(row, { day, times: row.place + 1 })),
  );
}
