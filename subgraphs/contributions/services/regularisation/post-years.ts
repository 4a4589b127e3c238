import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import { type Day, firstDay } from "../../../shared/values/calendar.ts";
import { type Cents, formatCents, sum } from "../../../shared/values/money.ts";
import { keptCalculation } from "../../loaders/dues.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { YearOf } from "../../loaders/regularisation/year-dues.ts";
import { dueDay } from "../../rules/due-day.ts";
import { regularisationDay, supplementDueDay } from "../../rules/regularisation.ts";
import { allocateCredit, takeBackAllocations } from "../allocate-credit.ts";
import { asRows } from "../book.ts";
import { cancelDues } from "../cancel-dues.ts";
import { claimDues, type NewClaim } from "../claim-dues.ts";
import { besideWriteOffs } from "../recovery/book-write-offs.ts";
import { type NewFact, tellInOrder, tellSettlements } from "../tell-settlements.ts";
import { keptRegularisation } from "./kept-regularisation.ts";
import type { QuarterReckoned, YearReckoned } from "./reckon-year.ts";

type Context = Pick<ContributionsContext, "db" | "viewer">;

/** A year that is to be stated, and on whose account. */
export interface YearToPost extends YearOf {
  readonly statementId: string;
  readonly reckoned: YearReckoned;
}

type Line = QuarterReckoned & { readonly of: YearToPost; readonly dueId: string | null };

/**
 * Posts what came of years, as a set: reverses claims that were too high, claims supplements, lets refunds lower what
 * was charged, keeps the statements, and puts the money that this frees to what is open. The accounts must be held.
 */
export async function postYears(context: Context, years: readonly YearToPost[]): Promise<void> {
  if (years.length === 0) return;
  const lines = years.flatMap((of) =>
    of.reckoned.lines.map((line): Line => ({ ...line, of, dueId: line.claim && newId("due") })),
  );
  await cancelDues(
    context,
    [...lines.flatMap(({ revision }) => revision.reversed), ...years.flatMap(({ reckoned }) => reckoned.orphans)],
    "INCOME_CORRECTED",
  );
  await takeBackAllocations(context, { dueIds: lines.filter(isPaidTooMuch).map(({ provisional }) => provisional.id) });
  const claims = lines.flatMap((line) => claimOf(line, context.viewer.day));
  await besideWriteOffs(
    context,
    claims.flatMap(({ lowers }) => lowers ?? []),
    () => claimDues(context, claims),
  );
  await keepStatements(context, years);
  await keepLines(context, lines);
  await allocateCredit(
    context,
    lines.map(({ provisional }) => provisional.accountNumber),
  );
  await tellInOrder(context, [
    ...claims.filter(({ lowers }) => !lowers).map(asDueIssued),
    ...years.map(asStated(context)),
  ]);
  await tellSettlements(
    context,
    lines.map(({ of, provisional }) => ({ contributorId: of.contributorId, quarter: provisional.quarter })),
  );
}

/** Whether more was paid of a provisional due than it claims once it is lowered. */
const isPaidTooMuch = ({ provisional, claim }: Line): boolean => {
  const change = claim?.calculation.result ?? 0n;
  return change < 0n && provisional.paid > provisional.amount + provisional.lowered + change;
};

function claimOf(line: Line, day: Day): NewClaim[] {
  const { of, provisional, claim, dueId, inputs, revision, fromQuarter } = line;
  if (!claim || !dueId) return [];
  const { calculation, contribution, fee } = claim;
  const lowers = calculation.result < 0n ? provisional.id : null;
  const byLaw = regularisationDay(of.reckoned.income.knownOn);
  const supplementDue = fromQuarter ? dueDay(provisional.quarter) : supplementDueDay(day);
  const anew = lowers ? (byLaw > day ? byLaw : day) : supplementDue;
  return [
    {
      id: dueId,
      contributorId: of.contributorId,
      fund: of.fund,
      accountNumber: provisional.accountNumber,
      nature: "REGULARISATION",
      quarter: provisional.quarter,
      category: provisional.category,
      contribution,
      fee,
      opensOn: revision.insteadOf?.statedOn ?? (fromQuarter && !lowers ? firstDay(provisional.quarter) : day),
      dueOn: revision.insteadOf?.dueOn ?? anew,
      effectiveOn: day,
      inputs: { ...keptRegularisation(inputs), assessmentId: of.reckoned.income.assessmentId },
      calculation,
      lowers,
    },
  ];
}

const total = ({ reckoned }: YearToPost, part: (line: QuarterReckoned) => Cents): Cents =>
  sum(reckoned.lines.map(part));

async function keepStatements({ db, viewer }: Context, years: readonly YearToPost[]): Promise<void> {
  const rows = years.map((of) => ({
    ...of.reckoned.income,
    id: of.statementId,
    contributorId: of.contributorId,
    fund: of.fund,
    year: of.year,
    quarters: of.reckoned.quarters,
    provisional: total(of, ({ provisional }) => provisional.amount),
    definitive: total(of, ({ definitive }) => definitive),
    change: total(of, ({ change }) => change),
  }));
  await sql`
    insert into regularisation (id, contributor_id, fund, year, round, assessment_id, income, admitted, quarters,
      income_known_on, stated_on, provisional, definitive, change, stated_by)
    select s.id, s."contributorId", s.fund, s.year, (select count(*) from regularisation e
        where e.contributor_id = s."contributorId" and e.fund = s.fund and e.year = s.year),
      s."assessmentId", s.income, s.admitted, s.quarters, s."knownOn", ${viewer.day}, s.provisional, s.definitive,
      s.change, ${viewer.actor}
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as s (id text, "contributorId" text, fund text, year int,
      "assessmentId" text, income bigint, admitted boolean, quarters int, "knownOn" date, provisional bigint,
      definitive bigint, change bigint)`.execute(db);
}

async function keepLines({ db }: Context, lines: readonly Line[]): Promise<void> {
  const rows = lines.map(({ of, provisional, definitive, before, change, letOff, target, dueId }) => ({
    statementId: of.statementId,
    quarter: provisional.quarter,
    contributorId: of.contributorId,
    fund: of.fund,
    provisionalDueId: provisional.id,
    provisional: provisional.amount,
    definitive,
    before,
    change,
    letOff,
    dueId,
    calculation: keptCalculation(target),
  }));
  await sql`
    insert into regularisation_line (statement_id, quarter, contributor_id, fund, provisional_due_id, provisional,
      definitive, before, change, let_off, due_id, calculation)
    select "statementId", quarter, "contributorId", fund, "provisionalDueId", provisional, definitive, before, change,
      "letOff", "dueId", calculation
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as l ("statementId" text, quarter text, "contributorId" text,
      fund text, "provisionalDueId" text, provisional bigint, definitive bigint, before bigint, change bigint,
      "letOff" boolean, "dueId" text, calculation jsonb)`.execute(db);
}

function asDueIssued({
  id,
  contributorId,
  fund,
  nature,
  quarter,
  category,
  dueOn,
  opensOn,
  calculation,
}: NewClaim): NewFact {
  const amount = formatCents(calculation.result);
  return {
    type: "DueIssued",
    subject: id,
    day: opensOn,
    content: { contributorId, fund, nature, quarter, category, amount, dueOn },
  };
}

const asStated =
  ({ viewer }: Context) =>
  (of: YearToPost): NewFact => ({
    type: "YearRegularised",
    subject: of.statementId,
    day: viewer.day,
    content: {
      contributorId: of.contributorId,
      fund: of.fund,
      year: of.year,
      income: formatCents(of.reckoned.income.income),
      admitted: of.reckoned.income.admitted,
      change: formatCents(total(of, ({ change }) => change)),
    },
  });
