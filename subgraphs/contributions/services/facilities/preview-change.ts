import type { Quarter } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import type { ClaimedQuarterRow } from "../../loaders/facilities/claimed-quarters.ts";
import { yearKey } from "../../loaders/facilities/provisional-changes.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import {
  type ChangeAsked,
  type QuarterChange,
  quarterChange,
  type Sanction,
  worstSanction,
} from "../../rules/facilities/provisional-change.ts";
import { factsFromKept, type KeptFacts } from "../kept-facts.ts";
import { reckon } from "../reckon-due.ts";

/** What a change would make of a quarter that was claimed. */
export interface QuarterPreview {
  readonly dueId: string;
  readonly quarter: Quarter;
  readonly before: Cents;
  readonly after: Cents;
  readonly change: QuarterChange;
}

/** What a change would make of a year, and what it may cost afterwards. */
export interface ChangePreview {
  readonly quarters: readonly QuarterPreview[];
  readonly before: Cents;
  readonly after: Cents;
  /** Absent for more than the standard: there is nothing to sanction. */
  readonly sanction: Sanction | null;
}

type Asked = ChangeAsked & { readonly contributorId: string; readonly income: Cents };

/**
 * Reckons what another provisional amount would make of the dues that stand, by the rules that issue them, and what
 * the law takes if a reduction turns out not to be justified. Reads and writes nothing.
 */
export async function previewChange({ loaders }: ContributionsContext, asked: Asked): Promise<ChangePreview> {
  const rows = await loaders.claimedQuartersOfYear.load(yearKey(asked.contributorId, asked.year));
  const reckoned = rows.map((due) => ({
    due,
    standard: amountOf(due, null),
    after: amountOf(due, asked) ?? due.amount,
  }));
  const quarters = reckoned.map(({ due, after }): QuarterPreview => {
    const change = quarterChange(asked.kind, { before: due.amount, after, paid: due.paid });
    return { dueId: due.id, quarter: due.quarter, before: due.amount, after, change };
  });
  const settled = quarters.map(({ before, after, change }) =>
    change === "LOWERED" || change === "RAISED" ? after : before,
  );
  const standard = sum(reckoned.map((one) => one.standard ?? one.due.amount));
  return {
    quarters,
    before: sum(quarters.map(({ before }) => before)),
    after: sum(settled),
    sanction: asked.kind === "REDUCED" ? worstSanction(asked.year, standard, sum(settled)) : null,
  };
}

/** What a quarter costs with a base that was granted, or without any; nothing where it cannot be reckoned. */
function amountOf({ inputs }: ClaimedQuarterRow, granted: Pick<Asked, "kind" | "income"> | null): Cents | null {
  const facts = factsFromKept(inputs as KeptFacts);
  const found = reckon({ ...facts, granted: granted && { kind: granted.kind, income: granted.income } });
  return found.kind === "RECKONED" ? found.calculation.result : null;
}
