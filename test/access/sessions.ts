import pg from "pg";
import { plans } from "../../subgraphs/index.ts";
import { roleOf } from "../../subgraphs/shared/plumbing/row-security.ts";
import { openRooms } from "../harness/house.ts";

/** What PostgreSQL is told of who asks. */
export type Session = Readonly<Record<string, string>>;

/** Some who ask: Lotte of Securex, her health fund, a company and staff of her fund, and others. */
export const sessions: Readonly<Record<string, Session>> = {
  nobody: {},
  PUBLIC: { role: "PUBLIC", actor: "public" },
  INSURED: { role: "INSURED", actor: "lotte", ssin: "88041212434" },
  COMPANY: { role: "COMPANY", actor: "populier", enterprises: "1999001239" },
  ACCOUNTANT: { role: "ACCOUNTANT", actor: "accountant", ssin: "88041212434", enterprises: "1999001239" },
  CASE_HANDLER: { role: "CASE_HANDLER", actor: "hanne", fund: "SECUREX" },
  DATA_PROTECTION_OFFICER: { role: "DATA_PROTECTION_OFFICER", actor: "dorien", fund: "SECUREX" },
  HEALTH_FUND: { role: "HEALTH_FUND", actor: "hf", institution: "300", purpose: "INSURABILITY" },
  INASTI: { role: "INASTI", actor: "inasti", purpose: "CAREER" },
  FPS_FINANCE: { role: "FPS_FINANCE", actor: "tax", purpose: "TAX_CERTIFICATE" },
  FPS_SOCIAL_SECURITY: { role: "FPS_SOCIAL_SECURITY", actor: "fps", purpose: "STATISTICS" },
  VOUCHER_ISSUER: {
    role: "VOUCHER_ISSUER",
    actor: "issuer",
    institution: "VOUCHERS_FLANDERS",
    purpose: "SERVICE_VOUCHER_ORDER",
  },
  FAMILY_FUND: {
    role: "FAMILY_FUND",
    actor: "family",
    institution: "FAMILY_FLANDERS_FONS",
    purpose: "FAMILY_CERTIFICATE",
  },
  RECOVERY_PARTY: { role: "RECOVERY_PARTY", actor: "bailiff", enterprises: "1999020144" },
  ANALYST: { role: "ANALYST", actor: "ines", fund: "SECUREX" },
};

/** A table of a subgraph, or of the log of facts. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  /** Whether it has row-level security. */
  readonly shut: boolean;
}

/** What PostgreSQL says where a policy or a grant is missing. */
export const DENIED = "42501";

/** The code of what PostgreSQL refused. */
export const codeOf = (fault: unknown): string => (fault instanceof Error && "code" in fault ? String(fault.code) : "");

const READABLE = `
  select n.nspname as schema, c.relname as name, c.relrowsecurity as shut
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relkind = 'r'
    and exists (select from unnest($2::text[]) role where has_table_privilege(role, c.oid, 'select')) order by 1, 2`;

/** The tables of the demo office, past the subgraphs: as the owner, or as a subgraph's role for somebody. */
export async function openTables() {
  const house = await openRooms({ seeded: true });
  const owner = new pg.Client(house.url);
  await owner.connect();
  const names = plans.map(({ name }) => name);
  return {
    owner,
    /** Every table that a subgraph's role may read at all. */
    tables: async () => (await owner.query<Table>(READABLE, [[...names, "facts", "privacy"], names.map(roleOf)])).rows,
    /** Does something as a subgraph's role for somebody, in a transaction that is undone. */
    async as<Done>(schema: string, who: Session, work: (session: pg.Client) => Promise<Done>): Promise<Done> {
      await owner.query(
        `begin; set local role ${roleOf(["facts", "privacy"].includes(schema) ? "affiliates" : schema)}`,
      );
      try {
        for (const [name, value] of Object.entries(who))
          await owner.query("select set_config($1, $2, true)", [`app.${name}`, value]);
        return await work(owner);
      } finally {
        await owner.query("rollback");
      }
    },
    async close() {
      await owner.end();
      await house.close();
    },
  };
}
