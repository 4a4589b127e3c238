import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { LegalHoldRow } from "../../loaders/privacy/legal-holds.ts";
import type { HoldMatter } from "../../rules/privacy/retention.ts";
import { countUp } from "../household/count-up.ts";
import { openPerson } from "../household/open-person.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";

interface Placed {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly matter: HoldMatter;
  readonly reason: string;
}

/** Holds a file: nothing of it is destroyed until that is lifted, however old it grows. */
export const placeLegalHold = (context: AffiliatesContext, asked: Placed) =>
  write(context, "placeLegalHold", asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const errors = lengthFaults({ reason: asked.reason }, { reason: 500 });
    if (errors.length > 0) return { errors };
    const legalHoldId = newId("lho");
    const { db, viewer } = context;
    await sql`
      insert into legal_hold (id, affiliate_id, matter, reason, placed_on, placed_by)
      values (${legalHoldId}, ${opened.person.id}, ${asked.matter}, ${asked.reason.trim()}, ${viewer.day},
        ${viewer.actor})`.execute(db);
    await countUp(context, opened.person.id);
    return { legalHoldId, errors: [] };
  });

interface Lifted {
  readonly meta: WriteMetaInput;
  readonly legalHoldId: string;
}

type Held = Pick<LegalHoldRow, "version" | "liftedOn"> & { readonly fund: string };

/** Lifts what held a file. What is past its term goes with the next run. */
export const liftLegalHold = (context: AffiliatesContext, asked: Lifted) =>
  write(context, "liftLegalHold", asked, async () => {
    const { db, viewer } = context;
    const { meta, legalHoldId } = asked;
    const { rows } = await sql<Held>`
      select h.version, h.lifted_on as "liftedOn", c.fund from legal_hold h join contributor c on c.id = h.affiliate_id
      where h.id = ${legalHoldId} for update of h`.execute(db);
    const [held] = rows;
    if (!held || held.fund !== viewer.fund) return { errors: [notFound("legalHoldId", legalHoldId)] };
    const errors = [
      ...versionConflict(meta, held.version),
      ...(held.liftedOn ? [refuse("ValidationError", "legalHoldId", { reason: "ALREADY_SO" })] : []),
    ];
    if (errors.length > 0) return { errors };
    await sql`
      update legal_hold set lifted_on = ${viewer.day}, lifted_by = ${viewer.actor}, version = version + 1
      where id = ${legalHoldId}`.execute(db);
    return { legalHoldId, errors: [] };
  });
