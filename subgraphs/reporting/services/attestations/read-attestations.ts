import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type AttestationRow, attestationsWhere, countAttestations } from "../../loaders/attestations/attestations.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { AttestationKind, Statement } from "../../rules/attestations/attestation.ts";
import { sayStatement } from "./say-statement.ts";

/** Lists the attestations that the viewer may see, the newest first. */
export function listAttestations(
  { db }: ReportingContext,
  page: PageArgs,
  affiliateId: string | null,
): Promise<Page<AttestationRow>> {
  const condition = affiliateId ? sql`a.affiliate_id = ${affiliateId}` : sql`true`;
  return pageOf({
    page,
    order: {
      ...{ columns: [sql`a.place`], holds: ["BIG"], descending: true },
      values: ({ place }) => [String(place)],
    },
    fetch: (after, order, limit) => attestationsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countAttestations(db, condition),
  });
}

/** The sentences of an attestation in the reader's language. */
export const sayStatements = ({ texts, viewer }: ReportingContext, statements: readonly Statement[]): string[] =>
  statements.map((statement) => sayStatement(texts, viewer.language, statement));

interface Checked {
  readonly kind: AttestationKind;
  readonly fund: string;
  readonly year: number | null;
  readonly content: readonly Statement[];
  readonly sha256: string;
  readonly issuedOn: Day;
  readonly initials: string;
  readonly outdatedOn: Day | null;
}

/**
 * What a paper with that code says; `null` where there is none. Groups, spaces and small letters do not matter, nor
 * what is read for another sign on paper: a code has no O, I and L.
 */
export async function verifyAttestation(context: ReportingContext, code: string) {
  const { rows } = await sql<Checked>`
    select kind, fund, year, content, sha256, issued_on as "issuedOn", initials, outdated_on as "outdatedOn"
    from attestation_by_code(${code
      .replace(/[^0-9A-Za-z]/g, "")
      .toUpperCase()
      .replaceAll("O", "0")
      .replace(/[IL]/g, "1")
      .slice(0, 40)})`.execute(context.db);
  const [found] = rows;
  if (!found) return null;
  const { content, fund, ...paper } = found;
  return { ...paper, fund: { code: fund }, statements: sayStatements(context, content) };
}
