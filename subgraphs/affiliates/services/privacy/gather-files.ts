import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Texts } from "../../../shared/plumbing/plan.ts";
import type { FileSection } from "../../../shared/plumbing/privacy/bring-file.ts";
import { type Day, quarterOf, quartersFrom } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import { lastDayToTake } from "../../rules/privacy/file-export.ts";
import { holdings, termsOfKeeping } from "./holdings.ts";
import { readableFile } from "./readable-file.ts";

type Scope = Pick<RequestScope, "db" | "viewer"> & { readonly texts: Texts };

interface Open {
  readonly id: string;
  readonly affiliateId: string;
  readonly ssin: string;
  readonly language: Language;
  readonly since: Day | null;
}

/** Sends for the parts of each file that was asked for: to every listener to facts that has tables of its own. */
export async function sendForParts({ db, viewer }: Scope): Promise<void> {
  const { rows } = await sql<Open>`
    select f.id, f.affiliate_id as "affiliateId", a.ssin, f.language,
      (select min(p.starts_on) from affiliation p where p.affiliate_id = a.id) as since
    from file_export f join affiliate a on a.id = f.affiliate_id
    where f.state = 'GATHERING' and not exists (select from privacy.errand e where e.id = f.id)`.execute(db);
  for (const { id, affiliateId, ssin, language, since } of rows) {
    const quarters = quartersFrom(quarterOf(since ?? viewer.day), quarterOf(viewer.day));
    await sql`
      insert into privacy.errand (id, affiliate_id, ssin, language, quarters, subgraphs)
      values (${id}, ${affiliateId}, ${ssin}, ${language}, ${quarters},
        array(select c.listener from facts.cursor c join pg_roles r on r.rolname = 'statut_' || c.listener order by 1))
      on conflict do nothing`.execute(db);
  }
}

interface Gathered {
  readonly id: string;
  readonly affiliateId: string;
  readonly language: Language;
  readonly expected: number;
  readonly parts: Readonly<Record<string, readonly FileSection[]>>;
}

/** Notes how far each file has come, and draws those up of which every part is there. */
export async function drawUpFiles(scope: Scope): Promise<void> {
  const { db } = scope;
  await sql`
    update file_export f set expected = cardinality(e.subgraphs),
      gathered = (select count(*) from privacy.errand_part p where p.errand_id = e.id)
    from privacy.errand e where e.id = f.id and f.state = 'GATHERING'`.execute(db);
  const { rows } = await sql<Gathered>`
    select f.id, f.affiliate_id as "affiliateId", f.language, f.expected,
      (select jsonb_object_agg(p.subgraph, p.sections::jsonb) from privacy.errand_part p
        where p.errand_id = f.id) as parts
    from file_export f where f.state = 'GATHERING' and f.expected > 0 and f.gathered = f.expected
    order by f.id limit 1 for update skip locked`.execute(db);
  for (const one of rows) await drawUp(scope, one);
}

async function drawUp({ db, viewer, texts }: Scope, { id, affiliateId, language, parts }: Gathered): Promise<void> {
  const of = { affiliateId, drawnUpOn: viewer.day, language };
  const held = holdings(parts);
  const terms = termsOfKeeping(viewer.day);
  const content = JSON.stringify({ format: "statut-file/1", ...of, held, terms, parts });
  const sha256 = createHash("sha256").update(content).digest("hex");
  const readable = readableFile(texts, { ...of, sha256, held, sections: Object.values(parts).flat() });
  await sql`
    update file_export set state = 'READY', content = ${content}, readable = ${readable}, sha256 = ${sha256},
      bytes = ${Buffer.byteLength(content)}, ready_on = ${viewer.day}, expires_on = ${lastDayToTake(viewer.day)}
    where id = ${id}`.execute(db);
  await sql`delete from privacy.errand where id = ${id}`.execute(db);
}

/** Takes away what was kept for its time; that it was there, and its hash, stay. Answers how many. */
export async function expireFiles({ db, viewer }: Pick<RequestScope, "db" | "viewer">): Promise<number> {
  const { rows } = await sql`
    update file_export set state = 'EXPIRED', content = null, readable = null
    where state = 'READY' and expires_on < ${viewer.day} returning id`.execute(db);
  return rows.length;
}
