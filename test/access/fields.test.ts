import type { GraphQLSchema } from "graphql";
import { OUTSIDERS } from "../contracts/visible.ts";
import { cast, familyFund, issuer, officer, openStage, party, type Stage } from "./cast.ts";
import { asked, graph, type Route, readReviewed, routes } from "./routes.ts";

let stage: Stage;
let schema: GraphQLSchema;
beforeAll(async () => {
  stage = await openStage();
  schema = graph();
});
afterAll(() => stage.close());

const reviewed = readReviewed();

/** Of each role the one who has most to see in the demo office. */
const PLAYERS: Readonly<Record<string, string>> = { INSURED: "marc", CASE_HANDLER: "hanne", ANALYST: "ines" };

const playerOf = (role: string) => {
  const found = [...cast, officer, party, issuer, familyFund].find(
    ({ key, viewer }) => viewer.role === role && key === (PLAYERS[role] ?? key),
  );
  if (!found) throw new Error(`nobody plays ${role}`);
  return found;
};

/** Types of which the demo office has nothing for these players: nobody comes to a thing whose fields were refused. */
const NOTHING_THERE: Readonly<Record<string, readonly string[]>> = {
  INSURED: ["ContactTask", "DataUsage", "BenefitAccount", "AffiliationRequest", "Refund", "RecoveryStep", "ClaimFile"],
  CASE_HANDLER: ["BenefitAccount", "OutgoingFile"],
  DATA_PROTECTION_OFFICER: ["FileExport"],
  COMPANY: ["Affiliate", "LedgerTransaction", "Due", "Refund", "ServiceRequest", "RecoveryStep", "ClaimFile"],
  INASTI: ["ExemptionRequest", "InformationAnswer", "WithheldList"],
  FPS_SOCIAL_SECURITY: ["InformationAnswer"],
  VOUCHER_ISSUER: ["Transmission"],
  FAMILY_FUND: ["Transmission", "FamilyCertificate"],
};

const REFUSALS = ["FORBIDDEN", "UNAUTHENTICATED"];
const TOO_COSTLY = "TOO_COSTLY";
const KNOWN = [...REFUSALS, TOO_COSTLY, "BAD_INPUT", "LAW_UNKNOWN", "PURPOSE_REQUIRED"];

async function refusedTo(role: string, query: string): Promise<boolean> {
  const faults = await faultsOf(role, query);
  if (faults.some(({ code }) => code === TOO_COSTLY)) throw new Error(`costs too much: ${query}`);
  return faults.some(({ code }) => REFUSALS.includes(code));
}

/** What was answered with a fault, and with which. A fault about anything else is one of the test. */
async function faultsOf(role: string, query: string) {
  const { errors } = await stage.play(playerOf(role), query);
  const faults = errors.map(({ path, extensions }) => ({ path, code: String(extensions.code) }));
  for (const { code } of faults) if (!KNOWN.includes(code)) throw new Error(`${code}: ${query}`);
  return faults;
}

const AT_ONCE = 20;
/** What stands in the braces of a whole question. */
const INSIDE = /^\w+ \{ (.*) \}$/s;

/**
 * Which fields are refused when many are asked at once, each under a name of its own, on one route; half at once, where
 * all together cost too much. Where a refusal takes the others with it, these are not among them.
 */
async function refusedTogether(role: string, way: Route, fields: readonly Field[], at = AT_ONCE): Promise<Set<Field>> {
  const refused = new Set<Field>();
  for (let from = 0; from < fields.length; from += at) {
    const some = fields.slice(from, from + at);
    const faults = await faultsOf(role, together(way, some));
    const costsTooMuch = faults.some(({ code }) => code === TOO_COSTLY);
    if (costsTooMuch && some.length === 1) throw new Error(`costs too much alone: ${together(way, some)}`);
    if (costsTooMuch)
      for (const field of await refusedTogether(role, way, some, Math.ceil(some.length / 2))) refused.add(field);
    for (const { path, code } of faults) {
      const field = some[Number(String(path?.[0]).slice(1))];
      if (field && REFUSALS.includes(code)) refused.add(field);
    }
  }
  return refused;
}

function together({ type, around }: Route, fields: readonly Field[]): string {
  const part = (field: Field, i: number) => `f${i}: ${INSIDE.exec(around(asked(type.name, field)))?.[1]}`;
  return `${around("").split(" ")[0]} { ${fields.map(part).join(" ")} }`;
}

/** Whether a field is refused on one of the routes; on the others there may be nothing to refuse it of. */
async function refusedSomewhere(role: string, ways: readonly Route[], field: Field): Promise<boolean> {
  for (const { type, around } of ways) if (await refusedTo(role, around(asked(type.name, field)))) return true;
  return false;
}

type Field = Parameters<typeof asked>[1];

test("the review speaks of every role, and of nobody else", () => {
  expect([...reviewed.keys()].sort()).toEqual([...OUTSIDERS].sort());
});

describe.each(OUTSIDERS)("%s", (role) => {
  const open = reviewed.get(role) ?? new Map();

  test("is shown every field that the review names", async () => {
    const wrong: string[] = [];
    const reached = [...routes(schema, open)];
    for (const [name, [way]] of reached) {
      const mine = Object.values(way?.type.getFields() ?? {}).filter((field) => open.get(name)?.has(field.name));
      const parts = name === "Mutation" || name === "Query" ? mine.map((one) => [one]) : [mine];
      for (const fields of parts.filter(({ length }) => way && length > 0)) {
        const query = way?.around(fields.map((field) => asked(name, field)).join(" ")) ?? "";
        if (await refusedTo(role, query)) wrong.push(`${name}: ${fields.map((field) => field.name).join(" ")}`);
      }
    }
    expect(reached.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test("is refused every other field of what it reaches", async () => {
    const shown: string[] = [];
    for (const [name, ways] of routes(schema, open)) {
      if (NOTHING_THERE[role]?.includes(name)) continue;
      const others = Object.values(ways[0]?.type.getFields() ?? {}).filter((field) => !open.get(name)?.has(field.name));
      const refused = ways[0] ? await refusedTogether(role, ways[0], others) : new Set();
      for (const field of others.filter((one) => !refused.has(one)))
        if (!(await refusedSomewhere(role, ways, field))) shown.push(`${name}.${field.name}`);
    }
    expect(shown).toEqual([]);
  });
});
