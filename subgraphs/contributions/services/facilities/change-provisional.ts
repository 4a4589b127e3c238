import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { type ChangeRow, changesWhere } from "../../loaders/facilities/provisional-changes.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type ChangeFault, changeFault } from "../../rules/facilities/provisional-change.ts";
import { cancelDues } from "../cancel-dues.ts";
import { issueDuesOf } from "../issue-dues.ts";
import { notFound, refused } from "../refused.ts";
import { tellInOrder } from "../tell-settlements.ts";
import { type ChangePreview, previewChange } from "./preview-change.ts";

/** On which yearly income somebody wants to contribute provisionally, and what shows that it will be so. */
export interface ChangeAskedFor {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly year: number;
  readonly kind: "INCREASED" | "REDUCED";
  readonly expectedIncome: Cents;
  readonly elements: string;
}

const LONGEST = 2_000;
const impossible = (why: ChangeFault): Refused => refused("ProvisionalChangeImpossibleError", "year", { why });

/** Asks for another provisional amount of the year. The answer shows what it would change, and what it may cost. */
export const askProvisionalChange = (context: ContributionsContext, asked: ChangeAskedFor) =>
  write(context, "askProvisionalChange", asked, async () => {
    const { db, loaders, viewer } = context;
    const account = await loaders.accountOfContributor.load(asked.contributorId);
    const contributor = await loaders.contributorById.load(asked.contributorId);
    if (!contributor || !account || (viewer.fund && account.fund !== viewer.fund))
      return { errors: [notFound("contributorId", asked.contributorId)] };
    await sql`select pg_advisory_xact_lock(hashtextextended(${`change ${contributor.id}`}, 0))`.execute(db);
    const elements = asked.elements.trim();
    const reason = elements === "" ? "TOO_SHORT" : elements.length > LONGEST ? "TOO_LONG" : null;
    if (reason) return { errors: [refused("ValidationError", "elements", { reason })] };
    if (asked.expectedIncome < 0n)
      return { errors: [refused("ValidationError", "expectedIncome", { reason: "NEGATIVE" })] };
    const overdue = (await loaders.overdueOfAccount.load(String(account.number)))?.overdue ?? 0n;
    const waiting = await changesWhere(
      db,
      sql`p.contributor_id = ${contributor.id} and p.year = ${asked.year} and p.state = 'ASKED'`,
    );
    const why =
      contributor.kind !== "PERSON"
        ? "NOT_A_PERSON"
        : waiting.length > 0
          ? "ALREADY_ASKED"
          : changeFault(asked, overdue, viewer.day);
    if (why) return { errors: [impossible(why)] };
    const changeId = newId("pvc");
    await sql`
      insert into provisional_change (id, contributor_id, fund, year, kind, income, elements, state, asked_on, asked_by)
      values (${changeId}, ${contributor.id}, ${account.fund}, ${asked.year}, ${asked.kind}, ${asked.expectedIncome},
        ${elements}, 'ASKED', ${viewer.day}, ${viewer.actor})`.execute(db);
    const preview = await previewChange(context, { ...asked, income: asked.expectedIncome });
    return { changeId, preview, errors: [] };
  });

/** What the fund decides of a request. */
export interface ChangeDecision {
  readonly meta: WriteMetaInput;
  readonly changeId: string;
  readonly granted: boolean;
}

/**
 * Grants another provisional amount, and claims the quarters of the year anew where it changes them; or refuses it
 * with a reason. What was paid above a lower amount is not given back: that quarter stays as it is.
 */
export const decideProvisionalChange = (context: ContributionsContext, asked: ChangeDecision) =>
  write(context, "decideProvisionalChange", asked, async () => {
    const { db, viewer } = context;
    await sql`select from provisional_change where id = ${asked.changeId} for update`.execute(db);
    const [change] = await changesWhere(db, sql`p.id = ${asked.changeId} and p.fund = ${viewer.fund}`);
    if (!change) return { errors: [notFound("changeId", asked.changeId)] };
    const stale = versionConflict(asked.meta, change.version);
    const errors = stale.length > 0 ? stale : faultsOf(asked, change);
    if (errors.length > 0) return { errors };
    const preview = await previewChange(context, change);
    await sql`
      update provisional_change set version = version + 1, state = ${asked.granted ? "GRANTED" : "REFUSED"},
        decided_on = ${viewer.day}, decided_by = ${viewer.actor}, reason = ${asked.meta.reason?.trim() || null},
        granted_as = case when ${asked.granted} then (select count(*) from provisional_change q
          where q.contributor_id = ${change.contributorId} and q.year = ${change.year} and q.state = 'GRANTED') end
      where id = ${change.id}`.execute(db);
    if (asked.granted) await claimAnew(context, change, preview);
    const { contributorId, fund, year, kind } = change;
    const content = { contributorId, fund, year, kind, state: asked.granted ? "GRANTED" : "REFUSED" };
    await tellInOrder(context, [{ type: "ProvisionalChangeDecided", subject: change.id, day: viewer.day, content }]);
    return { changeId: change.id, preview, errors: [] };
  });

function faultsOf({ granted, meta }: ChangeDecision, { state }: ChangeRow): Refused[] {
  if (state !== "ASKED") return [refused("ProvisionalChangeStateError", "changeId", { state })];
  return granted || meta.reason?.trim() ? [] : [refused("ValidationError", "meta.reason", { reason: "TOO_SHORT" })];
}

async function claimAnew(
  context: ContributionsContext,
  { contributorId, kind }: ChangeRow,
  { quarters }: ChangePreview,
): Promise<void> {
  const changed = quarters.filter(({ change }) => change === "LOWERED" || change === "RAISED");
  await cancelDues(
    context,
    changed.map(({ dueId }) => dueId),
    kind,
  );
  context.loaders.grantedBaseOfYear.clearAll();
  context.loaders.claimedQuartersOfYear.clearAll();
  for (const { quarter } of changed) await issueDuesOf(context, [contributorId], quarter);
}
