/** What is thrown when a request is wrong, or cannot be served now. Anything else that is thrown is our own bug. */
export const faults = {
  UNAUTHENTICATED: { status: 401, retryable: false },
  SIGNATURE_REFUSED: { status: 401, retryable: false },
  FORBIDDEN: { status: 403, retryable: false },
  BAD_INPUT: { status: 400, retryable: false },
  PURPOSE_REQUIRED: { status: 400, retryable: false },
  LAW_UNKNOWN: { status: 422, retryable: false },
  NOT_READY: { status: 409, retryable: true },
  UNRECORDED: { status: 503, retryable: true },
  TOO_COSTLY: { status: 400, retryable: false },
  TOO_MANY_REQUESTS: { status: 429, retryable: true },
  OVERLOADED: { status: 503, retryable: true },
  SUBGRAPH_UNAVAILABLE: { status: 503, retryable: true },
  TIMEOUT: { status: 504, retryable: true },
  INTERNAL: { status: 500, retryable: false },
} as const;

export type FaultCode = keyof typeof faults;

/**
 * A fault: the request was wrong, not the law's answer a "no".
 *
 * `facts` are numbers and names of fields that help the caller; never a value of somebody's file.
 */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "Fault";
  }
}

/** Whether a text is the code of a fault. */
export const isFaultCode = (code: unknown): code is FaultCode =>
  typeof code === "string" && Object.hasOwn(faults, code);
