import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import { type CompanyDueRow, companyDuesWhere } from "../../loaders/companies/company-dues.ts";
import { standingsWhere } from "../../loaders/companies/standings.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { allocateCredit } from "../allocate-credit.ts";
import { cancelDues } from "../cancel-dues.ts";
import { holdAccounts } from "../open-accounts.ts";
import { giveUpAgain, letGoOf } from "../recovery/book-write-offs.ts";
import { chargeCompanies, chargedBefore } from "./charge-companies.ts";
import { claimCompanies } from "./claim-companies.ts";
import { type CompanyReckoned, companyFacts, reckonFacts } from "./reckon-company.ts";

type Context = Pick<ContributionsContext, "db" | "viewer">;
type Change = { readonly due: CompanyDueRow; readonly of: CompanyReckoned | null };

/**
 * Reckons what was claimed of companies anew, by what is known of them now: where another amount comes of it, the due
 * is cancelled and claimed anew, with the days that it had. What had paid it pays the new one, and the rest is a credit
 * on the account. Where the law's figure is missing, the due stays as it is.
 */
export async function reckonAnew(context: Context, companyIds: readonly string[]): Promise<void> {
  const { db } = context;
  const claimed = sql`c.contributor_id = any (${companyIds})`;
  const before = await companyDuesWhere(db, claimed);
  if (before.length === 0) return;
  const numbers = before.map(({ accountNumber }) => accountNumber);
  await holdAccounts(context, numbers);
  const standings = new Map(
    (await standingsWhere(db, sql`s.company_id = any (${companyIds})`)).map((one) => [one.companyId, one]),
  );
  const changes = (await companyDuesWhere(db, claimed)).flatMap((due): Change[] => {
    const standing = standings.get(due.contributorId);
    const found = standing && reckonFacts(companyFacts(standing, due.year, due));
    if (!found || found.kind === "LAW_UNKNOWN") return [];
    if (found.kind !== "RECKONED") return [{ due, of: null }];
    return isSame(due, found) ? [] : [{ due, of: found }];
  });
  if (changes.length > 0) await replace(context, changes, numbers);
}

const isSame = ({ amount, exemption }: CompanyDueRow, { calculation, facts }: CompanyReckoned): boolean =>
  amount === calculation.result && exemption === (facts.exemption?.code ?? null);

async function replace(context: Context, changes: readonly Change[], numbers: readonly bigint[]): Promise<void> {
  const ids = changes.map(({ due }) => due.dueId);
  const [surcharges, letGo] = [await chargedBefore(context, ids), await letGoOf(context, ids)];
  await cancelWithSurcharges(context, ids);
  const claims = changes.flatMap(({ due: { dueId: from, contributorId, fund, accountNumber }, of }) =>
    of ? [{ from, dueId: newId("due"), contributorId, fund, accountNumber, of, runId: null }] : [],
  );
  await claimCompanies(context, claims);
  await giveUpAgain(
    context,
    letGo,
    claims.map(({ from, dueId }) => ({ from, to: dueId })),
  );
  await allocateCredit(context, numbers);
  for (const contributorId of new Set(changes.map(({ due }) => due.contributorId)))
    await chargeCompanies(context, { fund: null, contributorId }, 1_000, surcharges);
}

/** Cancels dues, the surcharges that bear on them, and what let those off. */
async function cancelWithSurcharges(context: Context, dueIds: readonly string[]): Promise<void> {
  const { db } = context;
  const { rows } = await sql<{ id: string }>`
    select s.due_id as id from surcharge_standing s where s.base_due_id = any (${dueIds})
    union all select w.id from due w join surcharge_standing s on s.due_id = w.lowers
    where s.base_due_id = any (${dueIds})
      and not exists (select from due_cancellation c where c.due_id = w.id)`.execute(db);
  await cancelDues(context, [...rows.map(({ id }) => id), ...dueIds], "COMPANY_RECKONED_ANEW");
}
