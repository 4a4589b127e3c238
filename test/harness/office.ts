import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { alone } from "../../subgraphs/shared/plumbing/alone.ts";
import { cluster, makeTemplate, officeOf } from "./cluster.ts";
import { roomOfRun } from "./run.ts";

/** The day on which the demo office is looked at. */
export const OFFICE_DAY = "2026-11-20";

/**
 * The database that has the demo office in it, for others to be copied from.
 *
 * The office moves in once a run, for the first test that needs it: a copy is as quick to make as an empty one.
 */
export async function officeTemplate(): Promise<string> {
  const { url, template: from } = await cluster();
  const template = officeOf(from);
  const room = roomOfRun();
  const note = join(room, "office");
  return alone(join(room, "office.lock"), async () => {
    if (existsSync(note)) return template;
    await makeTemplate(url, { template, from }, moveIn);
    writeFileSync(note, template);
    return template;
  });
}

async function moveIn(url: string): Promise<void> {
  const { openAll } = await import("../../subgraphs/open-all.ts");
  const { seedOffice } = await import("../../subgraphs/shared/plumbing/seed.ts");
  const house = await openAll(url, pino({ level: "silent" }));
  await seedOffice(house.subgraphs, OFFICE_DAY);
  await house.close();
}
