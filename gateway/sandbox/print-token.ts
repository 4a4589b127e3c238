import { HouseFault } from "../../subgraphs/shared/plumbing/house-fault.ts";
import { purposesOfPartners } from "../purposes.ts";
import { SANDBOX_FOLDER, sandboxAddress } from "./address.ts";
import { tokenIssuer } from "./issue-token.ts";
import type { Persona } from "./persona.ts";
import { sandboxSecrets } from "./secrets.ts";

/** What is printed: the answer itself, fit for a pipe, and beside it words for whoever reads along. */
export interface Printed {
  readonly answer: string;
  readonly aside: string;
}

const line = ({ key, role, name, story }: Persona): string => `${key.padEnd(20)} ${role.padEnd(20)} ${name}. ${story}`;

function everybody(people: readonly Persona[]): Printed {
  const aside = "Ask for the token of one of these: npm run -s token -- <the first word of its line>";
  return { answer: people.map(line).join("\n"), aside };
}

/** The token of the persona with that key, made without a running house; or everybody, where no key is given. */
export async function printToken(
  key: string | undefined,
  people: readonly Persona[],
  env: Readonly<Record<string, string | undefined>>,
  folder: string = SANDBOX_FOLDER,
): Promise<Printed> {
  if (key === undefined) return everybody(people);
  if (env.STATUT_JWKS_URL) {
    throw new HouseFault(
      "The house believes the provider at STATUT_JWKS_URL, and not the sandbox.",
      "Ask that provider for a token, or leave STATUT_JWKS_URL out.",
    );
  }
  const persona = people.find((one) => one.key === key);
  if (!persona) {
    throw new HouseFault("Nobody of that name is in the sandbox.", "Say `npm run token` to see who is.");
  }
  const address = sandboxAddress(env);
  const purposes = purposesOfPartners[persona.role];
  const aside = [
    `${persona.name}. ${persona.story}`,
    `Good for twelve hours at the house of ${new URL(address.issuer).origin}; send it as: Authorization: Bearer …`,
    ...(purposes ? [`Say with it why you ask, as: Statut-Purpose: ${purposes.join(" or ")}`] : []),
  ];
  return {
    answer: await tokenIssuer(await sandboxSecrets(folder), address)(persona),
    aside: aside.join("\n"),
  };
}
