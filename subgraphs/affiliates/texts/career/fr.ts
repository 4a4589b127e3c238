/** What is said of careers, rights, cessations and changes of fund. */
export const fr = {
  "error.CareerImpossibleError":
    "C’est impossible dans cette carrière : {why, select, NOT_ACTIVE_THEN {aucune activité n’est connue ce jour-là} NOT_OUT_OF {la personne n’était pas ce dont cet événement part} NOT_INTO {cet événement ne mène pas à cette catégorie} BIRTH_DATE_UNKNOWN {le registre ne connaît pas de date de naissance complète} NOT_PENSION_AGE {l’âge de la pension est atteint dans un autre trimestre} ON_REQUEST {cela ne s’accorde que sur demande ; introduisez une demande} SEVERAL_PERIODS {le changement remonte au-delà d’une période antérieure ; changez-la d’abord} OTHER_FUND {cette période relève d’une autre caisse} STILL_ACTIVE {une activité est en cours ce jour-là, ou commence plus tard} SPOUSE_CATEGORY {un conjoint aidant cotise autrement} SPOUSE_CAPACITY {ce statut est celui du conjoint aidant} MINI_BIRTH_DATE {le mini-statut est réservé aux personnes nées avant 1956} NOBODY_HELPED {la personne aidée n’est pas indiquée} OVERLAPS {elle chevauche une autre période} TOO_FAR {ce jour est trop éloigné} NOT_FIVE_DIGITS {le code d’une activité compte cinq chiffres} other {{why}}}.",
  "careerEffect.NEXT_QUARTER":
    "Agit à partir du trimestre suivant, {quarter} ; le premier jour d’un trimestre, il agirait aussitôt.",
  "careerEffect.QUARTER_OF_EVENT": "Agit à partir du trimestre de l’événement, {quarter}.",
  "careerEffect.QUARTER_OF_DECLARATION":
    "Agit à partir du trimestre de la déclaration, au plus tôt celui qui précède la notification à l’INASTI : {quarter}.",
  "careerEffect.CONTRIBUTION_YEAR": "Agit pour l’année de cotisation, à partir de {quarter}.",
} as const;
