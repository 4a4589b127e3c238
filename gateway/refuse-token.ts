import { Fault } from "../subgraphs/shared/plumbing/faults.ts";

/** Why a token is not believed, as a code: nothing of the token itself is ever repeated. */
export type TokenRefusal =
  | "SCHEME"
  | "MALFORMED"
  | "ALGORITHM"
  | "SIGNATURE"
  | "UNKNOWN_KEY"
  | "KEYS_UNAVAILABLE"
  | "EXPIRED"
  | "NOT_YET_VALID"
  | "WRONG_ISSUER"
  | "WRONG_AUDIENCE"
  | "WRONG_TYPE"
  | "NOT_BOUND"
  | "CERTIFICATE_MISSING"
  | "CERTIFICATE_OTHER"
  | "CONFIRMATION_UNKNOWN"
  | "LINK_BOUND"
  | "SUBJECT_MISSING"
  | "ROLE_UNKNOWN"
  | "ROLE_AMBIGUOUS"
  | "CLAIM_MISSING"
  | "SSIN_INVALID"
  | "ENTERPRISE_NUMBERS_INVALID"
  | "FUND_UNKNOWN"
  | "INSTITUTION_INVALID";

/** Turns a token away. A token that is shown must be good: nobody becomes the public by showing a bad one. */
export function refuseToken(reason: TokenRefusal): never {
  throw new Fault("UNAUTHENTICATED", { reason });
}
