import { type Kysely, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { CompanyInsolvency } from "../../rules/companies/company-exemption.ts";

/** What recovery must know of the debtor of a claim file, with whichever fund that one is. */
export interface ClaimDebtorRow {
  readonly fileId: string;
  /** Where to write to; nothing where that is not known. */
  readonly addressee: readonly string[] | null;
  readonly language: Language;
  /** Nothing where the fund has no bank account, or the viewer does not see it. */
  readonly iban: string | null;
  /** One pays on the account of whose debt it is. */
  readonly communication: string | null;
  /** For whom the debtor answers, as letters to that one are addressed; nothing where it is the own debt. */
  readonly principal: string | null;
  /** A company, or somebody whose career has not ended: who may still owe more. */
  readonly insured: boolean;
  readonly insolvencies: readonly CompanyInsolvency[];
}

/** The debtor of a claim file that the viewer sees. */
export const debtorOfClaimFile = (db: Kysely<unknown>) =>
  oneBy<string, ClaimDebtorRow>(
    ({ fileId }) => fileId,
    async (ids) => {
      const { rows } = await sql<ClaimDebtorRow>`
        select d.file_id as "fileId", d.addressee, d.language, d.communication, d.principal, d.insured, d.insolvencies,
          (select min(iban) from bank_account b where b.fund = f.fund) as iban
        from claim_debtors(${ids}) d join claim_file f on f.id = d.file_id`.execute(db);
      return rows;
    },
  );

/** To whom letters of a claim file go, in which language, and to which account one pays. */
export type LetterHeadRow = Pick<ClaimDebtorRow, "fileId" | "language" | "iban" | "principal"> & {
  readonly addressee: readonly string[];
  readonly communication: string;
};

/** The head of the letters of a debtor; nothing where no address is known. */
export const letterHeadOf = (debtor: ClaimDebtorRow | null): LetterHeadRow | null => {
  if (!debtor?.addressee || !debtor.communication) return null;
  const { fileId, addressee, language, iban, communication, principal } = debtor;
  return { fileId, addressee, language, iban, communication, principal };
};
