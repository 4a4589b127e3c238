import { sql } from "kysely";
import { addMonths, type Day, yearOf } from "../../../shared/values/calendar.ts";
import { duesWhere } from "../../loaders/dues.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { claimFilesWhere } from "../../loaders/recovery/claim-files.ts";
import { lastDayToClaim } from "../../rules/prescription.ts";
import { linesOf } from "./claim-facts.ts";

/** A due that will soon be prescribed, or is, against one of those who owe it. */
export interface PrescriptionWarning {
  readonly dueId: string;
  readonly debtorId: string;
  /** The claim file against who answers for another; nothing where it is the own debt. */
  readonly fileId: string | null;
  readonly lastDay: Day;
}

/**
 * The open dues of the viewer's fund that can be claimed for so many months more, or no longer, in that order: against
 * the debtor, and against each one who answers for it and has a file of the own, for each line has a day of its own.
 */
export async function prescriptionWarnings(
  context: ContributionsContext,
  months: number,
): Promise<PrescriptionWarning[]> {
  const until = addMonths(context.viewer.day, months);
  const found = [...(await ofDebtors(context, until)), ...(await ofThoseWhoAnswer(context))];
  return found.filter(({ lastDay }) => lastDay <= until).toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}

async function ofDebtors({ db, loaders, viewer }: ContributionsContext, until: Day): Promise<PrescriptionWarning[]> {
  const oldEnough = sql`d.quarter < ${`${yearOf(until) - 4}Q1`}`;
  const dues = await duesWhere(db, sql`d.fund = ${viewer.fund} and d.outstanding > 0 and ${oldEnough}`);
  return Promise.all(
    dues.map(async (due) => ({
      ...{ dueId: due.id, debtorId: due.contributorId, fileId: null },
      lastDay: lastDayToClaim(due, await loaders.actsOfDue.load(due.id)),
    })),
  );
}

async function ofThoseWhoAnswer(context: ContributionsContext): Promise<PrescriptionWarning[]> {
  const { db, viewer } = context;
  const beside = sql`f.fund = ${viewer.fund} and f.closed_on is null and f.answers_for is not null`;
  const files = await claimFilesWhere(db, beside);
  const warned = await Promise.all(
    files.map(async (file) =>
      (await linesOf(context, file)).map(({ dueId, lastDayToClaim: lastDay }) => ({
        ...{ dueId, lastDay, debtorId: file.contributorId, fileId: file.id },
      })),
    ),
  );
  return warned.flat();
}
