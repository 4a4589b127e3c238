import { plans } from "../../subgraphs/index.ts";
import { type FreshDatabase, freshDatabase } from "../harness/database.ts";
import { officeTemplate } from "../harness/office.ts";
import { freePort, killAll, type Running, start } from "./program.ts";

let database: FreshDatabase;
let house: Running;
let url = "";
beforeAll(async () => {
  database = await freshDatabase(await officeTemplate());
  house = start(["gateway/main.js"], { DATABASE_URL: database.url, PORT: await freePort() });
  url = (await house.says(/open at (\S+)/))[1] ?? "";
}, 120_000);
afterAll(async () => {
  await killAll();
  await database?.drop();
});

test("the whole house in one process shows its page, lets one sign in, and answers with its own token", async () => {
  expect(await (await fetch(url)).text()).toContain("<html");
  const discovery = await (await fetch(`${url}/oidc/.well-known/openid-configuration`)).json();
  expect(discovery).toMatchObject({ issuer: `${url}/oidc` });
  const [, token] = await house.says(/ {2}lotte: .*\n {2}(\S+)/);
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: "{ viewer { affiliate { displayName } } }" }),
  });
  expect(await answer.json()).toMatchObject({ data: { viewer: { affiliate: { displayName: "Lotte Linde" } } } });
  const ready = await (await fetch(`${url}/health/ready`)).json();
  expect(ready).toEqual({
    status: "ready",
    subgraphs: Object.fromEntries(plans.map(({ name }) => [name, "ready"])),
  });
});

test("it ends when it is told to, having tried to reach nobody but its database", async () => {
  expect(await house.stop()).toEqual({ code: 0, signal: null });
  expect(house.err()).toBe("");
  expect(house.out()).not.toContain('"level":50');
  expect([...house.connections].filter((host) => host !== "127.0.0.1" && host !== "localhost")).toEqual([]);
  expect(house.connections.size).toBeGreaterThan(0);
});

test("a connection that leaves the machine would have been noticed", async () => {
  const env = { DATABASE_URL: "postgres://nobody@elsewhere.invalid/none", STATUT_GATEWAY_SECRET: "no matter" };
  const strayed = start(["subgraphs/serve.js", "companies"], env);
  await strayed.ended;
  expect([...strayed.connections]).toContain("elsewhere.invalid");
});
