/** A message as a file: its bytes are those of its payload, and its name says which it is and their SHA-256. */
export interface TransmissionFile {
  readonly name: string;
  readonly content: string;
}

/** What of a message makes its file. */
interface Message {
  readonly id: string;
  readonly kind: { readonly code: string };
  readonly payload: string;
  readonly payloadHash: string;
}

/** Writes a message as a file: `CONTRIBUTION_VOUCHER.tra_….<sha256>.json`, the same for the same message always. */
export const transmissionFile = ({ id, kind, payload, payloadHash }: Message): TransmissionFile => ({
  name: `${kind.code}.${id}.${payloadHash}.json`,
  content: payload,
});
