import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { incapacity } from "../../rules/transmissions/kinds/incapacity.ts";

type Scope = Pick<Context, "db">;

/** What a fact tells of a recognition. */
interface Told {
  readonly first: string;
  readonly affiliateId: string;
  readonly fund: string | null;
  readonly institution: string | null;
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly reference: string;
  readonly withdrawn: boolean;
}

/** What was received before of the same, and of whom it is. */
interface Before {
  readonly ssin: string | null;
  readonly revision: number;
  readonly last: string | null;
  readonly isKnown: boolean;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Lists what health funds told, as messages that the fund received and took in: one after the other, for each takes the
 * place of the one before. What staff noted of a person without a health fund came from no institution that is known.
 */
export async function hearRecognitions(scope: Scope, facts: readonly HeardFact[]): Promise<void> {
  for (const fact of facts) {
    const told = fact.content as Told;
    const before = told.institution && told.fund ? await beforeOf(scope, fact, told) : null;
    if (before && !before.isKnown) await keep(scope, fact, before);
  }
}

async function beforeOf({ db }: Scope, { subject }: HeardFact, told: Told): Promise<Before | null> {
  const { rows } = await sql<Before>`
    select c.ssin, coalesce(max(t.revision), 0)::int as revision,
      coalesce(bool_or(t.receipt = ${subject}), false) as "isKnown",
      (array_agg(t.id order by t.revision desc) filter (where t.id is not null))[1] as last
    from contributor c left join transmission t on t.kind = ${incapacity.code} and t.affiliate_id = c.id
      and t.about = ${told.first}
    where c.id = ${told.affiliateId} group by c.ssin`.execute(db);
  return rows[0] ?? null;
}

async function keep({ db }: Scope, { subject, day, content }: HeardFact, before: Before): Promise<void> {
  const { first, affiliateId, fund, institution, kind, startsOn, endsOn, reference, withdrawn } = content as Told;
  const { last: replaces, ssin } = before;
  const action = replaces === null ? "FIRST" : withdrawn ? "CANCELLATION" : "REPLACEMENT";
  const said = withdrawn ? null : { kind, startsOn, endsOn, reference };
  const payload = JSON.stringify({ action, replaces, ssin, fund, about: first, ...said });
  await sql`
    insert into transmission (id, kind, fund, sender, recipient, affiliate_id, about, revision, action, supersedes,
      state, purposes, payload_version, payload, payload_hash, fingerprint, caused_on, sent_on, answered_on, receipt)
    values (${newId("tra")}, ${incapacity.code}, ${fund}, ${institution}, 'FUND', ${affiliateId}, ${first},
      ${before.revision + 1}, ${action}, ${replaces}, 'ACKNOWLEDGED', ${incapacity.purposes},
      ${incapacity.payload?.version ?? ""}, ${payload}, ${sha256(payload)},
      ${said && sha256(JSON.stringify(said))}, ${day}, ${day}, ${day}, ${subject})`.execute(db);
  await sql`update transmission set state = 'CORRECTED', version = version + 1
    where id = ${replaces} and state = 'ACKNOWLEDGED'`.execute(db);
}
