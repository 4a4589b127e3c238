import type { Dataset } from "../dataset.ts";
import { fund } from "../dimensions.ts";

const decided = {
  MATERNITY_ALLOWANCE: "Maternity allowance.",
  SERVICE_VOUCHERS: "Service vouchers.",
  BIRTH_LEAVE: "Paternity and birth leave.",
  BIRTH_AID: "Birth aid.",
  BRIDGING_RIGHT: "Bridging right (overbruggingsrecht / droit passerelle).",
  CARER_ALLOWANCE: "Allowance of an informal carer.",
  ADOPTION_LEAVE: "Adoption leave.",
  FOSTER_LEAVE: "Foster leave.",
  BEREAVEMENT_LEAVE: "Bereavement leave.",
  MATERNITY_EXEMPTION: "Exemption of contributions after birth.",
};

const verdicts = {
  GRANTED: "The benefit is granted.",
  REFUSED: "It is refused.",
  PARTLY: "It is granted but for a part.",
  REPAYMENT: "What was paid without right is claimed back.",
};

/** What was decided of benefits in a year. */
export const benefits: Dataset = {
  name: "BENEFITS",
  description: "Decisions on benefits (uitkering / prestation), in the year in which they became known.",
  period: "YEAR",
  since: "2018",
  source: "counted_benefits",
  dimensions: {
    FUND: fund,
    BENEFIT: {
      type: "CountedBenefit",
      description: "Which benefit; those that the funds decide seldom are told in none.",
      values: decided,
    },
    VERDICT: { type: "CountedVerdict", description: "What was decided.", values: verdicts },
  },
  measures: { AMOUNT: { kind: "AMOUNT", description: "What was granted, or claimed back" } },
};
