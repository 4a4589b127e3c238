/** Why what is registered is not drawn up here, and where it is found instead, in German. */
export const elsewhere = {
  "elsewhere.CONTRIBUTION_STATE":
    "Nichts wird gesendet: Der Stand wird in der Laufbahn der Person erfragt, affiliate '{' careerYear '{' quarters '{' settlement '}' '}' '}', und beantwortet mit dem, was an dem Tag gilt.",
  "elsewhere.PROFESSIONAL_INCOME":
    "Dies wird empfangen und nicht erstellt: Die Datei der festgesetzten Einkünfte wird mit importAssessedIncomes eingereicht und hat eine eigene Empfangsbestätigung, incomeImports.",
  "elsewhere.SPECIAL_CONTRIBUTION":
    "Es ist nirgends: Das Recht, das dieses Haus hat, enthält den Sonderbeitrag zur sozialen Sicherheit nicht, weder wer ihn schuldet noch wie viel. Nichts davon wird berechnet, empfangen oder gesendet.",
  "elsewhere.BALANCE_TOTALS":
    "Dies wird empfangen und nicht erstellt: Das Personal vermerkt den Jahresabschluss einer Gesellschaft mit recordBalanceSheet.",
  "elsewhere.COMPANY_REGISTER":
    "Dies wird empfangen und nicht erstellt: Dateien des Registers werden mit importRegister und importMandates eingereicht und haben eigene Empfangsbestätigungen, fileImports.",
  "elsewhere.NATIONAL_REGISTER":
    "Dies wird empfangen und nicht erstellt: Eine Datei mit Mutationen wird mit importRegisterMutations eingereicht und hat eine eigene Empfangsbestätigung, registerFiles.",
  "elsewhere.BIRTH":
    "Dies wird empfangen und nicht erstellt: Eine Geburt kommt als Zeile JOINS, Beziehung CHILD, der Datei des Nationalregisters, importRegisterMutations.",
  "elsewhere.STATISTICS":
    "Keine Nachricht wird erstellt: Wer Anspruch darauf hat, liest die Tabellen selbst, statistics.",
  "elsewhere.INSOLVENCY":
    "Dies wird empfangen und nicht erstellt: Das Personal vermerkt mit recordInsolvency, was ein Gericht entschied.",
  "elsewhere.EBOX_DOCUMENT":
    "Keine Nachricht wird erstellt: Die Briefe selbst werden gesendet, affiliate '{' outgoingDocuments '}'. Dieses Haus ist nicht mit der e-Box verbunden.",
} as const;
