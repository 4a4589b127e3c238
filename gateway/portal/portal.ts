import { createHash } from "node:crypto";
import { Router } from "express";
import { pageOf, script } from "./page.ts";

/** Somebody that one can try the sandbox as. */
export interface PersonToTry {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly story: string;
}

/** What the page shows: people with a token for each, and a first question. */
export interface PortalSettings<Person extends PersonToTry = PersonToTry> {
  readonly people: readonly Person[];
  readonly tokenOf: (person: Person) => Promise<string>;
  readonly question: string;
}

const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The page on which one tries the graph, in the sandbox only: it hands out tokens of people who do not exist. */
export function portal<Person extends PersonToTry>({ people, tokenOf, question }: PortalSettings<Person>): Router {
  const page = pageOf(escaped(question));
  return Router()
    .get("/", (_, response) => {
      response.set("content-security-policy", POLICY).type("html").send(page);
    })
    .get("/people", async (_, response) => {
      const shown = people.map(async (person) => {
        const { key, name, role, story } = person;
        return { key, name, role, story, token: await tokenOf(person) };
      });
      response.json(await Promise.all(shown));
    });
}
