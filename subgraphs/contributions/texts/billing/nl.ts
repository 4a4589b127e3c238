/** Wat over facturatie en vervaldagberichten gezegd wordt, in het Nederlands. */
export const billing = {
  "error.BillingRunUnderWayError":
    "Een facturatie van dit kwartaal loopt al. Wacht tot ze verzegeld is en start dan een andere.",
  "check.I6": "Elke facturatie heeft het aantal, de som en de hash waarmee ze verzegeld werd.",
  "check.I14":
    "Elke facturatie heeft, herberekend uit haar gegevens met de regels van vandaag, de hash van haar zegel.",
} as const;
