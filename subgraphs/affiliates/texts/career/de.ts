/** What is said of careers, rights, cessations and changes of fund. */
export const de = {
  "error.CareerImpossibleError":
    "Das ist in dieser Laufbahn nicht möglich: {why, select, NOT_ACTIVE_THEN {an diesem Tag ist keine Tätigkeit bekannt} NOT_OUT_OF {die Person war nicht, was dieses Ereignis voraussetzt} NOT_INTO {dieses Ereignis führt nicht zu dieser Kategorie} BIRTH_DATE_UNKNOWN {das Register kennt kein vollständiges Geburtsdatum} NOT_PENSION_AGE {das Pensionsalter wird in einem anderen Quartal erreicht} ON_REQUEST {das wird nur auf Antrag gewährt; stellen Sie den Antrag} SEVERAL_PERIODS {die Änderung reicht hinter einen früheren Zeitraum zurück; ändern Sie zuerst diesen} OTHER_FUND {dieser Zeitraum gehört zu einer anderen Kasse} STILL_ACTIVE {an diesem Tag läuft eine Tätigkeit, oder es beginnt später eine} SPOUSE_CATEGORY {ein mithelfender Ehepartner trägt anders bei} SPOUSE_CAPACITY {dieses Statut gilt für mithelfende Ehepartner} MINI_BIRTH_DATE {das Mini-Statut gilt für vor 1956 Geborene} NOBODY_HELPED {es steht nicht da, wem geholfen wird} OVERLAPS {er überschneidet sich mit einem anderen Zeitraum} TOO_FAR {dieser Tag liegt zu fern} NOT_FIVE_DIGITS {der Code einer Tätigkeit hat fünf Ziffern} other {{why}}}.",
  "careerEffect.NEXT_QUARTER":
    "Wirkt ab dem folgenden Quartal, {quarter}; am ersten Tag eines Quartals würde es sofort wirken.",
  "careerEffect.QUARTER_OF_EVENT": "Wirkt ab dem Quartal des Ereignisses, {quarter}.",
  "careerEffect.QUARTER_OF_DECLARATION":
    "Wirkt ab dem Quartal der Erklärung, frühestens jenem vor der Mitteilung an das LISVS: {quarter}.",
  "careerEffect.CONTRIBUTION_YEAR": "Wirkt für das Beitragsjahr, ab {quarter}.",
} as const;
