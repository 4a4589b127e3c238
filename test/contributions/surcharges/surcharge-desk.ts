import { randomUUID } from "node:crypto";
import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { clerkOf, idOf, type Office } from "../office.ts";

const CHARGE = `mutation ($input: ChargeSurchargesInput!) { chargeSurcharges(input: $input) {
  until remaining replayed charged { count amount } reversed { count amount } errors { __typename } } }`;

/** Charges late payment with Securex, of one person or of all, or shows what that would do. */
export async function charge(
  office: Office,
  day: string,
  {
    key,
    dryRun = false,
    most = 200,
    as = clerkOf("SECUREX"),
  }: { key?: string; dryRun?: boolean; most?: number; as?: Viewer } = {},
) {
  const input = { contributorId: key && idOf(key), most, meta: { idempotencyKey: randomUUID(), dryRun } };
  return (await office.ask({ ...as, day }, CHARGE, { input })).chargeSurcharges;
}

const SURCHARGES = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
  surcharges(first: 100) { nodes { quarter rule kind fallsOn unpaid amount waived paid outstanding
    base { nature quarter } due { id nature status } calculation { result confirmed } } } } } }`;

/** Somebody's surcharges, the earliest first. */
export async function surchargesOf(office: Office, key: string, who: Viewer = clerkOf("SECUREX")) {
  const ids = [{ __typename: "Contributor", id: idOf(key) }];
  return (await office.ask(who, SURCHARGES, { ids }))._entities[0]?.surcharges.nodes.toReversed() ?? null;
}

/** The same in words: "2024-03-31 QUARTERLY 25.92". */
export async function linesOf(office: Office, key: string): Promise<string[]> {
  const found = await surchargesOf(office, key);
  return found.map(({ fallsOn, kind, amount }: Record<string, string>) => `${fallsOn} ${kind} ${amount}`);
}
