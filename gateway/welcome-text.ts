import type { Door } from "./open-door.ts";

/** Who is shown at the door with a token in hand; all others have theirs by `npm run token -- <name>`. */
const SHOWN = ["lotte", "karim", "marc", "hanne", "koen", "health-fund-300", "inasti", "ines"];

/** What to ask first: it goes through three subgraphs and shows an amount that explains itself. */
export const FIRST_QUESTION = `{
  viewer {
    affiliate {
      displayName
      fund { name }
      account { balance overdue }
      nextDue { quarter amount dueOn calculation { confirmed steps { label value } } }
    }
  }
}`;

/** What whoever starts the house reads: where it is, who can be tried as, and what to ask first. */
export async function welcomeText({ url, people, provider }: Door, since: number): Promise<string> {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const lines = [`Statut is open at ${url} (after ${seconds} s). Ctrl-C closes it.`];
  if (!provider) return lines.join("\n");
  lines.push("", "Try it as one of these (nobody of them exists):");
  for (const persona of SHOWN.flatMap((key) => people.filter((one) => one.key === key))) {
    lines.push("", `  ${persona.key}: ${persona.story}`, `  ${await provider.issueToken(persona)}`);
  }
  lines.push("", `The other ${people.length - SHOWN.length}: npm run token. Machines sign in with a secret:`);
  for (const { clientId, clientSecret } of provider.machines) lines.push(`  ${clientId} ${clientSecret}`);
  lines.push("", `Ask this at ${url}, as one of them:`, "", FIRST_QUESTION.replace(/^/gm, "  "));
  return lines.join("\n");
}
