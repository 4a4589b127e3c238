/** What one request may ask. Every number is published, and a refusal says which was passed. */
export interface Limits {
  /** The text's length; a comment or a long literal is one token or none. */
  readonly textBytes: number;
  /** Words and signs of the text. */
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** On one field or operation; and in the whole text, ten times as many. */
  readonly directives: number;
  /** The most that one page may hold. */
  readonly page: number;
  readonly cost: number;
  /** How long a list is taken to be that does not say. */
  readonly listSize: number;
  readonly bodyBytes: number;
  /** The body of a member of staff, who brings bank files. */
  readonly staffBodyBytes: number;
  /** The variables of a read. A mutation may carry a file, up to the body's size. */
  readonly variableBytes: number;
  /** Those of a health fund, which asks for up to 10 000 of its members at once. */
  readonly healthFundVariableBytes: number;
  readonly operationMs: number;
}

/** The limits that hold where none are given. */
export const defaultLimits: Limits = {
  textBytes: 64_000,
  tokens: 1_000,
  depth: 12,
  aliases: 15,
  rootFields: 20,
  directives: 5,
  page: 100,
  cost: 10_000,
  listSize: 10,
  bodyBytes: 2_000_000,
  staffBodyBytes: 16_000_000,
  variableBytes: 64_000,
  healthFundVariableBytes: 160_000,
  operationMs: 10_000,
};
