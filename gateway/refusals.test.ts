import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import { askSmallGraph as ask } from "../test/harness/small-graph.ts";

it.each([
  [
    "{ affiliate(id: 1) { nam } }",
    'line 1, column 22 cannot be accepted: Cannot query field "nam" on type "Affiliate".',
  ],
  [
    '{ affiliates(first: "85073003328") { nodes { id } } }',
    "line 1, column 21 cannot be accepted: Int cannot represent non-integer value.",
  ],
  ["{ affiliate(id: 1) { id } ", "line 1, column 27 cannot be accepted: Syntax Error: Expected Name."],
  ["query A($d: Date!) { born(on: $d) }", "d cannot be accepted: it is missing."],
])("says where %s is wrong, without guesses and values", async (query, message) => {
  const { body, text, fetches } = await ask({ query }, {}, { accept: "application/graphql-response+json" });
  expect(body.errors[0].message).toContain(message);
  expect(body.errors[0].extensions.code).toBe("BAD_INPUT");
  expect(text).not.toMatch(/Did you mean|85073003328/);
  expect(fetches).toEqual([]);
});

it.each([
  ["fr", "Une partie du système ne répond pas. Réessayez dans un instant."],
  ["nl-BE, fr;q=0.5", "Een deel van het systeem antwoordt niet. Probeer zo dadelijk opnieuw."],
  ["de", "Ein Teil des Systems antwortet nicht. Versuchen Sie es gleich noch einmal."],
])("speaks the caller's language: %s", async (language, message) => {
  const dead = () => Promise.reject(new Error());
  const { body, headers } = await ask(
    { query: "{ rate }" },
    { answering: { contributions: dead } },
    { "accept-language": language },
  );
  expect(body.errors[0].message).toBe(message);
  expect(headers["content-language"]).toBe(language.slice(0, 2));
  expect(headers["x-request-id"]).toBe("request-1");
});

it("refuses a bad token before a word of the question is read", async () => {
  const viewerOf = () => Promise.reject(new Fault("UNAUTHENTICATED", { reason: "EXPIRED" }));
  const { status, body, headers } = await ask({ query: "{ rate }" }, { viewerOf });
  expect(status).toBe(401);
  expect(headers["www-authenticate"]).toBe("Bearer");
  expect(body).toEqual({
    errors: [
      {
        message: "This needs a token. Sign in, and send it as a bearer token.",
        extensions: { code: "UNAUTHENTICATED", retryable: false, requestId: "request-1", reason: "EXPIRED" },
      },
    ],
    extensions: { cost: { estimated: 0, limit: 10_000 } },
  });
});
