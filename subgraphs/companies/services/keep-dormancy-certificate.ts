import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import { yearOf } from "../../shared/values/calendar.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { openCompany } from "./open-company.ts";
import { refused, tooLong } from "./refusals.ts";
import { tellCompanies } from "./tell-companies.ts";

/** The largest certificate that is kept, in bytes. */
const LARGEST_CERTIFICATE = 5_000_000;

/** The first year for which a company owed a contribution: law of 30-12-1992, art. 88 to 106. */
const FIRST_YEAR = 1993;

interface Asked {
  readonly meta: WriteMetaInput;
  readonly companyId: string;
  readonly year: number;
  readonly issuedOn: string;
  readonly reference: string;
  readonly fileName: string;
  /** The file's bytes in base64. */
  readonly content: string;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Keeps the tax service's certificate that a company did nothing in a year, byte for byte and with its hash. */
export const keepDormancyCertificate = (context: CompaniesContext, asked: Asked) =>
  write(context, "keepDormancyCertificate", asked, async () => {
    const { db, viewer } = context;
    const { meta, companyId, year, issuedOn, reference, fileName } = asked;
    const version = await openCompany(context, companyId);
    if (version === null) return { errors: [refused("NotFoundError", "companyId", { missingId: companyId })] };
    const errors = [
      ...versionConflict(meta, version),
      ...tooLong({ reference, fileName }, { reference: 200, fileName: 200 }),
      ...faultsIn(asked, viewer.day),
    ];
    if (errors.length > 0) return { errors };
    const file = Buffer.from(asked.content, "base64");
    const sha256 = createHash("sha256").update(file).digest("hex");
    const known = await sql<{ id: string }>`
      select id from dormancy_certificate
      where company_id = ${companyId} and year = ${year} and sha256 = ${sha256}`.execute(db);
    if (known.rows[0])
      return { errors: [refused("CertificateKnownError", "content", { certificateId: known.rows[0].id })] };
    const id = newId("dor");
    await sql`
      insert into dormancy_certificate (id, company_id, year, issued_on, reference, received_on, file_name, file,
        sha256)
      values (${id}, ${companyId}, ${year}, ${issuedOn}, ${reference.trim()}, ${viewer.day}, ${fileName.trim()},
        ${file}, ${sha256})`.execute(db);
    await tellCompanies(context, [companyId]);
    return { certificateId: id, errors: [] };
  });

function faultsIn({ year, issuedOn, content }: Asked, today: string): Refused[] {
  const fault = (field: string, reason: string) => refused("ValidationError", field, { reason });
  const bytes = Buffer.byteLength(content, "base64");
  return [
    ...(year < FIRST_YEAR ? [fault("year", "TOO_OLD")] : []),
    ...(yearOf(issuedOn) <= year ? [fault("issuedOn", "OUT_OF_ORDER")] : []),
    ...(issuedOn > today ? [fault("issuedOn", "IN_FUTURE")] : []),
    ...(bytes === 0 ? [fault("content", "TOO_SHORT")] : []),
    ...(bytes > LARGEST_CERTIFICATE ? [fault("content", "TOO_LONG")] : []),
    ...(BASE64.test(content) ? [] : [fault("content", "NOT_BASE64")]),
  ];
}
