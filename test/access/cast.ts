import request from "supertest";
import type { Persona } from "../../gateway/sandbox/persona.ts";
import { signViewer, VIEWER_HEADER } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { subgraphListener } from "../../subgraphs/shared/plumbing/server.ts";
import type { Role, Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { viewerAs } from "../harness/house.ts";
import { type House, openHouse, type Reply } from "../harness/whole-house.ts";

/** Somebody who asks, as the sandbox knows them; and as what a subgraph is told of them. */
interface Player {
  readonly key: string;
  readonly viewer: Partial<Viewer> & { readonly role: Role };
}

const as = (key: string, role: Role, rest: Partial<Viewer> = {}): Player => ({ key, viewer: { role, ...rest } });

/** An accountant whom nobody gave a mandate, though the token names Lotte and a company. */
const accountant: Persona = {
  key: "accountant",
  name: "Accountant",
  story: "",
  role: "ACCOUNTANT",
  ssin: "88041212434",
  enterpriseNumbers: ["1999000150"],
};

/** Everybody who asks in the matrix, in the order of its columns. */
export const cast: readonly Player[] = [
  as("nobody", "PUBLIC"),
  as("lotte", "INSURED", { ssin: "88041212434" }),
  as("marc", "INSURED", { ssin: "80102051355" }),
  as("hetre", "COMPANY", { enterpriseNumbers: ["1999000150"] }),
  as("accountant", "ACCOUNTANT", { ssin: "88041212434", enterpriseNumbers: ["1999000150"] }),
  as("hanne", "CASE_HANDLER", { fund: "SECUREX" }),
  as("koen", "SUPERVISOR", { fund: "SECUREX" }),
  as("elke", "CASE_HANDLER", { fund: "GROUPS" }),
  as("health-fund-300", "HEALTH_FUND", { institution: "300", purpose: "INSURABILITY" }),
  as("inasti", "INASTI", { purpose: "CAREER" }),
  as("fps-finance", "FPS_FINANCE", { purpose: "TAX_CERTIFICATE" }),
  as("fps-social-security", "FPS_SOCIAL_SECURITY", { purpose: "STATISTICS" }),
  as("ines", "ANALYST", { fund: "SECUREX" }),
  as("inasti-analyst", "ANALYST", { institution: "INASTI" }),
];

/** Who guards privacy at a fund sees who looked, and comes to nothing that the matrix speaks of. */
export const officer: Player = as("dorien", "DATA_PROTECTION_OFFICER", { fund: "SECUREX" });

/** A bailiff’s office, which has no file in hand that the matrix speaks of: it comes to nothing of it. */
export const party: Player = as("bailiff", "RECOVERY_PARTY", { enterpriseNumbers: ["1999020144"] });

/** Whoever issues the vouchers of a region, of which nothing was ordered: it comes to nothing of it either. */
export const issuer: Player = as("vouchers-flanders", "VOUCHER_ISSUER", {
  institution: "VOUCHERS_FLANDERS",
  purpose: "SERVICE_VOUCHER_ORDER",
});

/** A family-allowance fund, which asked for nothing yet. */
export const familyFund: Player = as("family-fons", "FAMILY_FUND", {
  institution: "FAMILY_FLANDERS_FONS",
  purpose: "FAMILY_CERTIFICATE",
});

/** What came of a question: an object, nothing, or a refusal. */
export type Outcome = "+" | "." | "x";

const REFUSALS = new Set<unknown>(["FORBIDDEN", "UNAUTHENTICATED"]);

/** Whether one of the errors is a refusal; anything else that went wrong is a failure of the test. */
export function isRefused(errors: readonly { readonly extensions: Record<string, unknown> }[]): boolean {
  const others = errors.filter(({ extensions: { code } }) => !REFUSALS.has(code));
  if (others.length > 0) throw new Error(JSON.stringify(others));
  return errors.length > 0;
}

/** The whole house, with an accountant in it, and a way to ask one subgraph as the gateway would. */
export async function openStage() {
  const house: House = await openHouse("one process", { also: [accountant] });
  const secret = new Uint8Array(32).fill(7);
  const listeners = new Map(
    house.subgraphs.map((subgraph) => [subgraph.plan.name, subgraphListener(subgraph, secret)] as const),
  );
  return {
    ...house,
    /** Asks the gateway, with the purpose that a partner must declare. */
    play: ({ key, viewer: { purpose } }: Player, query: string, variables: object = {}): Promise<Reply> =>
      house.ask(key, query, variables, purpose ? { "statut-purpose": purpose } : {}),
    /** Asks one subgraph for an entity, signed as the gateway signs. */
    async entity(subgraph: string, { key, viewer }: Player, representation: object, selection: string) {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${selection} } }`;
      const body = JSON.stringify({ query, variables: { of: [representation] } });
      const signed = await signViewer(viewerAs({ actor: key, ...viewer }), subgraph, body, secret);
      const listener = listeners.get(subgraph);
      if (!listener) throw new Error(`there is no subgraph ${subgraph}`);
      const answer = await request(listener)
        .post("/graphql")
        .set({ "content-type": "application/json", [VIEWER_HEADER]: signed })
        .send(body);
      return answer.body as { data: { _entities: (object | null)[] } | null; errors?: Reply["errors"] };
    },
  };
}

/** The open stage. */
export type Stage = Awaited<ReturnType<typeof openStage>>;
