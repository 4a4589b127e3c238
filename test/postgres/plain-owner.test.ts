import { randomBytes } from "node:crypto";
import pino from "pino";
import { plans } from "../../subgraphs/index.ts";
import { openAll } from "../../subgraphs/open-all.ts";
import { answer } from "../../subgraphs/shared/plumbing/answer.ts";
import { migrate } from "../../subgraphs/shared/plumbing/migrate.ts";
import { roleOf } from "../../subgraphs/shared/plumbing/row-security.ts";
import { seedOffice } from "../../subgraphs/shared/plumbing/seed.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { addressOf, cluster, command } from "../harness/cluster.ts";
import { OFFICE_DAY, viewerAs } from "../harness/house.ts";

/** As docker/postgres/init.sql makes it: a login that may make roles, and is no superuser. */
const name = `plain_${randomBytes(4).toString("hex")}`;
const made = [...plans.map((plan) => roleOf(plan.name)), "statut_reporting_counter"];

let server: string;
let house: Awaited<ReturnType<typeof openAll>>;
beforeAll(async () => {
  server = (await cluster()).url;
  await command(server, `create role ${name} login createrole nosuperuser password '${name}'`);
  await command(server, `grant ${made.join(", ")} to ${name} with admin option`);
  await command(server, `create database ${name} owner ${name}`);
  const url = new URL(addressOf(server, name));
  url.username = name;
  url.password = name;
  await migrate(plans, url.href);
  house = await openAll(url.href, pino({ level: "silent" }));
  await seedOffice(house.subgraphs, OFFICE_DAY);
}, 60_000);
afterAll(async () => {
  await house?.close();
  await command(server, `drop database if exists ${name} with (force)`);
  await command(server, `drop owned by ${name} cascade`);
  await command(server, `drop role ${name}`);
});

const ask = async (subgraph: string, who: Parameters<typeof viewerAs>[0], query: string) => {
  const open = house.subgraphs.find(({ plan }) => plan.name === subgraph);
  if (!open) throw new Error(`there is no subgraph ${subgraph}`);
  const { data, errors } = await answer(open, viewerAs(who), { query });
  return { data: JSON.parse(JSON.stringify(data)) as unknown, errors };
};

const securex = { role: "SUPERVISOR", fund: "SECUREX" } as const;
const meta = 'meta: { idempotencyKey: "plain-owner" }';

it("makes its tables and moves in under an owner who is no superuser, and keeps each to the own rows", async () => {
  const list = "{ affiliates { totalCount } }";
  expect((await ask("affiliates", securex, list)).data).toEqual({ affiliates: { totalCount: 14 } });
  expect((await ask("affiliates", { role: "INASTI" }, list)).data).toEqual({ affiliates: { totalCount: 40 } });
  const change = `mutation { changeContactDetails(input: { ${meta}, affiliateId: "${seedId("aff", "lotte")}",
    language: FR }) { affiliate { language } errors { __typename } } }`;
  expect((await ask("affiliates", { role: "INSURED", ssin: "88041212434" }, change)).data).toEqual({
    changeContactDetails: { affiliate: { language: "FR" }, errors: [] },
  });
});

it("issues dues, books them, and finds the books in order", async () => {
  const issue = `mutation { issueDues(input: { ${meta}, contributorIds: ["${seedId("aff", "leila")}"],
    quarter: "2026Q2" }) { errors { __typename } } }`;
  expect(await ask("contributions", securex, issue)).toEqual({
    data: { issueDues: { errors: [] } },
    errors: undefined,
  });
  const { data } = await ask("contributions", securex, "{ ledgerChecks { faults } suspense { totalCount } }");
  const { ledgerChecks, suspense } = data as { ledgerChecks: { faults: number }[]; suspense: { totalCount: number } };
  expect(ledgerChecks.map(({ faults }) => faults)).toEqual(ledgerChecks.map(() => 0));
  expect(suspense.totalCount).toBeGreaterThan(0);
});

it("lets a company join a fund, of which it finds out where it was before", async () => {
  const join = `mutation { affiliateCompany(input: { ${meta}, enterpriseNumber: "1999008959", language: FR,
    name: "Noisetier Conseil", legalForm: "SRL", legalPersonalityOn: "2026-06-01", street: "Rue 9", postalCode: "5000",
    municipality: "Namur" }) { errors { __typename } } }`;
  expect(await ask("companies", securex, join)).toEqual({
    data: { affiliateCompany: { errors: [] } },
    errors: undefined,
  });
});

it("counts what is over, and says up to when it had heard", async () => {
  const count = "{ statistics { careers(groupBy: []) { counts { knownAt } } } }";
  const { data, errors } = await ask("reporting", { role: "ANALYST", fund: "SECUREX" }, count);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ statistics: { careers: { counts: [{ knownAt: expect.any(String) }] } } });
});
