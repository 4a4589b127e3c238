import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { readNationalNumber } from "../../../shared/values/national-number.ts";
import type { MemberRow } from "../../loaders/household/household.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { mayBegin } from "../../rules/household/history.ts";
import { type DependantKind, liesWithin, mayDepend, type Relation } from "../../rules/household/member.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";
import { keepMember } from "./keep-member.ts";
import { openPerson, sourceOf } from "./open-person.ts";
import { tellHousehold } from "./tell-household.ts";

interface AskedMember {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly relation: Relation;
  readonly ssin?: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate?: Day | null;
  readonly startsOn: Day;
}

/** Records that somebody lives with the insured person from a day on. */
export const recordHouseholdMember = (context: AffiliatesContext, asked: AskedMember) =>
  write(context, "recordHouseholdMember", asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const { viewer } = context;
    const { firstName, lastName, ssin, birthDate, startsOn } = asked;
    const reading = ssin ? readNationalNumber(ssin, viewer.day) : { value: null };
    const isSelf = "value" in reading && reading.value === opened.person.ssin;
    const errors: Refused[] = [
      ...lengthFaults({ firstName, lastName }, { firstName: 80, lastName: 80 }),
      ...(isSelf ? [refuse("ValidationError", "ssin", { reason: "OWN_NUMBER" })] : []),
      ...("reason" in reading ? [refuse("ValidationError", "ssin", reading)] : []),
      ...(birthDate && birthDate > viewer.day ? [refuse("ValidationError", "birthDate", { reason: "IN_FUTURE" })] : []),
      ...(mayBegin(startsOn, viewer.day) ? [] : [refuse("ValidationError", "startsOn", { reason: "TOO_FAR" })]),
    ];
    if (errors.length > 0 || "reason" in reading) return { errors };
    const { relation } = asked;
    const member = { relation, ssin: reading.value, firstName, lastName, birthDate: birthDate ?? null, startsOn };
    const memberId = await keepMember(context, sourceOf(context), { affiliateId: asked.affiliateId, ...member });
    await tellHousehold(context, asked.affiliateId);
    return { memberId, errors: [] };
  });

interface AskedEnd {
  readonly meta: WriteMetaInput;
  readonly memberId: string;
  readonly endsOn: Day;
}

/** Records the last day on which somebody lived with the insured person. */
export const endHouseholdMember = (context: AffiliatesContext, asked: AskedEnd) =>
  write(context, "endHouseholdMember", asked, async () => {
    const opened = await openMember(context, asked);
    if ("errors" in opened) return opened;
    const { id, startsOn, affiliateId } = opened.member;
    const { endsOn } = asked;
    if (endsOn < startsOn) return { errors: [refuse("ValidationError", "endsOn", { reason: "OUT_OF_ORDER" })] };
    await sql`update household_member set ends_on = ${endsOn}, version = version + 1 where id = ${id}`.execute(
      context.db,
    );
    await tellHousehold(context, affiliateId);
    return { memberId: id, errors: [] };
  });

interface AskedDependant {
  readonly meta: WriteMetaInput;
  readonly memberId: string;
  readonly kind: DependantKind;
  readonly startsOn: Day;
  readonly endsOn?: Day | null;
}

/** Records for how long, and as what, somebody of the household depends on the insured person. */
export const recordDependant = (context: AffiliatesContext, asked: AskedDependant) =>
  write(context, "recordDependant", asked, async () => {
    const opened = await openMember(context, asked);
    if ("errors" in opened) return opened;
    const { member } = opened;
    const errors = await dependantFaults(context, member, asked);
    if (errors.length > 0) return { errors };
    const { db, viewer } = context;
    await sql`
      insert into dependant (id, affiliate_id, member_id, kind, starts_on, ends_on, source, recorded_on, recorded_by)
      values (${newId("dep")}, ${member.affiliateId}, ${member.id}, ${asked.kind}, ${asked.startsOn},
        ${asked.endsOn ?? null}, ${sourceOf(context)}, ${viewer.day}, ${viewer.actor})`.execute(db);
    await tellHousehold(context, member.affiliateId);
    return { memberId: member.id, errors: [] };
  });

async function dependantFaults(
  { loaders }: AffiliatesContext,
  member: MemberRow,
  { kind, startsOn, endsOn = null }: AskedDependant,
): Promise<Refused[]> {
  const known = await loaders.dependantsOfMember.load(member.id);
  const overlaps = known.some((one) => (one.endsOn ?? "9999") >= startsOn && one.startsOn <= (endsOn ?? "9999"));
  const period = { startsOn, endsOn };
  if (endsOn && endsOn < startsOn) return [refuse("ValidationError", "endsOn", { reason: "OUT_OF_ORDER" })];
  return [
    ...(mayDepend(member.relation, kind)
      ? []
      : [refuse("ValidationError", "kind", { reason: "NOT_OF_THAT_RELATION" })]),
    ...(liesWithin(period, member) ? [] : [refuse("ValidationError", "startsOn", { reason: "NOT_IN_HOUSEHOLD" })]),
    ...(overlaps ? [refuse("ValidationError", "startsOn", { reason: "ALREADY_SO" })] : []),
  ];
}

type Opened = { readonly member: MemberRow } | { readonly errors: readonly Refused[] };

/** Opens the file in which somebody of the household stands. */
async function openMember(
  context: AffiliatesContext,
  asked: { meta: WriteMetaInput; memberId: string },
): Promise<Opened> {
  const missing = { errors: [notFound("memberId", asked.memberId)] };
  const { memberById } = context.loaders;
  const found = await memberById.load(asked.memberId);
  if (!found) return missing;
  const opened = await openPerson(context, { meta: asked.meta, affiliateId: found.affiliateId });
  if ("errors" in opened) return opened.errors.some(({ kind }) => kind === "NotFoundError") ? missing : opened;
  const member = await memberById.clear(asked.memberId).load(asked.memberId);
  return member ? { member } : missing;
}
