import type { Persona } from "./persona.ts";

const REPLACED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => REPLACED[sign] ?? "");

/** What the pages' own Content-Security-Policy allows: the style below, and nothing from anywhere else. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** For the provider's own pages: one of them sends itself on, and adds the fingerprint of its script to this. */
export const PROVIDER_POLICY = `${PAGE_POLICY}; script-src 'self'`;

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1b1b1b }
  .sandbox { background: #fff3cd; border-left: .3rem solid #8a6500; padding: .6rem 1rem }
  button { display: block; width: 100%; margin: .4rem 0; padding: .6rem 1rem; text-align: left; font: inherit;
    color: inherit; background: #fff; border: 1px solid #767676; border-radius: .3rem; cursor: pointer }
  button:hover, button:focus-visible { outline: .15rem solid #0b5cad }
  small { display: block; color: #4a4a4a }`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} · Statut sandbox</title><style>${STYLE}</style></head>
<body><main><h1>${safe(title)}</h1>${body}</main></body>
</html>
`;

const groups: readonly (readonly [heading: string, roles: readonly Persona["role"][]])[] = [
  ["Insured persons", ["INSURED"]],
  ["Companies and their accountants", ["COMPANY", "ACCOUNTANT"]],
  ["Staff of the funds", ["CASE_HANDLER", "SUPERVISOR"]],
  ["Bailiffs, lawyers and curators", ["RECOVERY_PARTY"]],
  ["Analysts", ["ANALYST"]],
  ["Data protection officers", ["DATA_PROTECTION_OFFICER"]],
  ["Institutions", ["HEALTH_FUND", "INASTI", "VOUCHER_ISSUER", "FAMILY_FUND", "FPS_FINANCE", "FPS_SOCIAL_SECURITY"]],
];

const choice = ({ key, name, story }: Persona): string =>
  `<button name="persona" value="${safe(key)}">${safe(name)}<small>${safe(story)}</small></button>`;

/** The page on which one chooses as whom to try the sandbox. */
export function signInPage(people: readonly Persona[]): string {
  const sections = groups.map(([heading, roles]) => {
    const members = people.filter(({ role }) => roles.includes(role));
    return members.length > 0 ? `<h2>${heading}</h2>${members.map(choice).join("")}` : "";
  });
  const notice =
    '<p class="sandbox">This is a sandbox: nobody here exists, and there are no passwords. Choose whom to be.</p>';
  return page("Sign in", `${notice}<form method="post">${sections.join("")}</form>`);
}

/** The page that says why one cannot sign in. Only the protocol's own code is told. */
export const errorPage = (code: string): string =>
  page("Signing in did not succeed", `<p>The reason is <code>${safe(code)}</code>. Go back and begin again.</p>`);
