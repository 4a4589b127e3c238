import { say } from "../../../shared/plumbing/say.ts";
import type { ContributorCategory } from "../../../shared/values/career.ts";
import { formatNationalNumber } from "../../../shared/values/national-number.ts";
import type { AffiliationRequestRow } from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { keepDocument } from "../documents/keep-document.ts";
import { letterTo } from "../documents/letter-to.ts";

interface Certified {
  readonly affiliateId: string;
  readonly category: ContributorCategory;
  readonly startsOn: string;
}

/** Draws the certificate of affiliation in the language of the file, and keeps it (RD of 19-12-1967, art. 6). */
export async function keepCertificate(
  context: AffiliatesContext,
  { id, fundCode, affiliationKind }: AffiliationRequestRow,
  { affiliateId, category, startsOn }: Certified,
): Promise<string> {
  const { loaders, texts } = context;
  const [affiliate, fund] = await Promise.all([
    loaders.affiliateById.load(affiliateId),
    loaders.fundByCode.load(fundCode),
  ]);
  if (!affiliate || !fund) throw new Error("a certificate is of somebody with a file, from a fund");
  const language = affiliate.language as "fr";
  const words = (code: string, facts: object = {}) => say(texts, language, code, facts);
  const name = `${affiliate.firstName} ${affiliate.lastName}`;
  const rows = [
    [words("certificate.name"), name],
    [words("certificate.number"), formatNationalNumber(affiliate.ssin)],
    [words("certificate.from"), words("certificate.day", { day: new Date(`${startsOn}T12:00:00Z`) })],
    [words("certificate.as"), words(`affiliationKind.${affiliationKind}`)],
    [words("certificate.category"), words(`affiliationCategory.${category}`)],
  ];
  const letter = await letterTo(context, affiliateId, {
    fund: fundCode,
    title: words("certificate.title"),
    blocks: [
      { kind: "PARAGRAPH", text: words("certificate.opening", { fund: fund.name }) },
      { kind: "TABLE", rows },
      { kind: "PARAGRAPH", text: words("certificate.next") },
      { kind: "PARAGRAPH", text: words("certificate.basis") },
    ],
  });
  return keepDocument(context, letter, { affiliateId, fund: fundCode, kind: "AFFILIATION_CERTIFICATE", cause: id });
}
