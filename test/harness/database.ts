import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { faultCode } from "../../subgraphs/shared/plumbing/alone.ts";
import { addressOf, cluster, command } from "./cluster.ts";

const OBJECT_IN_USE = "55006";
const ATTEMPTS = 20;

/** A database that nobody else uses. */
export interface FreshDatabase {
  readonly url: string;
  /** Ends what sessions it still has, and removes it. */
  drop(): Promise<void>;
}

async function copy(server: string, template: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await command(server, `create database ${name} template ${template} strategy file_copy`);
    } catch (fault) {
      if (faultCode(fault) !== OBJECT_IN_USE || attempt === ATTEMPTS) throw fault;
      await pause(100);
    }
  }
}

/**
 * A migrated database for one test file: without a row, or with what stands in the one it is copied from.
 *
 * A file opens it in `beforeAll` and drops it in `afterAll`: no test then waits for another, or cleans up after it.
 */
export async function freshDatabase(from?: string): Promise<FreshDatabase> {
  const { url, template } = await cluster();
  const name = `${template}_${randomBytes(6).toString("hex")}`;
  await copy(url, from ?? template, name);
  return { url: addressOf(url, name), drop: () => command(url, `drop database if exists ${name} with (force)`) };
}
