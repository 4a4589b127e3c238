/** The words in which people learn who looked into their file, and what became of what they asked under that law. */
export const privacy = {
  fr: {
    "usage.told": "Consultation : {topics}.",
    "usage.tried": "Demande d’accès au dossier ; rien n’a été communiqué.",
    "usageReceiver.ACCOUNTANT": "un comptable mandaté",
  },
  nl: {
    "usage.told": "Geraadpleegd: {topics}.",
    "usage.tried": "Vroeg het dossier op; er werd niets meegedeeld.",
    "usageReceiver.ACCOUNTANT": "een gemandateerde boekhouder",
  },
  de: {
    "usage.told": "Eingesehen: {topics}.",
    "usage.tried": "Fragte nach der Akte; es wurde nichts mitgeteilt.",
    "usageReceiver.ACCOUNTANT": "ein beauftragter Buchhalter",
  },
  en: {
    "usage.told": "Looked at: {topics}.",
    "usage.tried": "Asked for the file, and was told nothing.",
    "usageReceiver.ACCOUNTANT": "a mandated accountant",
  },
} as const;
