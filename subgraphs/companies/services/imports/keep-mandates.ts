import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { MandateLine } from "../../formats/mandates.ts";
import { mandatesWhere } from "../../loaders/mandates.ts";
import type { MandateRow } from "../../loaders/rows.ts";
import { beginsBeforeCompany, type MandateRole, overlappingMandate, sameHolder } from "../../rules/mandate.ts";
import { tellCompanies } from "../tell-companies.ts";
import type { BadLine } from "./read-bit.ts";

/** A mandate that a line says, in a role that there is. */
export type MandateSaid = Omit<MandateLine, "role"> & { readonly role: MandateRole };

type Line = MandateSaid & { readonly line: number };
type Held = Omit<MandateRow, "kind" | "version" | "affiliateSeen">;

interface Known {
  /** The ids of companies by their number, and of people by theirs. */
  readonly companies: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  /** The day of their legal personality, by the id of companies. */
  readonly foundedOn: ReadonlyMap<string, string>;
  /** Every mandate of those companies, as it is when the lines before were kept. */
  readonly held: Map<string, Held>;
}

/** What a line comes to: a mandate that is new or ends, nothing new, or a fault. */
type Judged =
  | { readonly change: Held; readonly isNew: boolean }
  | "KNOWN"
  | { readonly reason: string; readonly column: string };

/**
 * Keeps the mandates that lines say, in the companies of one fund: new ones, and the end of known ones.
 *
 * A line that says what is known is passed over, so that a file may come twice. It is all one set: a few statements,
 * however many lines.
 */
export async function keepMandates(context: Context, fund: string, lines: readonly Line[]) {
  const known = await whatIsKnown(context, fund, lines);
  const faults: BadLine[] = [];
  const fresh = new Set<string>();
  const changed = new Set<string>();
  let kept = 0;
  for (const said of lines) {
    const judged = judge(known, said);
    if (judged === "KNOWN") continue;
    if ("reason" in judged) {
      faults.push({ line: said.line, ...judged });
      continue;
    }
    known.held.set(judged.change.id, judged.change);
    (judged.isNew ? fresh : changed).add(judged.change.id);
    kept += 1;
  }
  const rowsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => known.held.get(id) ?? []);
  await writeMandates(
    context,
    rowsOf(fresh),
    rowsOf(changed).filter(({ id }) => !fresh.has(id)),
  );
  const companies = [...new Set(rowsOf([...fresh, ...changed]).map(({ companyId }) => companyId))];
  await sql`update company set version = version + 1 where id = any (${companies})`.execute(context.db);
  if (companies.length > 0) await tellCompanies(context, companies);
  return { kept, skipped: lines.length - kept - faults.length, faults };
}

/** Holds the companies that the lines name, and reads who is known and what they hold. */
async function whatIsKnown({ db }: Context, fund: string, lines: readonly Line[]): Promise<Known> {
  const numbers = lines.map(({ enterpriseNumber }) => enterpriseNumber);
  const companies = await sql<{ id: string; number: string; foundedOn: string }>`
    select id, enterprise_number as number, legal_personality_on as "foundedOn" from company
    where enterprise_number = any (${numbers}) and fund = ${fund}
    order by id for update`.execute(db);
  const ssins = lines.flatMap(({ holderSsin }) => holderSsin ?? []);
  const people = await sql<{ id: string; number: string }>`
    select id, ssin as number from contributor where ssin = any (${ssins}) and ${fund} = any (funds)`.execute(db);
  const held = await mandatesWhere(db, sql`m.company_id = any (${companies.rows.map(({ id }) => id)})`);
  const byNumber = (rows: readonly { id: string; number: string }[]) =>
    new Map(rows.map(({ id, number }) => [number, id]));
  return {
    companies: byNumber(companies.rows),
    people: byNumber(people.rows),
    foundedOn: new Map(companies.rows.map(({ id, foundedOn }) => [id, foundedOn])),
    held: new Map(held.map((row) => [row.id, row])),
  };
}

function judge({ companies, people, foundedOn, held }: Known, said: Line): Judged {
  const companyId = companies.get(said.enterpriseNumber);
  if (!companyId) return { reason: "UNKNOWN_COMPANY", column: "EnterpriseNumber" };
  if (beginsBeforeCompany(said.startsOn, foundedOn.get(companyId) ?? said.startsOn))
    return { reason: "BEFORE_COMPANY", column: "StartsOn" };
  const { holderSsin, enterpriseNumber: _, line: _line, ...rest } = said;
  const affiliateId = (holderSsin && people.get(holderSsin)) || null;
  const mandate = { ...rest, companyId, affiliateId, holderSsin: affiliateId ? null : holderSsin };
  const ofCompany = [...held.values()].filter((one) => one.companyId === companyId);
  const same = ofCompany.find(
    (one) => one.role === mandate.role && one.startsOn === mandate.startsOn && sameHolder(one, mandate),
  );
  if (same) return judgeKnown(same, mandate);
  if (overlappingMandate(ofCompany, mandate)) return { reason: "OVERLAPS", column: "StartsOn" };
  return { change: { id: newId("man"), ...mandate }, isNew: true };
}

/** A mandate that is known: what the line says of its end or of its holder's number is new, known, or contradicts. */
function judgeKnown(same: Held, { endsOn, holderSsin: said }: Pick<Held, "endsOn" | "holderSsin">): Judged {
  if (same.endsOn && endsOn && endsOn !== same.endsOn) return { reason: "ENDS_OTHERWISE", column: "EndsOn" };
  const holderSsin = same.affiliateId ? null : (same.holderSsin ?? said);
  const change = { ...same, endsOn: same.endsOn ?? endsOn, holderSsin };
  const isKnown = change.endsOn === same.endsOn && holderSsin === same.holderSsin;
  return isKnown ? "KNOWN" : { change, isNew: false };
}

async function writeMandates({ db }: Context, fresh: readonly Held[], ended: readonly Held[]): Promise<void> {
  await sql`
    insert into mandate (id, company_id, affiliate_id, holder_name, holder_ssin, role, paid, starts_on, ends_on,
      evidence)
    select id, "companyId", "affiliateId", "holderName", "holderSsin", role, paid, "startsOn", "endsOn", evidence
    from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as m (id text, "companyId" text, "affiliateId" text,
      "holderName" text, "holderSsin" text, role text, paid boolean, "startsOn" date, "endsOn" date,
      evidence text)`.execute(db);
  await sql`
    update mandate m set ends_on = e."endsOn", holder_ssin = e."holderSsin", version = m.version + 1
    from jsonb_to_recordset(${JSON.stringify(ended)}::jsonb) as e (id text, "endsOn" date, "holderSsin" text)
    where m.id = e.id`.execute(db);
}
