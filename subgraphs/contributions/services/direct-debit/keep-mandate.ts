import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { mandatesWhere } from "../../loaders/refunds/direct-debits.ts";
import { notFound, refused } from "../refused.ts";

/** A mandate that was signed: by whom, for which account, and the hash of what proves it. */
export interface MandateSigned {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly iban: string;
  readonly holderName: string;
  readonly signedOn: Day;
  readonly signedHow: "PAPER" | "ELECTRONIC";
  readonly evidenceSha256: string;
}

const HASH = /^[0-9a-f]{64}$/;

/**
 * Keeps a mandate to collect. Its reference is the account's communication for good, with a number from the second on,
 * so that a payment under it always finds the account.
 */
export const keepMandate = (context: ContributionsContext, asked: MandateSigned) =>
  write(context, "signDirectDebitMandate", asked, async () => {
    const { db, loaders, viewer } = context;
    const account = await loaders.accountOfContributor.load(asked.contributorId);
    if (!account || (viewer.fund && account.fund !== viewer.fund))
      return { errors: [notFound("contributorId", asked.contributorId)] };
    const errors = faultsOf(context, asked);
    if (errors.length > 0) return { errors };
    await sql`select pg_advisory_xact_lock(hashtextextended(${`mandate ${account.number}`}, 0))`.execute(db);
    const before = await mandatesWhere(db, sql`m.account_number = ${account.number}`);
    if (before.some(({ state }) => state === "ACTIVE"))
      return { errors: [refused("MandateStateError", "contributorId", { state: "ACTIVE" })] };
    const mandateId = newId("sdm");
    const suffix = before.length > 0 ? `-${before.length + 1}` : "";
    await sql`
      insert into direct_debit_mandate (id, contributor_id, fund, account_number, reference, iban, holder_name,
        signed_on, signed_how, evidence_sha256, state, noted_on, noted_by)
      values (${mandateId}, ${account.contributorId}, ${account.fund}, ${account.number},
        ${`${account.structuredCommunication}${suffix}`}, ${asked.iban}, ${asked.holderName.trim()}, ${asked.signedOn},
        ${asked.signedHow}, ${asked.evidenceSha256}, 'ACTIVE', ${viewer.day}, ${viewer.actor})`.execute(db);
    return { mandateId, errors: [] };
  });

function faultsOf({ viewer }: ContributionsContext, asked: MandateSigned): Refused[] {
  const fault = (field: string, reason: string) => [refused("ValidationError", field, { reason })];
  if (asked.holderName.trim() === "") return fault("holderName", "TOO_SHORT");
  if (asked.holderName.length > 70) return fault("holderName", "TOO_LONG");
  if (asked.signedOn > viewer.day) return fault("signedOn", "IN_FUTURE");
  return HASH.test(asked.evidenceSha256) ? [] : fault("evidenceSha256", "NOT_A_SHA256");
}

/** A mandate that is to end. */
export interface MandateCancelled {
  readonly meta: WriteMetaInput;
  readonly mandateId: string;
}

/** Ends a mandate: nothing is collected under it from then on. What the bank was given already may still be. */
export const cancelMandate = (context: ContributionsContext, asked: MandateCancelled) =>
  write(context, "cancelDirectDebitMandate", asked, async () => {
    const { db, viewer } = context;
    await sql`select from direct_debit_mandate where id = ${asked.mandateId} for update`.execute(db);
    const [mandate] = await mandatesWhere(db, sql`m.id = ${asked.mandateId}`);
    if (!mandate || (viewer.fund && mandate.fund !== viewer.fund))
      return { errors: [notFound("mandateId", asked.mandateId)] };
    const stale = versionConflict(asked.meta, mandate.version);
    if (stale.length > 0) return { errors: stale };
    if (mandate.state !== "ACTIVE")
      return { errors: [refused("MandateStateError", "mandateId", { state: mandate.state })] };
    await endMandates(context, [mandate.id], asked.meta.reason?.trim() || "WITHDRAWN");
    return { mandateId: mandate.id, errors: [] };
  });

/** Ends mandates that still run, and says why. */
export async function endMandates(
  { db, viewer }: Pick<ContributionsContext, "db" | "viewer">,
  ids: readonly string[],
  why: string,
): Promise<void> {
  await sql`
    update direct_debit_mandate set state = 'CANCELLED', cancelled_on = ${viewer.day}, cancelled_why = ${why},
      version = version + 1
    where id = any (${ids}) and state = 'ACTIVE'`.execute(db);
}
