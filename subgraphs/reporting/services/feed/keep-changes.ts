import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import { changeKinds, type Ear, isChangeType, keptFromFeed } from "../../rules/feed/change-kinds.ts";

/** Whose somebody is, as it stands when a fact is heard. */
interface Belonging {
  readonly funds: readonly string[];
  readonly healthFund: string | null;
}

/** What facts say of whom they are about, each in its own way. */
interface Said {
  readonly contributorId?: string | null;
  readonly affiliateId?: string | null;
  readonly careerQuarterId?: string;
  readonly fund?: string | null;
  readonly fromFund?: string;
  readonly toFund?: string;
  readonly recipient?: string;
  readonly purposes?: readonly string[];
}

/** One change in the feed of one reader. */
interface Row {
  readonly reader: string;
  readonly fact: HeardFact;
  readonly subjectId: string;
  readonly contributorId: string | null;
}

/**
 * Puts what was told into the feed of each who may hear of it, as everybody's belonging stood at that moment.
 *
 * Runs before what is known of people is brought up to date, so that a health fund hears of a member who leaves. The
 * place of a change is that of its fact; one hearer at a time holds the cursor, and facts that are still in flight have
 * no number yet: so whoever has read up to a place has missed nothing before it.
 */
export async function keepChanges(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const known = await belongings(context, facts);
  const rows: Row[] = [];
  for (const fact of facts) {
    const whose = contributorOf(fact);
    const before = known.get(whose ?? "");
    const after = fact.type === "ContributorKnown" ? (fact.content as Belonging) : before;
    if (whose && after) known.set(whose, after);
    rows.push(...readersOf(context, fact, whose, [before, after]).map((reader) => asRow(reader, fact, whose)));
  }
  await insert(context, rows);
}

async function belongings({ db }: Context, facts: readonly HeardFact[]): Promise<Map<string, Belonging>> {
  const ids = [...new Set(facts.map(contributorOf))].filter((id) => id !== null);
  const { rows } = await sql<Belonging & { id: string }>`
    select id, funds, health_fund as "healthFund" from contributor where id = any (${ids})`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

function contributorOf({ subject, content }: HeardFact): string | null {
  const { contributorId, affiliateId } = content as Said;
  return contributorId ?? affiliateId ?? (/^(aff|com)_/.test(subject) ? subject : null);
}

/** The feeds in which a fact stands: none twice. */
function readersOf(
  { log }: Context,
  { type, content }: HeardFact,
  whose: string | null,
  belonging: readonly (Belonging | undefined)[],
): string[] {
  if (!isChangeType(type)) {
    if (!keptFromFeed[type]) log.error({ type }, "a fact is in no register of the feed, and was not shown");
    return [];
  }
  const { fund, fromFund, toFund, ...message } = content as Said;
  const named = [fund, fromFund, toFund].filter((code) => typeof code === "string");
  const isKnown = type === "ContributorKnown" || named.length === 0;
  const funds = isKnown ? belonging.flatMap((one) => one?.funds ?? []) : named;
  const healthFunds = belonging.map((one) => one?.healthFund).filter((code) => typeof code === "string");
  const ofEar = (ear: Ear): readonly string[] => {
    if (ear === "STAFF") return funds.map((code) => `FUND:${code}`);
    if (ear === "OWN") return whose ? [whose] : [];
    if (ear === "RECIPIENT") return recipientsOf(message);
    return ear.startsWith("HEALTH_FUND") ? healthFunds.map((code) => `${ear}:${code}`) : [ear];
  };
  return [...new Set(changeKinds[type].ears.flatMap(ofEar))];
}

/** The feeds of an institution that a message goes to: one for each purpose for which it may read it. */
const recipientsOf = ({ recipient = "", purposes = [] }: Said): string[] =>
  purposes.map((purpose) =>
    /^\d{3}$/.test(recipient) ? `HEALTH_FUND:${purpose}:${recipient}` : `${recipient}:${purpose}`,
  );

const asRow = (reader: string, fact: HeardFact, contributorId: string | null): Row => {
  const { careerQuarterId } = fact.content as Said;
  return { reader, fact, contributorId, subjectId: careerQuarterId ?? fact.subject };
};

async function insert({ db }: Context, rows: readonly Row[]): Promise<void> {
  const told = rows.map(({ fact: { id, sequence, type, subjectVersion, day, toldAt }, ...row }) => ({
    ...row,
    ...{ id, sequence, type, subjectVersion, day, toldAt },
  }));
  await sql`
    insert into change (reader, sequence, id, type, subject_id, subject_version, contributor_id, day, told_at)
    select reader, sequence, id, type, "subjectId", "subjectVersion", "contributorId", day, "toldAt"
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as c (reader text, sequence bigint, id text, type text,
      "subjectId" text, "subjectVersion" int, "contributorId" text, day date, "toldAt" timestamptz)
    on conflict do nothing`.execute(db);
}
