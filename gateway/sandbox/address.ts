/** Where a sandbox says that it is, and for whom its tokens are. */
export interface SandboxAddress {
  readonly issuer: string;
  readonly audience: string;
}

/** The folder in which everything that a sandbox keeps has its place. */
export const SANDBOX_FOLDER = ".data";

/** The address of the sandbox with these settings: the program that runs and the one that prints tokens must agree. */
export function sandboxAddress(env: Readonly<Record<string, string | undefined>>): SandboxAddress {
  return {
    issuer: env.STATUT_ISSUER || `http://localhost:${env.PORT || "4000"}/oidc`,
    audience: env.STATUT_AUDIENCE || "statut",
  };
}
