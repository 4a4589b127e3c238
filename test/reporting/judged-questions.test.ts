import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import request from "supertest";
import { graphAt } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { modes } from "../harness/whole-house.ts";
import { address, closeDesk, house, LANGUAGE, openDesk, SUPERVISOR, write } from "./webhook-desk.ts";

const PARTNER = "health-fund-300";
const asked = (query: string) => ({ url: address(), query, type: ["ContributorKnown"] });
const looks = () =>
  house.inside("affiliates", async ({ db }) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from privacy.usage`.execute(db);
    return rows[0]?.n;
  });

const deep = (levels: number): string =>
  `{ node(id: "x") ${"{ ... on Affiliate { self ".repeat(levels)}${"} }".repeat(levels)} }`;

describe.each(modes)("a question that the graph can never answer, in %s", (mode) => {
  beforeAll(() => openDesk(mode));
  afterAll(closeDesk);

  it.each<[string, string, string, string | RegExp]>([
    [
      "asks for a field that there is not",
      "{ noSuchField }",
      "NOT_OF_THE_GRAPH",
      'line 1, column 3: Cannot query field "noSuchField" on type "Query"',
    ],
    [
      "uses a variable that it does not declare",
      "{ affiliate(id: $subjectId) { id } }",
      "NOT_OF_THE_GRAPH",
      'line 1, column 17: Variable "$subjectId" is not defined',
    ],
    [
      "gives an argument another type",
      "query ($subjectVersion: Int!) { changes(after: $subjectVersion) { nodes { id } } }",
      "NOT_OF_THE_GRAPH",
      /Variable "\$subjectVersion" of type "Int!" used in position expecting type "String"$/,
    ],
    [
      "declares a variable with another type",
      "query ($day: Int!) { changes { nodes { id } } }",
      "VARIABLE_TYPE",
      "$day",
    ],
    [
      "asks for what its role is never shown",
      "query ($contributorId: ID!) { affiliate(id: $contributorId) { id account { balance } } }",
      "NEVER_SHOWN",
      "ContributionAccount.balance",
    ],
    ["asks for too long a page", "{ changes(first: 101) { nodes { id } } }", "TOO_COSTLY", "page: 101 > 100"],
    ["goes too deep", deep(13), "TOO_COSTLY", "depth: 14 > 12"],
  ])("is refused at once where it %s", async (_, query, reason, detail) => {
    const before = await looks();
    const { webhook, errors } = await write(PARTNER, "createWebhook", asked(query));
    expect(webhook).toBeNull();
    const path = ["input", "query"];
    const is = typeof detail === "string" ? detail : expect.stringMatching(detail);
    expect(errors).toMatchObject([{ __typename: "ValidationError", path, reason, detail: is }]);
    expect(await looks()).toBe(before);
  });

  it("is refused in the caller's language, in names of the schema, without a value that it holds", async () => {
    const query = '{ affiliate(ssin: "88041212434", born: "88041212434") { id } }';
    const { errors } = await write(PARTNER, "createWebhook", asked(query), { "accept-language": "nl" });
    expect(errors.map(({ message }) => message)).toEqual([
      'input.query kan niet worden aanvaard: de graaf kent het zo niet: line 1, column 34: Unknown argument "born" on field "Query.affiliate". Verbeter het en stuur het opnieuw met een nieuwe sleutel.',
    ]);
  });

  it("is another to another role, and is asked again where a webhook is renewed", async () => {
    const question = "query ($contributorId: ID!) { affiliate(id: $contributorId) { id account { balance } } }";
    const { webhook, errors } = await write(SUPERVISOR, "createWebhook", asked(question));
    expect([errors, webhook?.state]).toEqual([[], "ACTIVE"]);
    await house.inside("reporting", ({ db }) =>
      sql`update webhook set query = '{ noLongerAField }', variables = '{}' where id = ${webhook?.id}`.execute(db),
    );
    expect((await write(SUPERVISOR, "renewWebhook", { webhookId: webhook?.id })).errors).toMatchObject([
      { path: ["input", "query"], reason: "NOT_OF_THE_GRAPH", detail: expect.stringContaining("noLongerAField") },
    ]);
    await write(SUPERVISOR, "endWebhook", { webhookId: webhook?.id });
  });

  it("is taken where no gateway judges it just now: the first change tells", async () => {
    const room = house.room("reporting");
    const { askGraph } = room;
    const older = createServer((_, response) => {
      const errors = [{ message: "nothing here", extensions: { code: "BAD_INPUT", reason: "NO_SUCH_ADDRESS" } }];
      response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify({ errors }));
    });
    await new Promise<void>((up) => older.listen(0, "127.0.0.1", up));
    const ports = [1, (older.address() as AddressInfo).port];
    try {
      for (const port of ports) {
        room.askGraph = graphAt(`http://127.0.0.1:${port}/graphql`, house.secret);
        const { webhook, errors } = await write(SUPERVISOR, "createWebhook", asked("{ noSuchField }"));
        expect([errors, webhook?.state]).toEqual([[], "ACTIVE"]);
        await write(SUPERVISOR, "endWebhook", { webhookId: webhook?.id });
      }
    } finally {
      room.askGraph = askGraph;
      older.close();
    }
  });

  it("is judged for the house alone", async () => {
    for (const who of ["nobody", SUPERVISOR]) {
      const post = request(house.gateway.handler).post("/check").send({ query: LANGUAGE });
      if (who !== "nobody") post.set("authorization", `Bearer ${await house.tokenOf(who)}`);
      const { status, body } = await post;
      expect([status, body.errors[0].extensions.reason]).toEqual([404, "NO_SUCH_ADDRESS"]);
    }
  });
});
