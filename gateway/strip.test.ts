import { buildSchema } from "graphql";
import { smallSupergraph } from "../test/harness/small-graph.ts";
import { stripAccess } from "./strip.ts";

it("takes the access rules out of the supergraph, and leaves the rest", () => {
  const composed = smallSupergraph();
  expect(composed).toContain("@policy(policies:");
  expect(composed).toContain("@authenticated");
  expect(composed).toContain("@requiresScopes(scopes:");

  const stripped = stripAccess(composed);
  expect(stripped).not.toMatch(/policy|authenticated|requiresScopes/i);
  expect(stripped).toContain("@cost(weight: 3)");
  expect(stripped).toContain("@listSize(assumedSize: 7)");
  expect(buildSchema(stripped).getType("Affiliate")).toBeDefined();
});

it("also where the rules go by another name", () => {
  const renamed = `schema @link(url: "https://specs.apollo.dev/policy/v0.1", as: "rule", for: SECURITY) { query: Query }
    directive @link(url: String, as: String, for: String) repeatable on SCHEMA
    directive @rule(policies: [[rule__Policy!]!]!) on FIELD_DEFINITION
    scalar rule__Policy
    type Query { ruler: String @rule(policies: [["A"]]) }`;
  const stripped = stripAccess(renamed);
  expect(stripped).not.toMatch(/@rule|rule__Policy|specs\.apollo\.dev\/policy/);
  expect(stripped).toContain("ruler: String");
});

it("leaves a supergraph without rules as it is", () => {
  const plain = "type Query { a: String }";
  expect(stripAccess(plain)).toBe(plain);
});
