import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { contributorKnown, keepContributors } from "../../shared/plumbing/contributors.ts";
import { newId } from "../../shared/plumbing/ids.ts";
import type { AffiliationOrigin } from "../rules/company-affiliation.ts";
import { tellCompanies } from "./tell-companies.ts";

/** What is known of a company when it joins a fund. */
export interface Particulars {
  readonly enterpriseNumber: string;
  readonly name: string;
  readonly legalForm: string;
  readonly legalPersonalityOn: string;
  readonly language: string;
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly country: string;
  readonly nace: { readonly code: string; readonly version: string } | null;
}

interface Joining {
  readonly fund: string;
  readonly origin: AffiliationOrigin;
  readonly receivedOn: string;
  readonly noticeId: string | null;
}

/** Lets nobody else open a file for that enterprise until the transaction is over. */
export async function holdNumber({ db }: Context, enterpriseNumber: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`company ${enterpriseNumber}`}, 0))`.execute(db);
}

/** Since when an enterprise is with a fund, whichever it is; `null` where it is with none. */
export async function affiliatedSince({ db }: Context, enterpriseNumber: string): Promise<string | null> {
  const { rows } = await sql<{ since: string | null }>`
    select affiliated_since(${enterpriseNumber}) as since`.execute(db);
  return rows[0]?.since ?? null;
}

/** Opens the file of a company with a fund, and tells the others. Whoever calls has held its number. */
export async function openFile(context: Context, known: Particulars, joining: Joining): Promise<string> {
  const { db, viewer } = context;
  const id = newId("com");
  const { fund, origin, receivedOn, noticeId } = joining;
  const { enterpriseNumber, language } = known;
  const nobody = { ssin: null, healthFund: null };
  const contributor = { id, kind: "COMPANY", fund, funds: [fund], enterpriseNumber, language, ...nobody } as const;
  await keepContributors(context, [contributorKnown(contributor, 0, viewer.day)]);
  await sql`
    insert into company (id, enterprise_number, name, legal_form, legal_personality_on, fund, language, street,
      postal_code, municipality, country, nace_code, nace_version)
    values (${id}, ${enterpriseNumber}, ${known.name}, ${known.legalForm}, ${known.legalPersonalityOn}, ${fund},
      ${language}, ${known.street}, ${known.postalCode}, ${known.municipality}, ${known.country},
      ${known.nace?.code ?? null}, ${known.nace?.version ?? null})`.execute(db);
  await sql`
    insert into company_affiliation (id, company_id, fund, origin, received_on, starts_on, notice_id)
    values (${newId("caf")}, ${id}, ${fund}, ${origin}, ${receivedOn}, ${known.legalPersonalityOn}, ${noticeId})
  `.execute(db);
  await sql`
    update formal_notice set closed_on = ${receivedOn}, company_id = ${id}, version = version + 1
    where enterprise_number = ${enterpriseNumber} and closed_on is null`.execute(db);
  await tellCompanies(context, [id]);
  return id;
}
