import type { TransmissionKind } from "../kind.ts";
import { crossroads } from "../sources.ts";

/** EX-02, answered: an institution asks how a quarter stands. */
export const contributionState: TransmissionKind = {
  code: "CONTRIBUTION_STATE",
  flow: "EX-02",
  direction: "ANSWER",
  recipient: "INASTI",
  trigger: "An institution asks how a quarter stands.",
  term: null,
  purposes: [],
  payload: null,
  basis: crossroads("a consultation: answered from what holds that day, so that it is never corrected"),
};
