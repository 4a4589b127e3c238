import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import type { RegisterMutation } from "../../formats/register-mutations.ts";
import type { CivilStatus } from "../../rules/household/civil-status.ts";
import { mayBegin } from "../../rules/household/history.ts";
import type { Relation } from "../../rules/household/member.ts";
import { countUp } from "../household/count-up.ts";
import { type DetailChange, keepDetails } from "../household/keep-details.ts";
import { keepMember } from "../household/keep-member.ts";
import { isTaken, keepNumber } from "../household/replace-number.ts";
import { tellHousehold } from "../household/tell-household.ts";
import { tellContacts } from "../tell-affiliate.ts";
import type { PersonOfLine } from "./persons-of-lines.ts";

/** A line that can be read, and whose file it is about. */
export interface LineToApply {
  readonly line: number;
  readonly mutation: RegisterMutation;
  readonly person: PersonOfLine;
}

interface Refusal {
  readonly line: number;
  readonly reason: string;
  readonly field: string | null;
}

type Fault = Omit<Refusal, "line"> | null;

/** Writes what lines say into open files, in their order, and tells the others once of each person. */
export async function applyMutations(
  context: Context,
  lines: readonly LineToApply[],
): Promise<{ readonly kept: readonly LineToApply[]; readonly refused: readonly Refusal[] }> {
  const kept: LineToApply[] = [];
  const refused: Refusal[] = [];
  for (const line of lines) {
    const fault = await apply(context, line);
    if (fault) refused.push({ line: line.line, ...fault });
    else kept.push(line);
  }
  await keepDetails(context, "REGISTER", kept.flatMap(detailOf));
  await tellOf(context, kept);
  return { kept, refused };
}

/** Does at once what is no detail; a detail is only looked at, for all details are kept together. */
async function apply(context: Context, { mutation, person }: LineToApply): Promise<Fault> {
  const { kind, effectiveOn } = mutation;
  if (!mayBegin(effectiveOn, context.viewer.day)) return { reason: "TOO_FAR", field: "effectiveOn" };
  if (kind === "NUMBER") return applyNumber(context, mutation, person);
  if (kind === "DEATH") return applyDeath(context, mutation, person);
  if (kind === "JOINS") return applyJoining(context, mutation, person);
  return kind === "LEAVES" ? applyLeaving(context, mutation, person) : null;
}

async function applyNumber(
  context: Context,
  { fields, effectiveOn }: RegisterMutation,
  { id }: PersonOfLine,
): Promise<Fault> {
  const { rows } = await sql<{ ssin: string }>`select ssin from affiliate where id = ${id}`.execute(context.db);
  const [formerSsin, ssin] = [rows[0]?.ssin ?? "", fields.newSsin ?? ""];
  if (formerSsin === ssin) return { reason: "ALREADY_SO", field: "newSsin" };
  if (await isTaken(context, ssin)) return { reason: "NUMBER_TAKEN", field: "newSsin" };
  await keepNumber(context, "REGISTER", { affiliateId: id, formerSsin, ssin, replacedOn: effectiveOn });
  return null;
}

async function applyDeath(
  { db, viewer }: Context,
  { effectiveOn }: RegisterMutation,
  { id }: PersonOfLine,
): Promise<Fault> {
  if (effectiveOn > viewer.day) return { reason: "IN_FUTURE", field: "effectiveOn" };
  await sql`update affiliate set died_on = ${effectiveOn} where id = ${id}`.execute(db);
  return null;
}

async function applyJoining(
  context: Context,
  { fields, effectiveOn }: RegisterMutation,
  { id }: PersonOfLine,
): Promise<Fault> {
  const { relation, memberSsin, firstName, lastName, birthDate } = fields;
  const who = { ssin: memberSsin ?? null, firstName: firstName ?? "", lastName: lastName ?? "" };
  if ((await livingThere(context, id, who)) !== null) return { reason: "ALREADY_SO", field: null };
  const more = { relation: relation as Relation, birthDate: birthDate ?? null, startsOn: effectiveOn };
  await keepMember(context, "REGISTER", { affiliateId: id, ...who, ...more });
  return null;
}

/** The day on which the register tells that somebody left is the first on which they do not live there. */
async function applyLeaving(
  context: Context,
  { fields, effectiveOn }: RegisterMutation,
  { id }: PersonOfLine,
): Promise<Fault> {
  const { memberSsin, firstName, lastName } = fields;
  const who = { ssin: memberSsin ?? null, firstName: firstName ?? "", lastName: lastName ?? "" };
  const member = await livingThere(context, id, who);
  if (member === null) return { reason: "NOT_IN_HOUSEHOLD", field: null };
  const { numAffectedRows } = await sql`
    update household_member set ends_on = ${effectiveOn}::date - 1, version = version + 1
    where id = ${member} and starts_on < ${effectiveOn}`.execute(context.db);
  return numAffectedRows === 0n ? { reason: "OUT_OF_ORDER", field: "effectiveOn" } : null;
}

interface Who {
  readonly ssin: string | null;
  readonly firstName: string;
  readonly lastName: string;
}

/** Somebody who lives in a household still: by number where both know it, and else by name. */
async function livingThere(
  { db }: Context,
  affiliateId: string,
  { ssin, firstName, lastName }: Who,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from household_member where affiliate_id = ${affiliateId} and ends_on is null
      and case when ssin is not null and ${ssin}::text is not null then ssin = ${ssin}
        else lower(first_name) = lower(${firstName}) and lower(last_name) = lower(${lastName}) end
    order by starts_on limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** What a line says of a name, an address or a civil status. */
function detailOf({ mutation: { kind, fields, effectiveOn }, person }: LineToApply): DetailChange[] {
  const of = { affiliateId: person.id, startsOn: effectiveOn };
  const text = (field: string): string => fields[field] ?? "";
  if (kind === "NAME") return [{ ...of, kind, value: { firstName: text("firstName"), lastName: text("lastName") } }];
  if (kind === "CIVIL_STATUS")
    return [{ ...of, kind, value: { status: text("status") as CivilStatus, partnerSsin: fields.partnerSsin ?? null } }];
  if (kind !== "ADDRESS") return [];
  const [street, postalCode, municipality, country] = ["street", "postalCode", "municipality", "country"].map(text) as [
    string,
    string,
    string,
    string,
  ];
  return [{ ...of, kind, value: { street, postalCode, municipality, country } }];
}

async function tellOf(context: Context, kept: readonly LineToApply[]): Promise<void> {
  const idsOf = (...kinds: readonly string[]): string[] => [
    ...new Set(kept.filter(({ mutation }) => kinds.includes(mutation.kind)).map(({ person }) => person.id)),
  ];
  for (const id of idsOf("JOINS", "LEAVES")) await tellHousehold(context, id);
  await tellContacts(context, idsOf("NAME", "ADDRESS", "CIVIL_STATUS", "NUMBER"));
  for (const id of idsOf("DEATH")) {
    const died = kept.findLast(({ mutation, person }) => mutation.kind === "DEATH" && person.id === id);
    const diedOn = died?.mutation.effectiveOn ?? context.viewer.day;
    const subjectVersion = await countUp(context, id);
    await tell(context, "affiliates", [
      { type: "AffiliateDied", subject: id, subjectVersion, day: diedOn, content: { diedOn } },
    ]);
  }
}
