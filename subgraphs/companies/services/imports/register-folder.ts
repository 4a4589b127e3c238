/** Where the operator lays extracts of the register, a folder each (`STATUT_REGISTER`); `null` where nobody said. */
export const registerFolder = (): string | null => process.env.STATUT_REGISTER || null;
