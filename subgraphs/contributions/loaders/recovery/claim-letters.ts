import { type Kysely, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { LetterContent } from "../../rules/recovery/letters.ts";

/** The letter of a step of recovery, word for word as it was written. */
export interface ClaimLetterRow {
  readonly stepId: string;
  readonly fund: string;
  readonly language: Language;
  readonly madeOn: Day;
  readonly addressee: readonly string[];
  readonly iban: string | null;
  readonly communication: string;
  readonly content: LetterContent;
  readonly sha256: string;
}

/** The letter of a step of recovery; nothing where it has none. */
export const letterOfClaimStep = (db: Kysely<unknown>) =>
  oneBy<string, ClaimLetterRow>(
    ({ stepId }) => stepId,
    async (ids) => {
      const { rows } = await sql<ClaimLetterRow>`
        select step_id as "stepId", fund, language, made_on as "madeOn", addressee, iban, communication, content,
          content_sha256 as sha256
        from claim_letter where step_id = any (${ids})`.execute(db);
      return rows;
    },
  );
