import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import { issuerOf } from "../../../shared/values/institutions.ts";
import { serviceVoucherOrder } from "../../rules/transmissions/kinds/service-voucher-order.ts";
import { type Draft, drawUp } from "./draw-up.ts";

/** What a fact tells of a claim to service vouchers: none where a decision refuses them after all. */
interface Told {
  readonly affiliateId: string;
  readonly fund: string;
  readonly birthOn: string;
  readonly region: string;
  readonly vouchers: number;
  readonly monthsValid: number;
}

/** Owes whoever issues the vouchers of the region an order for each claim that is granted; a refusal takes it back. */
export async function hearServiceVouchers(scope: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const newest = [...new Map(facts.map((fact) => [fact.subject, fact])).values()];
  const lines = await addresseesOf(scope, newest);
  const drafts = newest.map(({ subject, day, content }): Draft => {
    const { affiliateId, fund, vouchers, monthsValid, region, birthOn } = content as Told;
    const order = { vouchers, monthsValid, region, birthOn, addressee: lines.get(affiliateId) ?? [] };
    return {
      ...{ affiliateId, about: subject, fund, causedOn: day, recipient: issuerOf(region) },
      content: vouchers > 0 ? order : null,
    };
  });
  await drawUp(scope, serviceVoucherOrder, drafts);
}

async function addresseesOf({ db }: Pick<Context, "db">, facts: readonly HeardFact[]) {
  const { rows } = await sql<{ id: string; lines: string[] }>`
    select affiliate_id as id, lines from addressee
    where affiliate_id = any (${facts.map(({ content }) => (content as Told).affiliateId)})`.execute(db);
  return new Map(rows.map(({ id, lines }) => [id, lines]));
}
