/** Of somebody who asked for work that the house does later: no more than it takes to ask in that right. */
export interface Claim {
  readonly role: string;
  readonly actor: string;
  readonly fund: string | null;
  readonly institution: string | null;
  readonly purpose: string | null;
  readonly language: string;
}

/** What is kept of whoever asks. Neither a token nor a national number: only staff and institutions are kept so. */
export const claimOf = ({ role, actor, fund, institution, purpose, language }: Claim): Claim => ({
  ...{ role, actor, fund, institution, purpose, language },
});
