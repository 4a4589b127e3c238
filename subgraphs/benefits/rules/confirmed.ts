import type { BenefitVersion } from "./benefit.ts";

/** Whether every point of a version was seen in a source, or derived from what was. */
export const isConfirmed = ({ validity, basis, conditions, applyBy, appeal }: BenefitVersion): boolean =>
  [
    validity,
    ...basis,
    ...conditions.map((condition) => condition.basis),
    appeal.basis,
    ...(applyBy ? [applyBy.basis] : []),
  ].every(({ confidence }) => confidence !== "UNCONFIRMED");
