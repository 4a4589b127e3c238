import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type WaiverLineRow, type WaiverRow, waiverLinesOf, waiversWhere } from "../../loaders/waivers/waivers.ts";
import type { Category } from "../../rules/category.ts";
import { waiverOf } from "../../rules/waivers/waiver.ts";
import { spread } from "../../rules/waivers/waiver-request.ts";
import { allocateCredit, takeBackAllocations } from "../allocate-credit.ts";
import { claimDues, type NewClaim } from "../claim-dues.ts";
import { groupBy } from "../group-by.ts";
import { holdAccounts } from "../open-accounts.ts";
import { besideWriteOffs } from "../recovery/book-write-offs.ts";
import { keptWaiver } from "../surcharges/kept-surcharge.ts";
import { tellWaivers } from "./tell-waivers.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/**
 * Carries out what INASTI decided and nobody has carried out yet, of one request or of all: what was let off lowers the
 * surcharges, the earliest first, what had paid them is free again, and others are told. Twice is once.
 */
export async function carryOutWaivers(scope: Scope, id: string | null = null): Promise<number> {
  const { db, viewer } = scope;
  await sql`
    select from surcharge_waiver where state = 'DECIDED' and carried_out_on is null
      and (${id}::text is null or id = ${id}::text) order by id for update`.execute(db);
  const decided = await waiversWhere(
    db,
    sql`w.state = 'DECIDED' and w.carried_out_on is null and (${id}::text is null or w.id = ${id}::text)`,
  );
  const ids = decided.map((one) => one.id);
  const numbers = (await waiverLinesOf(db, ids)).map(({ accountNumber }) => accountNumber);
  await holdAccounts(scope, numbers);
  const lines = groupBy(await waiverLinesOf(db, ids), ({ waiverId }) => waiverId);
  const claims = decided.flatMap((waiver) => claimsOf(waiver, lines.get(waiver.id) ?? [], viewer.day));
  await takeBackAllocations(scope, {
    dueIds: claims.filter(({ freed }) => freed).map(({ claim }) => claim.lowers ?? ""),
  });
  const letOff = claims.map(({ claim }) => claim);
  await besideWriteOffs(
    scope,
    letOff.flatMap(({ lowers }) => lowers ?? []),
    () => claimDues(scope, letOff),
  );
  await allocateCredit(scope, numbers);
  await sql`update surcharge_waiver set carried_out_on = ${viewer.day} where id = any (${ids})`.execute(db);
  await tellWaivers(scope, ids);
  return decided.length;
}

function claimsOf(waiver: WaiverRow, lines: readonly WaiverLineRow[], day: Day): { claim: NewClaim; freed: boolean }[] {
  const claimed = lines.map((line) => ({ ...line, claimed: line.amount - line.waived }));
  return spread(waiver.amount ?? 0n, claimed).flatMap(({ dueId, waived }) => {
    const line = lines.find((one) => one.dueId === dueId);
    if (!line) return [];
    const calculation = waiverOf(waived, day);
    const claim: NewClaim = {
      id: newId("due"),
      contributorId: waiver.contributorId,
      fund: waiver.fund,
      accountNumber: line.accountNumber,
      nature: "WAIVER",
      quarter: line.quarter,
      category: line.category as Category,
      contribution: calculation.result,
      fee: 0n,
      opensOn: day,
      dueOn: day,
      effectiveOn: day,
      inputs: { ...keptWaiver(waived, day), waiverId: waiver.id },
      calculation,
      lowers: dueId,
    };
    return [{ claim, freed: line.paid > line.amount - line.waived - waived }];
  });
}
