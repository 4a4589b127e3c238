import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { readNationalNumber } from "../../../shared/values/national-number.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { FIRST_START } from "../../rules/affiliation-requests/declaration-term.ts";
import { mayBegin } from "../../rules/household/history.ts";
import {
  type CoupleKind,
  countsFrom,
  type StatementKind,
  type StatementOutcome,
} from "../../rules/household/spouse-statement.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";
import { countUp } from "./count-up.ts";
import { type OpenPerson, openPerson, sourceOf } from "./open-person.ts";

interface AskedStatement {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly kind: StatementKind;
  readonly couple: CoupleKind;
  readonly helpedSsin: string;
  readonly startsOn: Day;
  readonly noticedOn?: Day | null;
  readonly swornOn: Day;
  readonly evidence: string;
}

/** Files what a spouse states on oath: that they help, or that they do not. Staff of the fund decide on it. */
export const fileSpouseStatement = (context: AffiliatesContext, asked: AskedStatement) =>
  write(context, "fileSpouseStatement", asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const helped = readNationalNumber(asked.helpedSsin, context.viewer.day);
    const errors = [
      ...statementFaults(asked, context.viewer.day),
      ...("reason" in helped ? [refuse("ValidationError", "helpedSsin", helped)] : []),
      ...("value" in helped && helped.value === opened.person.ssin
        ? [refuse("ValidationError", "helpedSsin", { reason: "OWN_NUMBER" })]
        : []),
    ];
    if (errors.length > 0 || "reason" in helped) return { errors };
    const statementId = await keepStatement(context, opened.person, { ...asked, helpedSsin: helped.value });
    await countUp(context, opened.person.id);
    return { statementId, errors: [] };
  });

/** Before the statute nobody helped under it; what is to come is stated a year ahead at most. */
function startFaults(startsOn: Day, today: Day): Refused[] {
  const reason = startsOn < FIRST_START ? "TOO_OLD" : mayBegin(startsOn, today) ? null : "TOO_FAR";
  return reason ? [refuse("ValidationError", "startsOn", { reason })] : [];
}

function statementFaults({ startsOn, swornOn, noticedOn, evidence, kind }: AskedStatement, today: Day): Refused[] {
  const beforeNotice = kind === "REBUTTAL" && noticedOn && swornOn < noticedOn;
  return [
    ...lengthFaults({ evidence }, { evidence: 2_000 }),
    ...startFaults(startsOn, today),
    ...(swornOn > today ? [refuse("ValidationError", "swornOn", { reason: "IN_FUTURE" })] : []),
    ...(beforeNotice ? [refuse("ValidationError", "swornOn", { reason: "OUT_OF_ORDER" })] : []),
  ];
}

async function keepStatement(context: AffiliatesContext, person: OpenPerson, asked: AskedStatement): Promise<string> {
  const { db, viewer } = context;
  const id = newId("sps");
  const { kind, couple, helpedSsin, startsOn, swornOn, evidence } = asked;
  const noticedOn = asked.noticedOn ?? null;
  const from = countsFrom({ kind, startsOn, noticedOn, swornOn });
  await sql`
    insert into spouse_statement (id, affiliate_id, fund, kind, couple, helped_ssin, starts_on, noticed_on, sworn_on,
      counts_from, evidence, source, recorded_on, recorded_by)
    values (${id}, ${person.id}, ${person.fund}, ${kind}, ${couple}, ${helpedSsin}, ${startsOn}, ${noticedOn},
      ${swornOn}, ${from}, ${evidence.trim()}, ${sourceOf(context)}, ${viewer.day}, ${viewer.actor})`.execute(db);
  return id;
}

interface AskedOutcome {
  readonly meta: WriteMetaInput;
  readonly statementId: string;
  readonly outcome: StatementOutcome;
  readonly reasons: string;
}

/**
 * Decides on what a spouse stated, with the reasons.
 *
 * The helped person must be with the same fund. What is accepted changes who answers for the spouse's contributions.
 */
export const decideSpouseStatement = (context: AffiliatesContext, asked: AskedOutcome) =>
  write(context, "decideSpouseStatement", asked, async () => {
    const { db, loaders, viewer } = context;
    const { statementId, outcome, reasons } = asked;
    const missing = { errors: [notFound("statementId", statementId)] };
    const found = await loaders.statementById.load(statementId);
    if (!found) return missing;
    const opened = await openPerson(context, { meta: asked.meta, affiliateId: found.affiliateId });
    if ("errors" in opened) return opened.errors.some(({ kind }) => kind === "NotFoundError") ? missing : opened;
    const statement = await loaders.statementById.clear(statementId).load(statementId);
    if (!statement || statement.outcome)
      return { errors: [refuse("StatementDecidedError", "statementId", { decidedOn: statement?.decidedOn })] };
    const errors = lengthFaults({ reasons }, { reasons: 2_000 });
    if (errors.length > 0) return { errors };
    const helped = await loaders.affiliateBySsin.load(statement.helpedSsin);
    const elsewhere = helped?.fundCode !== opened.person.fund;
    if (outcome === "ACCEPTED" && elsewhere) return { errors: [refuse("HelpedElsewhereError", "outcome")] };
    const helpedId = elsewhere ? null : (helped?.id ?? null);
    await sql`
      insert into spouse_statement_outcome (statement_id, affiliate_id, helped_affiliate_id, outcome, reasons,
        decided_on, decided_by)
      values (${statementId}, ${statement.affiliateId}, ${helpedId}, ${outcome}, ${reasons.trim()}, ${viewer.day},
        ${viewer.actor})`.execute(db);
    const { affiliateId, kind, countsFrom: from } = statement;
    const content = { statementId, kind, outcome, helpedAffiliateId: helpedId, countsFrom: from };
    const subjectVersion = await countUp(context, affiliateId);
    await tell(context, "affiliates", [
      { type: "SpouseStatementDecided", subject: affiliateId, subjectVersion, day: viewer.day, content },
    ]);
    return { statementId, errors: [] };
  });
