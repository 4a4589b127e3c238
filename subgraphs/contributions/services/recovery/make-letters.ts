import { sql } from "kysely";
import { duesWhere } from "../../loaders/dues.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { debtorOfClaimFile, letterHeadOf } from "../../loaders/recovery/letter-heads.ts";
import { hasLetter } from "../../rules/recovery/letters.ts";
import { asRows } from "../book.ts";
import type { NewStep } from "./keep-steps.ts";
import { letterContent, letterHash } from "./letter-content.ts";

/**
 * Writes the letters of steps that were kept, as a set, each in its debtor's language, and keeps what each says word
 * for word: it may have to be shown in court long after the texts have changed.
 */
export async function makeLetters(
  context: Pick<ContributionsContext, "db" | "texts">,
  steps: readonly NewStep[],
): Promise<void> {
  const { db } = context;
  const written = steps.flatMap((step) => (hasLetter(step.kind) ? [{ ...step, kind: step.kind }] : []));
  if (written.length === 0) return;
  const debtors = debtorOfClaimFile(db);
  const heads = await Promise.all(written.map(async ({ file }) => letterHeadOf(await debtors.load(file.id))));
  const ids = written.flatMap(({ sums }) => sums.map(({ dueId }) => dueId));
  const dues = new Map((await duesWhere(db, sql`d.id = any (${ids})`)).map((due) => [due.id, due]));
  const rows = written.flatMap(({ id: stepId, kind, on: madeOn, sums, file: { contributorId, fund } }, i) => {
    const head = heads[i];
    if (!head) return [];
    const content = letterContent(context, head, { kind, fund, madeOn, sums, dues });
    const { fileId: _, principal: __, ...to } = head;
    return [{ ...to, stepId, contributorId, fund, madeOn, content, sha256: letterHash(content, head.addressee) }];
  });
  await sql`
    insert into claim_letter (step_id, contributor_id, fund, language, made_on, addressee, iban, communication, content,
      content_sha256)
    select "stepId", "contributorId", fund, language, "madeOn", array(select jsonb_array_elements_text(addressee)),
      iban, communication, content, sha256
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as l ("stepId" text, "contributorId" text, fund text, language text,
      "madeOn" date, addressee jsonb, iban text, communication text, content jsonb, sha256 text)`.execute(db);
}
