import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { notFound } from "../requests/refuse.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId?: string | null;
}

/**
 * Asks for the whole file of a person: the person for the own, or the fund's data protection officer for them.
 *
 * While one is being gathered, to ask again is to ask for that one.
 */
export const exportMyFile = (context: AffiliatesContext, asked: Asked) =>
  write(context, "exportMyFile", asked, async () => {
    const { db, viewer } = context;
    const person = await personAsked(context, asked.affiliateId);
    if (!person) return { errors: [notFound("affiliateId", asked.affiliateId ?? "")] };
    await sql`
      insert into file_export (id, affiliate_id, fund, language, asked_by, asked_on, state)
      values (${newId("fex")}, ${person.id}, ${person.fund}, ${viewer.language}, ${viewer.role}, ${viewer.day},
        'GATHERING')
      on conflict (affiliate_id) where state = 'GATHERING' do nothing`.execute(db);
    const { rows } = await sql<{ id: string }>`
      select id from file_export where affiliate_id = ${person.id} and state = 'GATHERING'`.execute(db);
    return { fileExportId: rows[0]?.id ?? null, errors: [] };
  });

async function personAsked({ db, viewer }: AffiliatesContext, id?: string | null) {
  const own = sql`(ssin = ${viewer.ssin} or former_ssins @> array[${viewer.ssin}::text])`;
  const { rows } = await sql<{ id: string; fund: string }>`
    select id, fund from contributor where kind = 'PERSON' and fund is not null
      and ${id ? sql`id = ${id}` : own}`.execute(db);
  return rows[0];
}
