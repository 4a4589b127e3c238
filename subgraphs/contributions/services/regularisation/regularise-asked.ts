import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { pendingYears, standingDuesOf, type YearOf } from "../../loaders/regularisation/year-dues.ts";
import { notFound, refused } from "../refused.ts";
import type { NotRegularised } from "./reckon-year.ts";
import { regulariseNext, regulariseYears, type YearsRegularised } from "./regularise-years.ts";

/** Whose year is to be regularised. */
export interface YearAsked {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly year: number;
}

/** The statement of the year: one that was drawn up now, or the one that stands. */
export interface YearAnswer {
  readonly statementId?: string;
  readonly errors: readonly Refused[];
}

const impossible = ({ kind, ...facts }: NotRegularised): Refused =>
  refused("RegularisationImpossibleError", "year", { why: kind, quarter: null, lawTable: null, ...asFacts(facts) });

const asFacts = (facts: object): object => ({
  ...("quarter" in facts && { quarter: facts.quarter }),
  ...("table" in facts && { lawTable: facts.table }),
});

/** Regularises one year of one person. A year that was stated on what is known today has its statement already. */
export const regulariseYear = (context: ContributionsContext, asked: YearAsked) =>
  write(context, "regulariseYear", asked, async (): Promise<YearAnswer> => {
    const { db, loaders, viewer } = context;
    const { contributorId, year } = asked;
    const contributor = await loaders.contributorById.load(contributorId);
    if (!contributor) return { errors: [notFound("contributorId", contributorId)] };
    const [pending] = await pendingYears(db, viewer.day, { fund: viewer.fund, contributorId, year }, 1);
    if (!pending) return standing(context, { contributorId, fund: viewer.fund ?? "", year });
    const { statementIds, skipped } = await regulariseYears(context, [pending]);
    const [why] = skipped.map((one) => impossible(one.why));
    return why ? { errors: [why] } : { statementId: statementIds[0], errors: [] };
  });

async function standing({ db, loaders }: ContributionsContext, of: YearOf): Promise<YearAnswer> {
  const claimed = (await standingDuesOf(db, [of])).some((due) => due.nature === "PROVISIONAL" && due.fund === of.fund);
  if (!claimed) return { errors: [impossible({ kind: "NOTHING_CLAIMED" })] };
  const stated = await loaders.yearStatementsOfContributor.load(of.contributorId);
  const latest = stated.find(({ year, fund }) => year === of.year && fund === of.fund);
  return latest ? { statementId: latest.id, errors: [] } : { errors: [impossible({ kind: "INCOME_UNKNOWN" })] };
}

/** How many years are to be regularised at once. */
export interface RunAsked {
  readonly meta: WriteMetaInput;
  readonly most: number;
}

/** What came of a run; `remaining` says whether there is more to do. */
export type RunAnswer = Partial<YearsRegularised> & {
  readonly remaining?: boolean;
  readonly errors: readonly Refused[];
};

const MOST = 1_000;

/**
 * Regularises the years of the clerk's fund whose income got known, at most so many; the next call goes on.
 *
 * A run that was cut off left nothing half done: what it had stated is stated, and the next call finds the rest.
 */
export const regulariseKnownIncomes = (context: ContributionsContext, asked: RunAsked) =>
  write(context, "regulariseKnownIncomes", asked, async (): Promise<RunAnswer> => {
    if (asked.most < 1) return { errors: [refused("ValidationError", "most", { reason: "TOO_SHORT" })] };
    if (asked.most > MOST) return { errors: [refused("ValidationError", "most", { reason: "TOO_LONG" })] };
    const { db, viewer } = context;
    const done = await regulariseNext(context, { fund: viewer.fund }, asked.most);
    const next = done.last && (await pendingYears(db, viewer.day, { fund: viewer.fund, after: done.last }, 1));
    return { ...done, remaining: (next?.length ?? 0) > 0, errors: [] };
  });
