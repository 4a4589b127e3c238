import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** A statement of account that was made, and the day up to which the books were known. */
export interface SentStatementRow {
  readonly id: string;
  readonly accountNumber: bigint;
  readonly contributorId: string;
  readonly fund: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly knownOn: Day;
  readonly madeOn: Day;
  readonly opening: Cents;
  readonly closing: Cents;
  /** How it is addressed, and in which language; nothing where no address is known. */
  readonly addressee: readonly string[];
  readonly language: Language;
  readonly communication: string;
}

/** The statements that were made of an account, the newest first. */
export const sentStatementsOfAccount = (db: Kysely<unknown>) =>
  manyBy<string, SentStatementRow>(
    ({ accountNumber }) => String(accountNumber),
    async (numbers) => {
      const { rows } = await sql<SentStatementRow>`
        select s.id, s.account_number as "accountNumber", s.contributor_id as "contributorId", s.fund,
          s.starts_on as "startsOn", s.ends_on as "endsOn", s.known_on as "knownOn", s.made_on as "madeOn", s.opening,
          s.closing, coalesce(o.lines, '{}'::text[]) as addressee, lower(coalesce(c.language, 'fr')) as language,
          a.structured_communication as communication
        from sent_statement s join account a on a.number = s.account_number
        left join contributor c on c.id = s.contributor_id left join addressee o on o.contributor_id = s.contributor_id
        where s.account_number = any (${numbers}::bigint[]) order by s.account_number, s.ends_on desc`.execute(db);
      return rows;
    },
  );
