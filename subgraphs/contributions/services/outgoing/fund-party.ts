import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { CollectingFund } from "../../formats/pain/write-direct-debits.ts";

type Row = Omit<CollectingFund, "address"> & {
  readonly street: string | null;
  readonly building: string | null;
  readonly postCode: string | null;
  readonly town: string;
  readonly country: string;
};

/** The fund as its bank knows it; nothing where nobody has noted it yet. */
export async function fundParty({ db }: Pick<RequestScope, "db">, fund: string): Promise<CollectingFund | null> {
  const { rows } = await sql<Row>`
    select iban, bic, name, enterprise_number as "enterpriseNumber", creditor_identifier as "creditorIdentifier",
      street, building, post_code as "postCode", town, country
    from fund_at_bank where fund = ${fund}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { street, building, postCode, town, country, ...rest } = row;
  return { ...rest, address: { street, building, postCode, town, country } };
}
