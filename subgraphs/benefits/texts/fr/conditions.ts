/** What must be so for a benefit, in French. */
export const conditions = {
  "condition.RESIDENCE_BELGIUM": "Avoir sa résidence principale en Belgique.",
  "condition.MAIN_STATUS_FOUR_QUARTERS":
    "Être indépendant à titre principal ou conjoint aidant au maxi-statut pendant le trimestre du fait et les trois précédents.",
  "condition.MAIN_LEVEL_FOUR_QUARTERS":
    "Devoir des cotisations au niveau d’une activité principale pour le trimestre du fait et les trois précédents, quelle que soit la catégorie.",
  "condition.FOUR_PAID_OF_SIXTEEN": "Avoir effectivement payé au moins quatre des seize derniers trimestres.",
  "condition.FOUR_PAID_OR_ASSIMILATED_OF_SIXTEEN":
    "Avoir au moins quatre des seize derniers trimestres payés ou assimilés pour la pension.",
  "condition.NO_ACTIVITY": "N’exercer aucune activité professionnelle à partir du fait.",
  "condition.INTERRUPTED_FOR_SEVEN_DAYS":
    "Interrompre l’activité au moins sept jours de suite ; reprendre n’est permis qu’après un mois complet.",
  "condition.NO_REPLACEMENT_INCOME": "Ne pas avoir droit à un revenu de remplacement.",
  "condition.REPLACEMENT_INCOME_WITHIN_LIMIT":
    "Un revenu de remplacement se cumule jusqu’au montant du droit passerelle.",
  "condition.BELOW_PENSION_AGE": "Ne pas avoir atteint l’âge de la pension.",
  "condition.NO_CONVICTION": "Ne pas avoir été condamné en lien avec la faillite, ni avoir organisé son insolvabilité.",
  "condition.EIGHT_PENSION_QUARTERS":
    "Pour des difficultés économiques : avoir au moins huit trimestres qui constituent une pension.",
  "condition.FACT_BANKRUPTCY": "Avoir été déclaré en faillite.",
  "condition.FACT_COLLECTIVE_SETTLEMENT": "Ou avoir obtenu un règlement collectif de dettes et cesser l’activité.",
  "condition.FACT_FORCED_INTERRUPTION":
    "Ou être forcé d’interrompre l’activité par une cause indépendante de sa volonté.",
  "condition.FACT_OF_FOUR_PILLARS":
    "Un fait d’un des quatre piliers : faillite, règlement collectif de dettes, interruption forcée, difficultés économiques.",
  "condition.FACT_OF_TWO_GATES":
    "Une interruption ou cessation forcée, faillite comprise ; ou une cessation officielle pour difficultés économiques.",
  "condition.INSURED_FOR_MATERNITY":
    "Être couverte par l’assurance maternité : activité principale, maxi-statut, ou cotisations à ce niveau.",
  "condition.SECOND_AND_THIRD_QUARTER_BEFORE":
    "Être en ordre de cotisations pour les deuxième et troisième trimestres qui précèdent.",
  "condition.CHILD_AT_ADDRESS": "L’enfant est inscrit à l’adresse de la mère.",
  "condition.WORK_RESUMED": "La mère reprend une activité indépendante, ou un autre travail au moins à mi-temps.",
  "condition.SIX_MONTHS_INSURED": "Avoir accompli un stage de six mois dans l’assurance indemnités.",
  "condition.OBLIGATORY_REST_TAKEN": "Prendre le repos obligatoire : une semaine avant et deux après l’accouchement.",
  "condition.MATERNITY_ALLOWANCE_CONFIRMED": "La mutualité confirme l’indemnité de maternité.",
  "condition.MAIN_MINIMUM_DUE": "Devoir au moins la cotisation minimale d’une activité principale.",
  "condition.NOT_WITH_CARER_EXEMPTION": "Ne pas avoir la dispense d’aidant proche pour le même trimestre.",
  "condition.MAIN_STATUS_BIRTH_QUARTERS":
    "Activité principale, maxi-statut ou cotisations à ce niveau, dans le trimestre de la naissance, les deux précédents et chaque trimestre de congé.",
  "condition.MAIN_STATUS_DEATH_QUARTERS":
    "Activité principale, maxi-statut ou cotisations à ce niveau, dans le trimestre du décès, les deux précédents et chaque trimestre de congé.",
  "condition.TWO_QUARTERS_BEFORE": "Avoir payé les cotisations des deux trimestres précédents, ou en être dispensé.",
  "condition.LINK_TO_CHILD":
    "Avoir un lien de filiation avec l’enfant ou, à défaut, cohabiter avec la mère ; une seule personne par naissance.",
  "condition.DAYS_WITHIN_FOUR_MONTHS": "Prendre les {days} jours au plus dans les quatre mois de la naissance.",
  "condition.NO_ACTIVITY_ON_DAY": "N’exercer aucune activité le jour ou le demi-jour indemnisé.",
  "condition.NO_OTHER_BENEFIT_SAME_DAY": "Ne recevoir aucune autre prestation d’indépendant pour le même jour.",
  "condition.AT_MOST_EIGHT_DAYS": "Prendre au plus huit jours ou seize demi-jours de congé.",
  "condition.DEATH_OF_PARTNER_OR_CHILD":
    "Le défunt est le conjoint, le partenaire cohabitant, ou un enfant de l’un des deux.",
  "condition.DAYS_WITHIN_YEAR_OF_DEATH": "Prendre les {days} jours au plus dans l’année du décès.",
  "condition.NO_RIGHT_AS_EMPLOYEE": "Indépendant complémentaire : ne pas avoir ce droit comme salarié.",
  "condition.CARES_FOR_SOMEBODY_ILL":
    "Soigner une personne gravement malade, en soins palliatifs, ou un enfant handicapé de moins de 25 ans.",
  "condition.INTERRUPTED_BY_HALF":
    "Interrompre l’activité, ou la réduire d’au moins la moitié, pendant au moins un mois.",
  "condition.CARER_CAREER_LIMIT": "Ne pas dépasser {months} mois sur la carrière.",
  "condition.NO_INTERRUPTION_ALLOWANCE": "Ne pas recevoir d’allocation d’interruption de l’ONEM.",
  "condition.CHILD_UNDER_EIGHTEEN": "L’enfant adopté a moins de 18 ans.",
  "condition.STARTS_WITHIN_TWO_MONTHS":
    "Le congé commence dans les deux mois de l’inscription de l’enfant dans le ménage.",
  "condition.PLACEMENT_OF_SIX_MONTHS": "Le placement est prévu pour au moins six mois.",
  "condition.STARTS_WITHIN_TWELVE_MONTHS":
    "Le congé commence dans les douze mois de l’inscription de l’enfant dans le ménage.",
  "condition.HEALTH_FUND_MEMBER": "Être affilié à une mutualité.",
  "condition.CONTRIBUTIONS_IN_ORDER": "Être en ordre de cotisations.",
  "condition.INCAPACITY_RECOGNISED": "L’incapacité est reconnue par le médecin-conseil.",
  "condition.WAITING_MONTH": "Le premier mois n’est pas indemnisé.",
  "condition.WAITING_FORTNIGHT": "Les quatorze premiers jours ne sont pas indemnisés.",
  "condition.AT_LEAST_EIGHT_DAYS": "L’incapacité dure au moins huit jours ; tous sont alors indemnisés.",
  "condition.INCAPACITY_OVER_A_YEAR": "L’incapacité dure depuis plus d’un an.",
  "condition.NINETY_DAYS_MAIN": "Avoir été indépendant à titre principal pendant nonante jours.",
  "condition.PREVIOUS_QUARTER_PAID": "Avoir payé la cotisation du trimestre précédent.",
  "condition.INCAPACITY_OF_TWO_THIRDS": "L’incapacité est reconnue à 66 % au moins.",
  "condition.COMPLETE_STOP": "L’activité est entièrement arrêtée ; un mandat de société est une activité.",
  "condition.NOBODY_CONTINUES": "Personne ne poursuit l’activité au nom de l’intéressé.",
  "condition.TOTAL_CESSATION": "Avoir entièrement cessé l’activité indépendante.",
  "condition.FOUR_QUARTERS_SETTLED":
    "Le trimestre de la cessation et les trois précédents sont payés, assimilés ou dispensés.",
  "condition.LEGAL_AGE": "Avoir {age} ans, ou remplir les conditions d’une pension anticipée.",
  "condition.MARRIED_ONE_YEAR": "Avoir été marié au moins un an ; une cohabitation légale antérieure compte.",
  "condition.MINIMUM_AGE_OF_SURVIVOR": "Avoir l’âge minimum, qui monte avec l’année du décès.",
  "condition.BELOW_AGE_OF_SURVIVOR": "Ne pas avoir encore l’âge minimum de la pension de survie.",
  "condition.NOT_REMARRIED": "Ne pas être remarié.",
  "condition.CAREER_OF_FORMER_SPOUSE": "L’ex-conjoint a été indépendant pendant le mariage.",
  "condition.AGE_OF_DIVORCED_SPOUSE": "Avoir l’âge légal, ou 60 ans au moins avec sa propre pension anticipée.",
  "condition.WORKED_PAST_EARLIEST_DATE": "Travailler au-delà de la première date possible de pension.",
  "condition.SIX_MONTHS_ACCRUED": "Avoir travaillé ainsi au moins six mois.",
  "condition.INCOME_WITHIN_LIMITS":
    "Avant l’âge légal : rester sous le plafond de l’année ; l’excédent réduit la pension.",
  "condition.CONTRACT": "Avoir conclu un contrat.",
  "condition.MAIN_LEVEL": "Cotiser à titre principal, ou à ce niveau.",
  "condition.ALL_CONTRIBUTIONS_OF_YEAR_PAID": "Avoir payé toutes les cotisations de l’année au 31 décembre.",
  "condition.CHILD_OF_AGE_FOR_ALLOWANCE": "L’enfant a l’âge d’y donner droit.",
  "condition.CHILD_IN_AGE_BAND": "L’enfant a atteint 6, 12 ou 18 ans.",
  "condition.CHILD_RESIDES_IN_REGION": "L’enfant réside dans cette région.",
  "condition.SOCIAL_SITUATION": "Un parent est invalide, pensionné ou isolé, ou l’enfant est orphelin ou handicapé.",
  "condition.CHILD_BORN": "Un enfant est né.",
  "condition.CHILD_ADOPTED": "Un enfant est adopté.",
  "condition.INSUFFICIENT_MEANS": "Ne pas avoir de ressources suffisantes.",
  "condition.DISABILITY_RECOGNISED": "Le handicap est reconnu.",
  "condition.OF_PENSION_AGE": "Avoir l’âge légal de la pension.",
} as const;
