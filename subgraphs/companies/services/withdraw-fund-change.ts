import { sql } from "kysely";
import type { WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import { fundChangesWhere } from "../loaders/fund-changes.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { refused } from "./refusals.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly fundChangeId: string;
}

/** Takes a change of fund back before its day; only the fund that announced it may. */
export const withdrawFundChange = (context: CompaniesContext, asked: Asked) =>
  write(context, "withdrawFundChange", asked, async () => {
    const { db, viewer } = context;
    const { fundChangeId } = asked;
    const [change] = await fundChangesWhere(db, sql`f.id = ${fundChangeId}`);
    if (!change || change.toFund !== viewer.fund)
      return { errors: [refused("NotFoundError", "fundChangeId", { missingId: fundChangeId })] };
    await sql`select from fund_change where id = ${fundChangeId} for update`.execute(db);
    const { rows } = await sql<{ version: number; state: string; endedOn: string }>`
      select version, state, ended_on as "endedOn" from fund_change where id = ${fundChangeId}`.execute(db);
    const [held] = rows;
    if (!held) throw new Error("a change of fund went away");
    const errors = versionConflict(asked.meta, held.version);
    if (errors.length > 0) return { errors };
    if (held.state !== "ANNOUNCED")
      return { errors: [refused("FundChangeEndedError", "fundChangeId", { endedOn: held.endedOn })] };
    await sql`
      update fund_change set state = 'WITHDRAWN', ended_on = ${viewer.day}, version = version + 1
      where id = ${fundChangeId}`.execute(db);
    return { fundChangeId, errors: [] };
  });
