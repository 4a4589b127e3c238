import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { CostKind } from "../../rules/recovery/cost-kinds.ts";
import { allocateCredit } from "../allocate-credit.ts";
import { cancelDues } from "../cancel-dues.ts";
import { notFound, refused } from "../refused.ts";
import { claimCost } from "./claim-cost.ts";

/** A cost that is to be noted. */
export interface CostAsked {
  readonly meta: WriteMetaInput;
  readonly fileId: string;
  readonly kind: CostKind;
  readonly amount: Cents;
  readonly on: Day;
  readonly evidence: string;
}

const LONGEST = 200;

/** Notes what recovering a claim cost, with its proof, as a line of its own, and claims it of the debtor. */
export const noteRecoveryCost = (context: ContributionsContext, asked: CostAsked) =>
  write(context, "noteRecoveryCost", asked, async () => {
    const { db, loaders, viewer } = context;
    const { fileId, kind, amount, on } = asked;
    const file = await loaders.claimFileById.load(fileId);
    if (!file || file.fund !== viewer.fund) return { errors: [notFound("fileId", fileId)] };
    const faults = faultsOf(asked, viewer.day);
    if (faults.length > 0) return { errors: faults };
    const category = (await loaders.duesOfContributor.load(file.contributorId)).at(-1)?.category ?? "MAIN";
    const dueId = await claimCost(context, { file, category, amount, madeOn: on });
    await sql`
      insert into claim_cost (id, file_id, contributor_id, fund, kind, amount, made_on, evidence, noted_on, noted_by,
        due_id)
      values (${newId("cco")}, ${fileId}, ${file.contributorId}, ${file.fund}, ${kind}, ${amount}, ${on},
        ${asked.evidence.trim()}, ${viewer.day}, ${viewer.actor}, ${dueId})`.execute(db);
    return { fileId, errors: [] };
  });

function faultsOf({ amount, on, evidence }: CostAsked, today: Day): Refused[] {
  const faults: Refused[] = [];
  const wrong = (field: string, reason: string) => faults.push(refused("ValidationError", field, { reason }));
  if (amount <= 0n) wrong("amount", "NOT_POSITIVE");
  if (on > today) wrong("on", "IN_FUTURE");
  if (evidence.trim() === "") wrong("evidence", "TOO_SHORT");
  if (evidence.length > LONGEST) wrong("evidence", "TOO_LONG");
  return faults;
}

/** Which cost is withdrawn; why stands in `meta.reason`. */
export interface WithdrawalAsked {
  readonly meta: WriteMetaInput;
  readonly costId: string;
}

/**
 * Withdraws a cost that was noted wrongly: the line stays, and counts no longer; what had paid it pays something else.
 * A second time changes nothing.
 */
export const withdrawRecoveryCost = (context: ContributionsContext, asked: WithdrawalAsked) =>
  write(context, "withdrawRecoveryCost", asked, async () => {
    const { db, viewer } = context;
    const reason = asked.meta.reason?.trim();
    if (!reason) return { errors: [refused("ValidationError", "meta.reason", { reason: "TOO_SHORT" })] };
    const { rows } = await sql<{ fileId: string; dueId: string | null }>`
      select file_id as "fileId", due_id as "dueId" from claim_cost
      where id = ${asked.costId} and fund = ${viewer.fund}`.execute(db);
    const [cost] = rows;
    if (!cost) return { errors: [notFound("costId", asked.costId)] };
    await sql`
      insert into claim_cost_withdrawal (cost_id, contributor_id, fund, reason, noted_on, noted_by)
      select id, contributor_id, fund, ${reason}, ${viewer.day}, ${viewer.actor} from claim_cost
      where id = ${asked.costId} on conflict do nothing`.execute(db);
    const { accountNumbers } = await cancelDues(context, cost.dueId ? [cost.dueId] : [], "COST_WITHDRAWN");
    await allocateCredit(context, accountNumbers);
    return { fileId: cost.fileId, errors: [] };
  });
