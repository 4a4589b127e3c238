import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import type { GarnishmentRow } from "../../loaders/garnishments/garnishments.ts";
import type { PaidOfMonth } from "../../loaders/garnishments/months.ts";
import { isSeizable, type Taker, type Taking, takings } from "../../rules/payments/garnishment.ts";
import type { KeptBack } from "../payments/withhold.ts";

/** To which creditor a line goes, and what of the month was taken for it. */
export interface Seized {
  readonly garnishmentId: string | null;
  readonly seizureId: string | null;
}

/** A payment that may be seized in part. */
export interface Seizable extends KeptBack, Seized {
  readonly affiliateId: string;
  readonly code: string;
  readonly name: string;
  readonly iban: string;
  readonly accountId: string | null;
  readonly from: Day;
  readonly amount: Cents;
  readonly repeats: string | null;
  readonly interestOf: string | null;
}

/** What a creditor takes of a month, before its run has a number. */
export interface SeizureToKeep extends Taking {
  readonly seizureId: string;
  readonly affiliateId: string;
  readonly month: Day;
}

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** What is known when a run is drawn up. */
export interface Known<Line> {
  readonly lines: readonly Line[];
  readonly working: readonly GarnishmentRow[];
  readonly before: readonly PaidOfMonth[];
  readonly day: Day;
}

/** What a creditor takes of a month, and of which payments. */
export interface Found<Line> {
  readonly seizure: SeizureToKeep;
  readonly creditor: GarnishmentRow;
  readonly of: readonly Line[];
}

/** What each creditor takes of each month of a person: what an earlier month gave is owed no more in the next. */
export function takenOfMonths<Line extends Seizable>(affiliateId: string, known: Known<Line>): Found<Line>[] {
  const { lines, working, before, day } = known;
  const mine = lines.filter((line) => line.affiliateId === affiliateId && !line.interestOf && isSeizable(line.code));
  const earlier = before.filter((one) => one.affiliateId === affiliateId && isSeizable(one.code));
  const creditors = new Map(working.filter((one) => one.affiliateId === affiliateId).map((one) => [one.id, one]));
  const gone = new Map([...creditors.values()].map(({ id, taken }) => [id, taken]));
  const fresh = mine.filter(({ repeats }) => !repeats);
  const months = [...new Set(fresh.map(({ from }) => monthOf(from)))].toSorted();
  return months.flatMap((month) => {
    const past = earlier.filter((one) => one.month === month);
    const takenBy = (id: string) => sum(past.filter((one) => one.garnishmentId === id).map(({ taken }) => taken));
    const of = fresh.filter(({ from }) => monthOf(from) === month);
    const again = mine.filter(({ repeats, from }) => repeats && monthOf(from) === month);
    const payable = sum(of.map(netOf));
    const income = sum([...past.map(({ paid }) => paid), ...again.map(netOf), payable]);
    const taken = sum(past.filter(({ garnishmentId }) => garnishmentId).map((one) => one.taken));
    const takers = [...creditors.values()].map((one) => takerOf(one, gone.get(one.id) ?? 0n, takenBy(one.id)));
    return takings({ on: day, income, taken, payable }, takers).flatMap((taking) => {
      const creditor = creditors.get(taking.id);
      if (!creditor) return [];
      gone.set(taking.id, (gone.get(taking.id) ?? 0n) + taking.amount);
      return [{ seizure: { ...taking, seizureId: newId("szr"), affiliateId, month }, creditor, of }];
    });
  });
}

const netOf = ({ amount, withheld }: Seizable): Cents => amount - withheld;

const takerOf = (of: GarnishmentRow, taken: Cents, takenOfMonth: Cents): Taker => ({
  ...{ id: of.id, kind: of.kind, noticedOn: of.noticedOn, children: of.children },
  left: of.owed === null ? null : of.owed - taken,
  leftOfMonth: of.monthly === null ? null : of.monthly - takenOfMonth,
});
