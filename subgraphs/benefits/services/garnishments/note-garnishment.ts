import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { GarnishmentFault } from "../../rules/payments/garnishment.ts";
import type { Creditor } from "../../rules/payments/seizable.ts";
import { notFound, refuse, textFaults } from "../refuse.ts";
import { type Evidence, evidenceFaults, keepEvidence } from "./keep-evidence.ts";

/** What is owed to a creditor, and how many children the person declared at charge. */
export interface OwedTerms {
  readonly owed?: Cents | null;
  readonly monthly?: Cents | null;
  readonly children?: number | null;
}

/** A garnishment as a clerk notes it. */
export interface GarnishmentNoted extends OwedTerms {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly kind: Creditor;
  readonly creditor: string;
  readonly iban: string;
  readonly reference: string;
  readonly noticedOn: Day;
  readonly startsOn: Day;
  readonly evidence: Evidence;
}

const MOST_CHILDREN = 20;
const MOST = 100_000_000_00n;

/** Says why nothing is done to a garnishment. */
export const garnishmentFault = (field: string, why: GarnishmentFault): Refused =>
  refuse("GarnishmentError", field, { why });

const outOfRange = (field: string): Refused => refuse("ValidationError", field, { reason: "OUT_OF_RANGE" });

/** What no garnishment can owe, or declare. */
export function termFaults({ owed, monthly, children }: OwedTerms): Refused[] {
  const wrong = (amount: Cents | null | undefined): boolean =>
    amount !== null && amount !== undefined && (amount <= 0n || amount > MOST);
  const many = children ?? 0;
  return [
    ...(wrong(owed) ? [outOfRange("owed")] : []),
    ...(wrong(monthly) ? [outOfRange("monthly")] : []),
    ...(many < 0 || many > MOST_CHILDREN ? [outOfRange("children")] : []),
  ];
}

function faultsOf(asked: GarnishmentNoted, today: Day): Refused[] {
  const { creditor, reference, noticedOn, startsOn, owed, monthly, evidence } = asked;
  const order = (field: string) => refuse("ValidationError", field, { reason: "OUT_OF_ORDER" });
  return [
    ...textFaults("creditor", creditor, 70, 2),
    ...textFaults("reference", reference, 100, 1),
    ...(noticedOn > today ? [order("noticedOn")] : []),
    ...(startsOn < noticedOn ? [order("startsOn")] : []),
    ...((owed ?? monthly ?? null) === null ? [garnishmentFault("owed", "NOTHING_OWED")] : []),
    ...termFaults(asked),
    ...evidenceFaults(evidence),
  ];
}

/** Notes that a creditor seizes a part of what a person of the fund is paid: from the next run on it is withheld. */
export const noteGarnishment = (context: BenefitsContext, asked: GarnishmentNoted) =>
  write(context, "noteGarnishment", asked, async () => {
    const { db, viewer, loaders } = context;
    const { affiliateId, kind, iban, noticedOn, startsOn, owed = null, monthly = null, children } = asked;
    const person = await loaders.standingByAffiliate.load(affiliateId);
    if (!person || person.fund !== viewer.fund) return { errors: [notFound("affiliateId", affiliateId)] };
    const errors = faultsOf(asked, viewer.day);
    if (errors.length > 0) return { errors };
    const id = newId("gar");
    const { rows } = await sql`
      insert into garnishment (id, affiliate_id, fund, kind, creditor, iban, reference, noticed_on, starts_on, owed,
        monthly, children, changed_on, changed_by)
      values (${id}, ${affiliateId}, ${viewer.fund}, ${kind}, ${asked.creditor.trim()}, ${iban},
        ${asked.reference.trim()}, ${noticedOn}, ${startsOn}, ${owed}, ${monthly}, ${children ?? 0}, ${viewer.day},
        ${viewer.actor})
      on conflict (affiliate_id, fund, creditor, reference) do nothing returning id`.execute(db);
    if (rows.length === 0) return { errors: [garnishmentFault("reference", "NOTED_ALREADY")] };
    await keepEvidence(context, { garnishmentId: id, affiliateId }, asked.evidence);
    return { garnishmentId: id, errors: [] };
  });
