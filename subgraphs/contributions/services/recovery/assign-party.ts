import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { PartyKind } from "../../rules/recovery/parties.ts";
import { notFound, refused } from "../refused.ts";

/** Who gets a claim file in hand. */
export interface PartyAsked {
  readonly meta: WriteMetaInput;
  readonly fileId: string;
  readonly kind: PartyKind;
  readonly enterpriseNumber: string;
  readonly name: string;
}

const LONGEST = 160;

/** Gives a claim file in hand to a bailiff, lawyer or curator, who sees it from now on; the one before ends with it. */
export const assignRecoveryParty = (context: ContributionsContext, asked: PartyAsked) =>
  write(context, "assignRecoveryParty", asked, async () => {
    const { db, loaders, viewer } = context;
    const { fileId, kind, enterpriseNumber } = asked;
    const name = asked.name.trim();
    const file = await loaders.claimFileById.load(fileId);
    if (!file || file.fund !== viewer.fund) return { errors: [notFound("fileId", fileId)] };
    if (name === "") return { errors: [refused("ValidationError", "name", { reason: "TOO_SHORT" })] };
    if (name.length > LONGEST) return { errors: [refused("ValidationError", "name", { reason: "TOO_LONG" })] };
    await sql`select from claim_file where id = ${fileId} for update`.execute(db);
    await sql`
      update claim_party set ended_on = ${viewer.day}, ended_by = ${viewer.actor}
      where file_id = ${fileId} and kind = ${kind} and ended_on is null`.execute(db);
    await sql`
      insert into claim_party (id, file_id, contributor_id, fund, kind, enterprise_number, name, assigned_on,
        assigned_by)
      values (${newId("cpa")}, ${fileId}, ${file.contributorId}, ${file.fund}, ${kind}, ${enterpriseNumber}, ${name},
        ${viewer.day}, ${viewer.actor})`.execute(db);
    return { fileId, errors: [] };
  });

/** Who has a file in hand no longer. */
export interface PartyEnded {
  readonly meta: WriteMetaInput;
  readonly partyId: string;
}

/** Takes a claim file back from who has it in hand, who sees it no longer. A second time changes nothing. */
export const endRecoveryParty = (context: ContributionsContext, asked: PartyEnded) =>
  write(context, "endRecoveryParty", asked, async () => {
    const { db, viewer } = context;
    const { rows } = await sql<{ fileId: string }>`
      select file_id as "fileId" from claim_party where id = ${asked.partyId} and fund = ${viewer.fund}`.execute(db);
    const [party] = rows;
    if (!party) return { errors: [notFound("partyId", asked.partyId)] };
    await sql`
      update claim_party set ended_on = ${viewer.day}, ended_by = ${viewer.actor}
      where id = ${asked.partyId} and ended_on is null`.execute(db);
    return { fileId: party.fileId, errors: [] };
  });
