import { sql } from "kysely";
import { seedId } from "../../../shared/plumbing/seed-id.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { chargeNext } from "../../services/surcharges/charge-dues.ts";
import { askSurchargeWaiver } from "../../services/waivers/ask-surcharge-waiver.ts";
import { carryOutWaivers } from "../../services/waivers/carry-out-waivers.ts";
import { decideSurchargeWaiver, sendSurchargeWaiver } from "../../services/waivers/decide-surcharge-waiver.ts";
import { acting, clerk, done, made, meta } from "./acting.ts";

/** Els paid a quarter late in the spring of 2025: 3 % of 2 677.38 is 80.32, and INASTI let it off. */
export async function waivedSurcharge(context: ContributionsContext): Promise<void> {
  const contributorId = seedId("aff", "els");
  await chargeNext(await acting(context, "2025-07-12"), { fund: "GROUPS", contributorId }, 10);
  const elke = await acting(context, "2025-08-04", clerk("GROUPS", "elke"));
  const request = {
    contributorId,
    quarters: ["2025Q1"],
    ground: "FORCE_MAJEURE",
    motive: "Was in hospital from March to May.",
    evidence: ["AZ-2025-117"],
    forJointDebtor: false,
  };
  const waiverId = made(await askSurchargeWaiver(elke, { meta: meta("waiver"), ...request }), "waiverId");
  done(await sendSurchargeWaiver(elke, { meta: meta("waiver sent"), waiverId }));
  const { rows } = await sql<{ amount: bigint }>`
    select sum(d.amount)::bigint as amount from surcharge_waiver_line l join due d on d.id = l.due_id
    where l.waiver_id = ${waiverId}`.execute(context.db);
  const inasti = await acting(context, "2025-09-08", { role: "INASTI", actor: "inasti" });
  const decision = { waiverId, amount: rows[0]?.amount ?? 0n, decidedOn: "2025-09-08", reference: "INASTI 2025/9021" };
  done(await decideSurchargeWaiver(inasti, { meta: meta("waiver decided"), ...decision }));
  await carryOutWaivers(await acting(context, "2025-09-09"), waiverId);
}
