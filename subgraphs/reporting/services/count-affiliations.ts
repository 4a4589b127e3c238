import { Fault } from "../../shared/plumbing/faults.ts";
import { say } from "../../shared/plumbing/say.ts";
import { type Quarter, quarterOf } from "../../shared/values/calendar.ts";
import { type AffiliationCountRow, affiliationCounts, knownAt } from "../loaders/counts.ts";
import type { ReportingContext } from "../loaders/index.ts";
import { type AffiliationDimension, dimensionsOver } from "../rules/counts/affiliation-dimensions.ts";
import { ALL, type Cell, type Tables, tablesOf } from "../rules/counts/cells.ts";
import { dayOfCount } from "../rules/counts/day-of-count.ts";
import { publishable, SMALLEST_GROUP } from "../rules/counts/suppression.ts";
import { ENGINE_VERSION } from "../rules/engine-version.ts";

/** A row of the table: the value that it has of each dimension asked for, and the number where it may be shown. */
export interface AffiliationCount {
  readonly category: string | null;
  readonly fund: { readonly code: string } | null;
  readonly capacity: string | null;
  readonly count: number | null;
  readonly suppressed: boolean;
}

/** Counts those who were affiliated in a quarter, without a number that would tell of a few of them. */
export async function countAffiliations(
  { db, viewer, texts }: ReportingContext,
  groupBy: readonly AffiliationDimension[],
  asked: Quarter | null | undefined,
) {
  if (new Set(groupBy).size < groupBy.length) throw new Fault("BAD_INPUT", { field: "groupBy", reason: "each once" });
  const quarter = asked ?? quarterOf(viewer.day);
  const day = dayOfCount(quarter, viewer.day);
  if (!day) throw new Fault("BAD_INPUT", { field: "quarter", reason: "not begun yet" });
  const [rows, asOf] = await Promise.all([affiliationCounts(db, day), knownAt(db)]);
  const { tables, shown } = publication(rows);
  return {
    quarter,
    groupBy,
    rows: rowsOf(tables, shown, groupBy),
    snapshot: { day, knownAt: asOf, engineVersion: ENGINE_VERSION },
    suppression: {
      smallestGroup: SMALLEST_GROUP,
      statement: say(texts, viewer.language, "counts.suppression", { smallest: String(SMALLEST_GROUP) }),
    },
  };
}

interface Publication {
  readonly tables: Tables;
  readonly shown: ReadonlySet<number>;
}

const REMEMBERED = 50;
const remembered = new Map<string, Publication>();

/** What may be shown of these counts. Always the same for the same counts, so that it need be reckoned once only. */
function publication(rows: readonly AffiliationCountRow[]): Publication {
  const key = JSON.stringify(rows);
  const known = remembered.get(key);
  if (known) return known;
  const tables = tablesOf(
    dimensionsOver(rows.map(({ fund }) => fund)),
    rows.map(({ category, fund, capacity, persons }) => ({ values: [category, fund, capacity], persons })),
  );
  const found = { tables, shown: publishable(tables) };
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value ?? "");
  remembered.set(key, found);
  return found;
}

function rowsOf(
  { dimensions, cells, countOf, numberOf }: Tables,
  shown: ReadonlySet<number>,
  groupBy: readonly string[],
): AffiliationCount[] {
  const isOfTable = (cell: Cell): boolean =>
    cell.every((place, i) => (place !== ALL) === groupBy.includes(dimensions[i]?.name ?? ""));
  return cells.filter(isOfTable).map((cell) => {
    const [category, fund, capacity] = cell.map((place, i) => dimensions[i]?.values[place] ?? null);
    const suppressed = !shown.has(numberOf(cell));
    return {
      category: category ?? null,
      fund: fund ? { code: fund } : null,
      capacity: capacity ?? null,
      count: suppressed ? null : countOf(cell),
      suppressed,
    };
  });
}
