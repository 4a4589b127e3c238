import { sql } from "kysely";
import type { Clock } from "../../../shared/plumbing/facts.ts";
import { type FamilyCertificateRow, familyCertificatesWhere } from "../../loaders/family-certificates.ts";
import { answerBasis } from "../../rules/family-certificates/certificate.ts";
import { takeWaiting } from "../await-telling.ts";
import { type Scope, tellNext } from "../claims/keep-claim.ts";

const BATCH = 200;

/**
 * Tells how certificates of family allowances stand, and their terms: by the house, as an institution tells no facts.
 * Answers whether more may wait. Safe to run twice.
 */
export async function tellFamilyCertificates(scope: Scope): Promise<boolean> {
  const waiting = await takeWaiting(scope, "FAMILY_CERTIFICATE", BATCH);
  const ids = [...new Set(waiting.map((one) => one.split(" ")[0]))];
  const rows = await familyCertificatesWhere(scope.db, sql`f.id = any (${ids})`);
  const facts = rows.map((row) => ({ type: "FamilyCertificateChanged", subject: row.id, content: contentOf(row) }));
  const clocks = rows
    .filter(({ askedBy }) => askedBy !== "NOBODY")
    .map((row) => ({ type: "ClockChanged", subject: row.id, content: clockOf(row) }));
  if (rows.length > 0) await tellNext(scope, ...facts, ...clocks);
  return waiting.length === BATCH;
}

function contentOf(row: FamilyCertificateRow): object {
  const { affiliateId, fund, institution, state, reference, askedBy } = row;
  const { circumstance, circumstanceOn, competenceMovedOn, paidUntil, attributaries, children } = row;
  const found = { circumstance, circumstanceOn, competenceMovedOn, paidUntil, attributaries, children };
  const said = {
    ...{ reference, origin: askedBy === "NOBODY" ? "EX_OFFICIO" : "ON_REQUEST" },
    ...{ standing: state === "PASSED_ON" ? "CERTIFIED" : "NOT_HELD", ...found },
  };
  return { affiliateId, fund, institution, state, said };
}

/** The term within which whoever asked is answered, be it that there is nothing. */
function clockOf({ affiliateId, fund, askedOn, dueOn, answeredOn }: FamilyCertificateRow): Clock {
  return {
    ...{ clock: "FAMILY_CERTIFICATE", contributorId: affiliateId, fund, startedOn: askedOn, dueOn },
    ...{ waitingSince: null, metOn: answeredOn, droppedOn: null, basis: answerBasis },
  };
}
