import { type Kysely, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Language } from "../../../shared/values/language.ts";

/** To whom letters of a claim file go, in which language, and to which account one pays. */
export interface LetterHeadRow {
  readonly fileId: string;
  readonly addressee: readonly string[];
  readonly language: Language;
  /** Nothing where the fund has no bank account, or the viewer does not see it. */
  readonly iban: string | null;
  readonly communication: string;
  /** For whom the debtor answers, as letters to that one are addressed; nothing where it is the own debt. */
  readonly principal: string | null;
}

/**
 * The head of the letters of a claim file: one pays on the account of whose debt it is. Nothing where no address is
 * known.
 */
export const letterHeadOfClaimFile = (db: Kysely<unknown>) =>
  oneBy<string, LetterHeadRow>(
    ({ fileId }) => fileId,
    async (ids) => {
      const { rows } = await sql<LetterHeadRow>`
        select f.id as "fileId", o.lines as addressee, lower(c.language) as language,
          (select min(iban) from bank_account b where b.fund = f.fund) as iban,
          a.structured_communication as communication,
          case when f.answers_for is not null then coalesce((select p.lines[1] from addressee p
            where p.contributor_id = f.answers_for), '') end as principal
        from claim_file f join contributor c on c.id = f.contributor_id
        join account a on a.contributor_id = coalesce(f.answers_for, f.contributor_id) and a.fund = f.fund
        join addressee o on o.contributor_id = f.contributor_id
        where f.id = any (${ids})`.execute(db);
      return rows;
    },
  );
