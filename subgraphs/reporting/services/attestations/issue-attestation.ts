import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import { drawLetter } from "../../../shared/plumbing/letters/draw-letter.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Language } from "../../../shared/values/language.ts";
import { attestationsWhere } from "../../loaders/attestations/attestations.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { AttestationFault, AttestationKind, Statement } from "../../rules/attestations/attestation.ts";
import { notFound, refuse, unknownChoice } from "../refuse.ts";
import { attestingNow } from "./attest-now.ts";
import { attestationLetter } from "./attestation-letter.ts";
import { holdPapersOf } from "./hold-papers.ts";

/** What is to be attested, of whom; of a tax certificate also of which year. */
export interface AttestationAsked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly kind: AttestationKind;
  readonly year?: number | null;
}

interface Person {
  readonly id: string;
  readonly fund: string | null;
  readonly language: Language;
  readonly lines: readonly string[];
}

const CODE_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 24;

/** A code of 120 random bits, in signs that are not taken for one another. */
const newCode = (): string =>
  [...randomBytes(CODE_LENGTH)].map((byte) => CODE_SIGNS[byte % CODE_SIGNS.length] ?? "").join("");

/** Issues an attestation: to the person by the fund of today, or by the fund of whoever of staff asks. */
export const issueAttestation = (context: ReportingContext, asked: AttestationAsked) =>
  write(context, "issueAttestation", asked, async () => {
    const person = await personOf(context, asked.affiliateId);
    const fund = context.viewer.role === "INSURED" ? person?.fund : context.viewer.fund;
    if (!person || !fund) return { errors: [notFound("affiliateId", asked.affiliateId)] };
    const isTax = asked.kind === "TAX_CERTIFICATE";
    if (isTax !== (asked.year != null)) {
      return { errors: [refuse("ValidationError", "year", { reason: isTax ? "MISSING" : "NOT_NEEDED" })] };
    }
    await holdPapersOf(context.db, [person.id]);
    const attest = await attestingNow(context, asked.kind, [person.id]);
    const statements = attest({ ...asked, fund });
    if (typeof statements === "string") return { errors: [await impossible(context, { ...asked, fund }, statements)] };
    const same = await issuedToday(context, { ...asked, fund, statements });
    if (same) return { attestationId: same, errors: [] };
    const paper = { ...asked, fund, code: newCode(), statements };
    const letter = await drawLetter(attestationLetter(context, person, paper));
    const attestationId = newId("att");
    await sql`
      insert into attestation (id, code, affiliate_id, fund, kind, year, initials, content, letter, sha256, issued_on,
        issued_by)
      values (${attestationId}, ${paper.code}, ${person.id}, ${fund}, ${asked.kind}, ${asked.year ?? null},
        ${initialsOf(person.lines[0] ?? "")}, ${JSON.stringify(statements)}::jsonb, ${letter},
        ${createHash("sha256").update(letter).digest("hex")}, ${context.viewer.day}, ${context.viewer.actor})
    `.execute(context.db);
    return { attestationId, errors: [] };
  });

/** Why there is nothing to attest: of a year that is not known, which are. */
async function impossible(
  { db }: ReportingContext,
  { affiliateId, fund, year }: Pick<AttestationAsked, "affiliateId" | "year"> & { fund: string },
  why: AttestationFault,
): Promise<Refused> {
  if (why !== "NOTHING_RECEIVED") return refuse("AttestationImpossibleError", "kind", { why });
  const { rows } = await sql<{ year: string }>`select year::text as year from known_receipts
    where affiliate_id = ${affiliateId} and fund = ${fund} order by year`.execute(db);
  if (rows.length === 0) return refuse("AttestationImpossibleError", "year", { why });
  const years = rows.map((row) => row.year);
  return unknownChoice("year", String(year), years);
}

/** An attestation of the same day that says the same: it is not issued twice. */
async function issuedToday(
  { db, viewer }: ReportingContext,
  said: Pick<AttestationAsked, "affiliateId" | "kind" | "year"> & { fund: string; statements: readonly Statement[] },
): Promise<string | null> {
  const [found] = await attestationsWhere(
    db,
    sql`a.affiliate_id = ${said.affiliateId} and a.fund = ${said.fund} and a.kind = ${said.kind}
      and a.year is not distinct from ${said.year ?? null}::int and a.issued_on = ${viewer.day}
      and a.content = ${JSON.stringify(said.statements)}::jsonb`,
  );
  return found?.id ?? null;
}

/** "Lotte Linde" as whoever holds the paper compares it: "L. L." */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((part) => part !== "")
    .map((part) => `${[...part][0]?.toUpperCase() ?? ""}.`)
    .join(" ");

async function personOf({ db }: ReportingContext, id: string): Promise<Person | null> {
  const { rows } = await sql<Person>`
    select c.id, c.fund, c.language, a.lines from contributor c join addressee a on a.affiliate_id = c.id
    where c.id = ${id} and c.kind = 'PERSON'`.execute(db);
  return rows[0] ?? null;
}
