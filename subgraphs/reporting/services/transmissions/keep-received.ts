import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { TransmissionKind } from "../../rules/transmissions/kind.ts";
import { incapacity } from "../../rules/transmissions/kinds/incapacity.ts";
import { withheldSums } from "../../rules/transmissions/kinds/withheld-sums.ts";

type Scope = Pick<Context, "db">;

/** What a fund received of somebody: the next of a chain, under what names it. */
interface Received {
  readonly kind: TransmissionKind;
  /** The id of whatever was told first. */
  readonly about: string;
  readonly affiliateId: string;
  readonly fund: string;
  readonly sender: string;
  /** The id of what tells it: each comes once. */
  readonly receipt: string;
  readonly day: string;
  /** What holds now; `null` where it was taken back. */
  readonly said: object | null;
  /** What a message says beside that. */
  readonly more?: object;
}

/** What a fact tells of a recognition. */
interface Recognised {
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

/** What a fact tells of a sum that clients withheld. */
interface Withheld {
  readonly contributorId: string;
  readonly fund: string;
  readonly amount: string;
  readonly share: string;
  readonly creditedOn: string;
  readonly reference: string;
  readonly reversed: boolean;
  readonly reversal: string | null;
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
  for (const { subject, day, content } of facts) {
    const { first, affiliateId, fund, institution, withdrawn, ...told } = content as Recognised;
    const { kind, startsOn, endsOn, reference } = told;
    const said = withdrawn ? null : { kind, startsOn, endsOn, reference };
    if (!institution || !fund) continue;
    const of = { kind: incapacity, about: first, affiliateId, fund, sender: institution };
    await receive(scope, { ...of, receipt: subject, day, said });
  }
}

/** Lists what INASTI shared out of sums that clients withheld of persons, and what it took back. */
export async function hearWithheldSums(scope: Scope, facts: readonly HeardFact[]): Promise<void> {
  for (const { subject, day, content } of facts) {
    const { contributorId, fund, amount, share, creditedOn, reference, reversed, reversal } = content as Withheld;
    if (!contributorId.startsWith("aff_")) continue;
    const of = { kind: withheldSums, about: subject, affiliateId: contributorId, fund, sender: "INASTI" };
    const receipt = reversed ? `${subject} reversed` : subject;
    const said = reversed ? null : { reference, amount, share, creditedOn };
    await receive(scope, { ...of, receipt, day, said, ...(reversed && { more: { reference, reversal } }) });
  }
}

async function receive(scope: Scope, received: Received): Promise<void> {
  const before = await beforeOf(scope, received);
  if (before && !before.isKnown) await keep(scope, received, before);
}

async function beforeOf({ db }: Scope, { kind, about, affiliateId, receipt }: Received): Promise<Before | null> {
  const { rows } = await sql<Before>`
    select c.ssin, coalesce(max(t.revision), 0)::int as revision,
      coalesce(bool_or(t.receipt = ${receipt}), false) as "isKnown",
      (array_agg(t.id order by t.revision desc) filter (where t.id is not null))[1] as last
    from contributor c left join transmission t on t.kind = ${kind.code} and t.affiliate_id = c.id
      and t.about = ${about}
    where c.id = ${affiliateId} group by c.ssin`.execute(db);
  return rows[0] ?? null;
}

async function keep({ db }: Scope, received: Received, before: Before): Promise<void> {
  const { kind, about, affiliateId, fund, sender, receipt, day, said, more } = received;
  const { last: replaces, ssin } = before;
  const action = said === null ? "CANCELLATION" : replaces === null ? "FIRST" : "REPLACEMENT";
  const payload = JSON.stringify({ action, replaces, ssin, fund, about, ...said, ...more });
  await sql`
    insert into transmission (id, kind, fund, sender, recipient, affiliate_id, about, revision, action, supersedes,
      state, purposes, payload_version, payload, payload_hash, fingerprint, caused_on, sent_on, answered_on, receipt)
    values (${newId("tra")}, ${kind.code}, ${fund}, ${sender}, 'FUND', ${affiliateId}, ${about},
      ${before.revision + 1}, ${action}, ${replaces}, 'ACKNOWLEDGED', ${kind.purposes},
      ${kind.payload?.version ?? ""}, ${payload}, ${sha256(payload)},
      ${said && sha256(JSON.stringify(said))}, ${day}, ${day}, ${day}, ${receipt})`.execute(db);
  await sql`update transmission set state = 'CORRECTED', version = version + 1
    where id = ${replaces} and state = 'ACKNOWLEDGED'`.execute(db);
}
