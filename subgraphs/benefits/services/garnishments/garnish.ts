import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { GarnishmentRow } from "../../loaders/garnishments/garnishments.ts";
import { paidOfMonths } from "../../loaders/garnishments/months.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { workingOn } from "./hold.ts";
import { type Seizable, type SeizureToKeep, takenOfMonths } from "./take-of-months.ts";

/**
 * Sets apart what creditors take of payments, month by month for which they are, and gives it to them on lines of their
 * own. What is paid again after it failed goes where it went before, if that creditor still seizes.
 */
export async function garnish<Line extends Seizable>(
  context: BenefitsContext,
  lines: readonly Line[],
  day: Day,
): Promise<{ readonly lines: Line[]; readonly seizures: SeizureToKeep[] }> {
  const people = [...new Set(lines.map(({ affiliateId }) => affiliateId))];
  const working = await workingOn(context, people, day);
  const seized = [...new Set(working.map(({ affiliateId }) => affiliateId))];
  const before = seized.length > 0 ? await paidOfMonths(context.db, seized) : [];
  const mended = lines.map((line) => toWhomItWent(line, working));
  const found = seized.flatMap((affiliateId) => takenOfMonths(affiliateId, { lines: mended, working, before, day }));
  const left = new Map(mended.map((line) => [line, line.amount]));
  const toCreditors = found.flatMap(({ seizure, of, creditor }) => shareOver(of, left, seizure, creditor));
  const rest = mended.flatMap((line) => {
    const amount = left.get(line) ?? 0n;
    return amount > 0n ? [{ ...line, amount }] : [];
  });
  return { lines: [...rest, ...toCreditors], seizures: found.map(({ seizure }) => seizure) };
}

/** A payment to a creditor that failed goes to the same again; where that one seizes no more, to the person. */
function toWhomItWent<Line extends Seizable>(line: Line, working: readonly GarnishmentRow[]): Line {
  if (line.garnishmentId === null) return line;
  const creditor = working.find(({ id }) => id === line.garnishmentId);
  if (!creditor) return { ...line, garnishmentId: null, seizureId: null };
  return { ...line, name: creditor.creditor, iban: creditor.iban, accountId: null };
}

/** Takes an amount off payments of a month, the first of them first; `left` is what still goes to the person. */
function shareOver<Line extends Seizable>(
  of: readonly Line[],
  left: Map<Line, Cents>,
  { seizureId, amount }: SeizureToKeep,
  creditor: GarnishmentRow,
): Line[] {
  let rest = amount;
  return of.flatMap((line) => {
    const whole = left.get(line) ?? 0n;
    const open = whole - line.withheld;
    const part = open < rest ? open : rest;
    if (part <= 0n) return [];
    rest -= part;
    left.set(line, whole - part);
    const to = { name: creditor.creditor, iban: creditor.iban, accountId: null, garnishmentId: creditor.id, seizureId };
    return [{ ...line, ...to, amount: part, withheld: 0n, withheldFor: null }];
  });
}
