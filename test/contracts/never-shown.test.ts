import { readFileSync } from "node:fs";
import { buildSchema, parse } from "graphql";
import { accessIn, neverShown } from "../../gateway/judging/never-shown.ts";
import type { Role } from "../../subgraphs/shared/plumbing/viewer.ts";
import { type Drawn, drawAll } from "./schemas.ts";
import { OUTSIDERS, type Seen, seenBy } from "./visible.ts";

const sdl = readFileSync("schema/supergraph.graphql", "utf8");
const schema = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
const access = accessIn(sdl);

let drawn: readonly Drawn[] = [];
beforeAll(async () => {
  drawn = await drawAll();
});

/** Which of some fields the gateway tells a role, ahead, that it is never shown. */
function toldOf(role: Role, fields: readonly Seen[]): string[] {
  const parts = fields.map(({ type, field }, i) => `fragment F${i} on ${type} { ${field} }`);
  return neverShown(parse(parts.join("\n")), { schema, access, role });
}

test.each(OUTSIDERS)("of nothing that %s is shown, the gateway tells that it never is", (role) => {
  expect(toldOf(role, seenBy(role, drawn))).toEqual([]);
});

test("a health fund is told ahead that it is never shown an account, but is not told so of its members", () => {
  const all = seenBy("SUPERVISOR", drawn).filter(({ type }) => type === "ContributionAccount");
  expect(all.length).toBeGreaterThan(3);
  expect(toldOf("HEALTH_FUND", all)).toHaveLength(all.length);
  const member = all.slice(0, 1).map((one) => ({ ...one, type: "Affiliate", field: "healthFund" }));
  expect(toldOf("HEALTH_FUND", member)).toEqual([]);
});
