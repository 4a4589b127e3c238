import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { seedId } from "../../../shared/plumbing/seed-id.ts";
import type { DemoPerson } from "../demo-person.ts";
import { people } from "../people.ts";
import { demoRequests, demoTasks } from "./demo-requests.ts";

/** Who works at each fund: the name, the subject of the token, the languages. */
const staff: Readonly<Record<string, readonly (readonly [name: string, actor: string, languages: string[]])[]>> = {
  SECUREX: [
    ["Hanne", "hanne", ["nl", "fr", "en"]],
    ["Koen", "koen", ["nl", "fr"]],
  ],
  PARTENA: [
    ["Aurélie", "aurelie", ["fr", "nl"]],
    ["Didier", "didier", ["fr", "en"]],
  ],
  UCM: [
    ["Benoît", "benoit", ["fr", "de"]],
    ["Chantal", "chantal", ["fr", "nl"]],
  ],
  GROUPS: [
    ["Elke", "elke", ["nl", "fr", "de"]],
    ["Bruno", "bruno", ["fr", "nl"]],
  ],
  CNA: [
    ["Michel", "michel", ["fr", "nl"]],
    ["Greet", "greet", ["nl", "fr", "de"]],
  ],
};

const idOf = (actor: string): string => seedId("chd", actor);

const handlers = Object.entries(staff).flatMap(([fund, members]) =>
  members.map(([name, actor, languages]) => ({
    id: idOf(actor),
    fund,
    actor,
    name,
    languages,
    email: `${actor}@${fund.toLowerCase()}.example`,
  })),
);

/** The one who speaks the person's language cares for the file; the first of the fund where both do. */
function handlerOf({ fund, language }: DemoPerson): string {
  const members = staff[fund] ?? [];
  const found = members.find(([, , languages]) => languages[0] === language) ?? members[0];
  return idOf(found?.[1] ?? "");
}

const handOvers = people.map((person) => ({
  id: seedId("hov", person.key),
  contributor_id: seedId("aff", person.key),
  fund: person.fund,
  handler_id: handlerOf(person),
  starts_on: "2026-01-01",
  place: 1,
  reason: "Start of the demo office",
}));

const absences = [
  {
    id: seedId("abs", "benoit"),
    handler_id: idOf("benoit"),
    fund: "UCM",
    replacement_id: idOf("chantal"),
    starts_on: "2026-11-16",
    ends_on: "2026-11-27",
  },
];

const weekdays = [1, 2, 3, 4, 5];
const office = [
  { weekdays, opensAt: "08:30", closesAt: "12:00" },
  { weekdays: [1, 2, 3, 4], opensAt: "13:00", closesAt: "16:30" },
];

const channels = Object.keys(staff).flatMap((fund) => {
  const site = `${fund.toLowerCase()}.example`;
  const ways = [
    { channel: "PORTAL", address: `https://portal.${site}`, hours: [] },
    { channel: "EMAIL", address: `hello@${site}`, hours: [] },
    { channel: "PHONE", address: null, hours: [{ weekdays, opensAt: "08:30", closesAt: "17:00" }] },
    { channel: "OFFICE", address: null, hours: office },
    { channel: "E_BOX", address: null, hours: [] },
  ];
  return ways.map((way) => ({ fund, valid_from: "2026-01-01", ...way }));
});

/** Fills in who cares for whose file, how the funds are reached, and what people ask them. */
export async function seedContact(context: Context): Promise<void> {
  const fill = async (table: string, rows: readonly object[]): Promise<void> => {
    const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.id(name)));
    const row = sql.id("affiliates", table);
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${row}, ${JSON.stringify(rows)}::jsonb)
    `.execute(context.db);
  };
  const handlerByAffiliate = new Map(handOvers.map(({ contributor_id, handler_id }) => [contributor_id, handler_id]));
  const { requests, messages } = demoRequests(handlerByAffiliate);
  await fill("case_handler", handlers);
  await fill("absence", absences);
  await fill("hand_over", handOvers);
  await fill("contact_channel", channels);
  await fill("service_request", requests);
  await fill("service_message", messages);
  await fill("contact_task", demoTasks(handlerByAffiliate));
}
