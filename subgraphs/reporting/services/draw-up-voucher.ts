import { createHash } from "node:crypto";
import { readCareerYearId } from "../../shared/plumbing/ids.ts";
import { say } from "../../shared/plumbing/say.ts";
import type { ReportingContext } from "../loaders/index.ts";
import { contributionVoucher } from "../rules/partners/contribution-voucher.ts";
import type { QuarterStanding } from "../rules/partners/voucher-line.ts";

/** A year as the graph hands it over. A quarter is absent where the subgraph that knows it did not answer. */
export interface HandedYear {
  readonly id: string;
  readonly year: number;
  readonly quarters: readonly (Omit<QuarterStanding, "assimilated"> | null)[];
}

/** A year that the graph speaks of, if the person is one whom the viewer may see; else nobody. */
export async function findYear<Year extends { readonly id: string }>(
  { loaders }: ReportingContext,
  year: Year,
): Promise<Year | null> {
  const key = readCareerYearId(year.id);
  const found = key && (await loaders.contributorById.load(key.affiliateId));
  return found ? year : null;
}

/**
 * Draws up the contribution voucher of a year from what the other subgraphs say of its quarters, today.
 *
 * Where one of them did not answer there is no voucher: a quarter of which nothing came is never told as unpaid.
 */
export async function drawUpVoucher({ texts, viewer, loaders }: ReportingContext, { id, year, quarters }: HandedYear) {
  const handed = quarters.filter((quarter) => quarter !== null);
  if (handed.length < quarters.length) return null;
  const known = await loaders.assimilatedOfAffiliate.load(readCareerYearId(id)?.affiliateId ?? "");
  const assimilated = new Set(known.map(({ quarter }) => quarter));
  const content = contributionVoucher(
    year,
    handed.map((quarter) => ({ ...quarter, assimilated: assimilated.has(quarter.quarter) })),
  );
  const fingerprint = createHash("sha256").update(JSON.stringify({ id, content })).digest("hex");
  const facts = { year: String(year), yearOfCover: content.cover?.startsOn.slice(0, 4) ?? "" };
  const said = content.inOrder && !content.cover ? "IN_ORDER_WITHOUT_COVER" : content.standing;
  return {
    ...content,
    id: id.replace(/^cy_/, "cv_"),
    statement: say(texts, viewer.language, `voucher.${said}`, facts),
    drawnUpOn: viewer.day,
    fingerprint,
  };
}
