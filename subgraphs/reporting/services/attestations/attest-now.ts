import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { careersOf, familyCertificatesOf, receiptsOf } from "../../loaders/attestations/attestable.ts";
import {
  type Attestable,
  type AttestationKind,
  type Attested,
  attestAffiliation,
  attestFamily,
  attestOrder,
  attestReceipts,
} from "../../rules/attestations/attestation.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** Of whom, by which fund; of a tax certificate also of which year. */
export interface Attesting {
  readonly affiliateId: string;
  readonly fund: string;
  readonly year?: number | null;
}

/** What may be attested of one, or why there is nothing. */
type Attest = (one: Attesting) => Attested;

/** What may be attested of people, by what is known of them now. */
export const attestingNow = (scope: Scope, kind: AttestationKind, ids: readonly string[]): Promise<Attest> =>
  ways[kind](scope, ids);

/** What is read of people for each kind, and what a fund then attests of one. */
const ways: Readonly<Record<AttestationKind, (scope: Scope, ids: readonly string[]) => Promise<Attest>>> = {
  AFFILIATION: async (scope, ids) => {
    const known = await careers(scope, ids);
    return ({ affiliateId, fund }) => attestAffiliation(known(affiliateId), fund);
  },
  PAYMENTS_IN_ORDER: async (scope, ids) => {
    const known = await careers(scope, ids);
    return ({ affiliateId, fund }) => attestOrder(known(affiliateId), fund, scope.viewer.day);
  },
  TAX_CERTIFICATE: async ({ db }, ids) => {
    const known = await receiptsOf(db, ids);
    return (one) => attestReceipts(known.find((row) => isOf(row, one) && row.year === one.year) ?? null);
  },
  FAMILY_ALLOWANCES: async ({ db }, ids) => {
    const known = await familyCertificatesOf(db, ids);
    return (one) => attestFamily(known.filter((row) => isOf(row, one)).map(({ said }) => said));
  },
};

async function careers({ db }: Scope, ids: readonly string[]): Promise<(id: string) => Attestable> {
  const known = await careersOf(db, ids);
  return (id) => known.get(id) ?? { settlements: {}, periods: [] };
}

const isOf = (row: Attesting, { affiliateId, fund }: Attesting): boolean =>
  row.affiliateId === affiliateId && row.fund === fund;
