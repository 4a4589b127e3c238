/** What one may do who cannot pay, or paid too much, in English: its name, what it brings, what it risks. */
export const options = {
  "optionTitle.REFUND": "Refund",
  "optionEffect.REFUND": "Your credit is paid to your account.",
  "optionRisk.REFUND": "What is claimed afterwards must be paid anew.",
  "optionTitle.PAY_NOW": "Pay what is open",
  "optionEffect.PAY_NOW": "Nothing more is added, and the quarters count for your rights.",
  "optionRisk.PAY_NOW": "None.",
  "optionTitle.REDUCTION": "Lower provisional amount",
  "optionEffect.REDUCTION": "You contribute on the income that you expect for this year.",
  "optionRisk.REDUCTION":
    "If your income turns out higher, surcharges are reckoned on what you held back; pay the difference by 31 December to avoid them.",
  "optionTitle.PAYMENT_PLAN": "Payment plan",
  "optionEffect.PAYMENT_PLAN": "You pay in monthly parts; recovery rests while you keep the plan.",
  "optionRisk.PAYMENT_PLAN":
    "Surcharges run on, a quarter counts once it is wholly paid, and one missed part ends the plan.",
  "optionTitle.SICKNESS": "Assimilation for sickness",
  "optionEffect.SICKNESS": "Quarters of a recognised incapacity are not owed and count for your pension.",
  "optionRisk.SICKNESS": "Your activity must have stopped, and the medical council must recognise it.",
  "optionTitle.BRIDGING_RIGHT": "Bridging right",
  "optionEffect.BRIDGING_RIGHT":
    "Your health care and other rights are kept after a forced interruption; those quarters are not owed.",
  "optionRisk.BRIDGING_RIGHT": "It is limited in time, and the conditions are strict.",
  "optionTitle.SURCHARGE_WAIVER": "Waiver of surcharges",
  "optionEffect.SURCHARGE_WAIVER": "INASTI may waive surcharges in whole or in part.",
  "optionRisk.SURCHARGE_WAIVER":
    "Only once the contribution of the quarter is wholly paid, and only in cases that deserve it.",
  "optionTitle.EXEMPTION": "Exemption",
  "optionEffect.EXEMPTION":
    "{of, select, COMPANY {The fund frees a company that started of the contribution of the year and its surcharges; what was paid is given back.} other {INASTI may free you of the contribution, its surcharges and the fee.}}",
  "optionRisk.EXEMPTION":
    "{of, select, COMPANY {The year is lost as soon as one of the people of the company turns out to have been insured for too long; surcharges are then due from the start.} other {Exempted quarters do not count for your pension.}}",
  "optionTitle.DEFERRAL": "Deferral",
  "optionEffect.DEFERRAL": "The last day to pay is put off without surcharge.",
  "optionRisk.DEFERRAL": "Only while a measure of the minister is in force.",
} as const;
