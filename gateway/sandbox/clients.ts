import type { Persona } from "./persona.ts";
import { type SandboxSecrets, secretOfMachine } from "./secrets.ts";

/** The name under which every portal that is made on this machine signs people in; it has no secret. */
export const PORTAL_CLIENT = "portal";

const ways = ["/", "/callback", "/signed-in"];

/** Whoever builds a portal listens on some port of the own machine: any port is taken, and these ends of the way. */
const loopbacks = ["http://localhost", "http://127.0.0.1"].flatMap((host) => ways.map((way) => host + way));

/** The programs that may ask the sandbox for tokens: portals for people, and the partners' machines. */
export function clientsOf(people: readonly Persona[], secrets: SandboxSecrets): readonly object[] {
  const portal = {
    client_id: PORTAL_CLIENT,
    application_type: "native",
    token_endpoint_auth_method: "none",
    redirect_uris: loopbacks,
  };
  const machines = people.filter(({ machine }) => machine);
  return [
    portal,
    ...machines.map(({ key, name }) => ({
      client_id: key,
      client_name: name,
      client_secret: secretOfMachine(secrets, key),
      grant_types: ["client_credentials"],
      response_types: [],
      redirect_uris: [],
    })),
  ];
}
