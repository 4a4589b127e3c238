import type { Hearing } from "../../shared/plumbing/hear.ts";
import { outdateByPerson, outdateBySent } from "../services/attestations/outdate-papers.ts";

/** What makes a paper say what is so no more. Comes after whatever keeps these facts. */
export const hearWhatOutdates: readonly Hearing[] = [
  { type: "YearReceiptsKnown", keep: (context, facts) => outdateByPerson(context, "TAX_CERTIFICATE", facts) },
  { type: "CareerChanged", keep: (context, facts) => outdateByPerson(context, "AFFILIATION", facts) },
  { type: "TransmissionSent", keep: (context, facts) => outdateBySent(context, facts) },
];
