/** Why what is registered is not drawn up here, and where it is found instead, in Dutch. */
export const elsewhere = {
  "elsewhere.CONTRIBUTION_STATE":
    "Er wordt niets verzonden: het wordt gevraagd in de loopbaan van de persoon, affiliate '{' careerYear '{' quarters '{' settlement '}' '}' '}', en beantwoord met wat die dag geldt.",
  "elsewhere.PROFESSIONAL_INCOME":
    "Dit wordt ontvangen en niet opgemaakt: het bestand van vastgestelde inkomens wordt ingediend met importAssessedIncomes en heeft een eigen ontvangstbewijs, incomeImports.",
  "elsewhere.SPECIAL_CONTRIBUTION":
    "Het is nergens: het recht dat dit huis heeft, bevat de bijzondere bijdrage voor de sociale zekerheid niet, noch wie ze verschuldigd is, noch hoeveel. Er wordt niets van berekend, ontvangen of verzonden.",
  "elsewhere.BALANCE_TOTALS":
    "Dit wordt ontvangen en niet opgemaakt: het personeel noteert de jaarrekening van een vennootschap met recordBalanceSheet.",
  "elsewhere.COMPANY_REGISTER":
    "Dit wordt ontvangen en niet opgemaakt: bestanden van het register worden ingediend met importRegister en importMandates en hebben eigen ontvangstbewijzen, fileImports.",
  "elsewhere.NATIONAL_REGISTER":
    "Dit wordt ontvangen en niet opgemaakt: een bestand met mutaties wordt ingediend met importRegisterMutations en heeft een eigen ontvangstbewijs, registerFiles.",
  "elsewhere.BIRTH":
    "Dit wordt ontvangen en niet opgemaakt: een geboorte komt als een regel JOINS, relatie CHILD, van het bestand van het Rijksregister, importRegisterMutations.",
  "elsewhere.STATISTICS": "Er wordt geen bericht opgemaakt: wie er recht op heeft, leest de tabellen zelf, statistics.",
  "elsewhere.INSOLVENCY":
    "Dit wordt ontvangen en niet opgemaakt: het personeel noteert met recordInsolvency wat een rechtbank besliste.",
  "elsewhere.EBOX_DOCUMENT":
    "Er wordt geen bericht opgemaakt: de brieven zelf worden verzonden, affiliate '{' outgoingDocuments '}'. Dit huis is niet met de e-Box verbonden.",
} as const;
