/** What each benefit is called and what it is, in French. */
export const benefits = {
  "title.BANKRUPTCY_INSURANCE": "Assurance sociale en cas de faillite",
  "summary.BANKRUPTCY_INSURANCE":
    "Une indemnité mensuelle et le maintien de la couverture sociale après une faillite. Remplacée par le droit passerelle.",
  "title.BRIDGING_RIGHT_FOUR_PILLARS": "Droit passerelle (quatre piliers)",
  "summary.BRIDGING_RIGHT_FOUR_PILLARS":
    "Jusqu’à {months} mois d’indemnité et {quarters} trimestres de couverture sociale sans cotisations, après une faillite, un règlement collectif de dettes, une interruption forcée ou des difficultés économiques.",
  "title.BRIDGING_RIGHT_TWO_GATES": "Droit passerelle",
  "summary.BRIDGING_RIGHT_TWO_GATES":
    "Jusqu’à {months} mois d’indemnité et {quarters} trimestres de couverture sociale sans cotisations, en cas d’interruption ou de cessation forcée, ou de cessation pour difficultés économiques. Un droit supplémentaire existe selon la carrière.",
  "title.SERVICE_VOUCHERS": "Aide à la maternité : titres-services",
  "summary.SERVICE_VOUCHERS":
    "{vouchers} titres-services gratuits pour la mère qui reprend son activité. La caisse prend l’initiative ; ils sont valables {months} mois.",
  "title.SERVICE_VOUCHERS_ON_REQUEST": "Aide à la maternité : titres-services (sur demande)",
  "summary.SERVICE_VOUCHERS_ON_REQUEST":
    "{vouchers} titres-services gratuits pour la mère qui reprend son activité, à demander à la caisse dès le sixième mois de grossesse.",
  "title.MATERNITY_ALLOWANCE": "Congé de maternité et son indemnité",
  "summary.MATERNITY_ALLOWANCE":
    "{weeks} semaines de repos ({weeksOfTwins} pour une naissance multiple), payées par la mutualité à un montant hebdomadaire unique.",
  "title.MATERNITY_ALLOWANCE_TWO_RATES": "Congé de maternité et son indemnité",
  "summary.MATERNITY_ALLOWANCE_TWO_RATES":
    "{weeks} semaines de repos ({weeksOfTwins} pour une naissance multiple), payées par la mutualité ; les quatre premières à un montant plus élevé. Une partie peut être prise à mi-temps.",
  "title.MATERNITY_EXEMPTION": "Dispense de cotisations après une naissance",
  "summary.MATERNITY_EXEMPTION":
    "{quarters, plural, one {Un trimestre} other {# trimestres}} sans cotisations après celui de la naissance, avec maintien de tous les droits, pension comprise. Accordée d’office.",
  "title.BIRTH_LEAVE": "Congé de paternité et de naissance",
  "summary.BIRTH_LEAVE":
    "{days} jours d’interruption indemnisés ({halfDays} demi-jours) pour le père ou le coparent, en une ou plusieurs fois.",
  "title.BIRTH_AID": "Aide à la naissance",
  "summary.BIRTH_AID":
    "Une somme unique qui équivaut à {vouchers} titres-services, pour le père ou le coparent qui prend un congé court.",
  "title.BEREAVEMENT_LEAVE": "Congé de deuil",
  "summary.BEREAVEMENT_LEAVE": "{days} jours indemnisés dans l’année qui suit le décès du partenaire ou d’un enfant.",
  "title.CARER_ALLOWANCE": "Allocation d’aidant proche",
  "summary.CARER_ALLOWANCE":
    "Une allocation mensuelle pour qui interrompt ou réduit de moitié son activité afin de soigner un proche : {monthsAtOnce} mois par demande, {months} sur la carrière. Un trimestre peut être dispensé de cotisations.",
  "title.ADOPTION_LEAVE": "Congé d’adoption",
  "summary.ADOPTION_LEAVE":
    "{weeks} semaines par parent et {extraWeeks, plural, one {une semaine} other {# semaines}} à partager, payées par la mutualité.",
  "title.ADOPTION_LEAVE_BEFORE_2019": "Congé d’adoption (avant 2019)",
  "summary.ADOPTION_LEAVE_BEFORE_2019":
    "Un congé payé par la mutualité à l’adoption d’un enfant. Les durées d’avant 2019 ne figurent pas dans ce catalogue.",
  "title.FOSTER_LEAVE": "Congé parental d’accueil",
  "summary.FOSTER_LEAVE":
    "{weeks} semaines par parent d’accueil et {extraWeeks, plural, one {une semaine} other {# semaines}} à partager, payées par la mutualité.",
  "title.HEALTH_CARE": "Soins de santé",
  "summary.HEALTH_CARE":
    "Le remboursement des soins par la mutualité, pour l’indépendant en ordre de cotisations et ses personnes à charge.",
  "title.INCAPACITY_ALLOWANCE": "Indemnité d’incapacité de travail",
  "summary.INCAPACITY_ALLOWANCE":
    "Une indemnité journalière dès le premier jour, lorsque l’incapacité dure au moins huit jours.",
  "title.INCAPACITY_ALLOWANCE_AFTER_A_MONTH": "Indemnité d’incapacité de travail (après un mois)",
  "summary.INCAPACITY_ALLOWANCE_AFTER_A_MONTH": "Une indemnité journalière, après un mois d’incapacité sans indemnité.",
  "title.INCAPACITY_ALLOWANCE_AFTER_A_FORTNIGHT": "Indemnité d’incapacité de travail (après quatorze jours)",
  "summary.INCAPACITY_ALLOWANCE_AFTER_A_FORTNIGHT":
    "Une indemnité journalière, après quatorze jours d’incapacité sans indemnité.",
  "title.INVALIDITY_ALLOWANCE": "Indemnité d’invalidité",
  "summary.INVALIDITY_ALLOWANCE": "L’indemnité journalière qui suit une incapacité de plus d’un an.",
  "title.SICKNESS_ASSIMILATION": "Assimilation pour cause de maladie",
  "summary.SICKNESS_ASSIMILATION":
    "Les trimestres de maladie comptent sans cotisations : la pension et les soins sont préservés.",
  "title.CONTINUED_INSURANCE": "Assurance continuée",
  "summary.CONTINUED_INSURANCE":
    "Continuer volontairement à cotiser après la cessation, pour la pension seule ou aussi pour les soins : {quarters} trimestres au plus, jusqu’à {years} ans à l’approche de la pension.",
  "title.RETIREMENT_PENSION": "Pension de retraite",
  "summary.RETIREMENT_PENSION":
    "La pension légale de l’indépendant, à {age} ans, ou plus tôt après une longue carrière. Examinée d’office à l’âge légal.",
  "title.SURVIVOR_PENSION": "Pension de survie",
  "summary.SURVIVOR_PENSION": "La pension du conjoint survivant qui a atteint l’âge requis.",
  "title.TRANSITION_ALLOWANCE": "Allocation de transition",
  "summary.TRANSITION_ALLOWANCE":
    "Pour le conjoint survivant trop jeune pour la pension de survie : {months} mois, {monthsWithChild} avec un enfant, {monthsWithYoungChild} avec un jeune enfant ou un enfant handicapé. Le travail est permis sans limite.",
  "title.TRANSITION_ALLOWANCE_SHORT": "Allocation de transition",
  "summary.TRANSITION_ALLOWANCE_SHORT":
    "Pour le conjoint survivant trop jeune pour la pension de survie : {months} mois, ou {monthsWithChild} avec un enfant à charge.",
  "title.DIVORCED_SPOUSE_PENSION": "Pension de conjoint divorcé",
  "summary.DIVORCED_SPOUSE_PENSION":
    "Une pension pour les années d’activité indépendante de l’ex-conjoint pendant le mariage.",
  "title.PENSION_BONUS_OLD": "Ancien bonus de pension",
  "summary.PENSION_BONUS_OLD":
    "Un supplément de pension pour les années de travail prestées avant 2015 au-delà d’un certain âge.",
  "title.PENSION_BONUS": "Bonus de pension",
  "summary.PENSION_BONUS":
    "Une somme nette pour qui travaille au-delà de sa première date possible de pension, pendant {years} ans au plus.",
  "title.PENSION_BONUS_FROM_2026": "Bonus de pension à partir de 2026",
  "summary.PENSION_BONUS_FROM_2026":
    "Un pourcentage de pension en plus par année de travail au-delà de l’âge légal. Le texte définitif reste à confirmer.",
  "title.WORK_AFTER_PENSION": "Activité après la pension",
  "summary.WORK_AFTER_PENSION":
    "Ce que l’on peut gagner à côté d’une pension : sans limite dès l’année de l’âge légal, avec un plafond avant.",
  "title.SUPPLEMENTARY_PENSION": "Pension libre complémentaire, ordinaire",
  "summary.SUPPLEMENTARY_PENSION":
    "Une épargne de pension par contrat, déductible comme une cotisation, dans la limite d’un pourcentage du revenu.",
  "title.SOCIAL_SUPPLEMENTARY_PENSION": "Pension libre complémentaire, sociale",
  "summary.SOCIAL_SUPPLEMENTARY_PENSION":
    "Comme l’ordinaire, avec un plafond plus élevé : une part finance une protection en cas de maladie, d’incapacité ou de décès.",
  "title.HOSPITAL_COVER": "Assurance hospitalisation complémentaire",
  "summary.HOSPITAL_COVER": "Un contrat privé pour les frais d’hôpital que l’assurance obligatoire laisse au patient.",
  "title.GUARANTEED_INCOME": "Revenu garanti",
  "summary.GUARANTEED_INCOME": "Un contrat privé qui complète l’indemnité d’incapacité de travail.",
  "title.INTEGRATION_INCOME": "Revenu d’intégration sociale",
  "summary.INTEGRATION_INCOME": "Un revenu minimum accordé par le CPAS à qui n’a pas de ressources suffisantes.",
  "title.DISABILITY_ALLOWANCE": "Allocation aux personnes handicapées",
  "summary.DISABILITY_ALLOWANCE":
    "Une allocation du SPF Sécurité sociale pour qui gagne moins, ou se débrouille moins bien, à cause d’un handicap.",
  "title.ELDERLY_INCOME_GUARANTEE": "Garantie de revenus aux personnes âgées",
  "summary.ELDERLY_INCOME_GUARANTEE":
    "Un minimum pour qui a l’âge de la pension et trop peu de ressources ; autrefois le revenu garanti.",
  "title.FAMILY_ALLOWANCES": "Allocations familiales",
  "summary.FAMILY_ALLOWANCES": "Une allocation mensuelle pour chaque enfant bénéficiaire.",
  "title.FAMILY_ALLOWANCES_REGIONAL": "Allocations familiales",
  "summary.FAMILY_ALLOWANCES_REGIONAL":
    "Depuis la régionalisation, la caisse de paiement du lieu de résidence de l’enfant décide et paie ; la caisse d’assurances sociales y renvoie.",
  "title.FAMILY_ALLOWANCE_AGE_SUPPLEMENT": "Supplément d’âge des allocations familiales",
  "summary.FAMILY_ALLOWANCE_AGE_SUPPLEMENT":
    "Un supplément à 6, 12 et 18 ans, accordé d’office le mois qui suit l’anniversaire.",
  "title.FAMILY_ALLOWANCE_AGE_SUPPLEMENT_REGIONAL": "Supplément d’âge des allocations familiales",
  "summary.FAMILY_ALLOWANCE_AGE_SUPPLEMENT_REGIONAL":
    "Depuis la régionalisation, la caisse de paiement du lieu de résidence de l’enfant décide et paie ; la caisse d’assurances sociales y renvoie.",
  "title.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT": "Supplément annuel des allocations familiales",
  "summary.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT": "Une fois par an, avant la rentrée scolaire, selon l’âge de l’enfant.",
  "title.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT_REGIONAL": "Supplément annuel des allocations familiales",
  "summary.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT_REGIONAL":
    "Depuis la régionalisation, la caisse de paiement du lieu de résidence de l’enfant décide et paie ; la caisse d’assurances sociales y renvoie.",
  "title.INCREASED_FAMILY_ALLOWANCES": "Allocations familiales majorées",
  "summary.INCREASED_FAMILY_ALLOWANCES":
    "Un montant plus élevé pour un parent invalide, pensionné ou isolé, un orphelin ou un enfant handicapé.",
  "title.INCREASED_FAMILY_ALLOWANCES_REGIONAL": "Allocations familiales majorées",
  "summary.INCREASED_FAMILY_ALLOWANCES_REGIONAL":
    "Depuis la régionalisation, la caisse de paiement du lieu de résidence de l’enfant décide et paie ; la caisse d’assurances sociales y renvoie.",
  "title.BIRTH_GRANT": "Allocation de naissance",
  "summary.BIRTH_GRANT": "Une somme unique à la naissance d’un enfant.",
  "title.BIRTH_GRANT_REGIONAL": "Allocation de naissance",
  "summary.BIRTH_GRANT_REGIONAL":
    "Depuis la régionalisation, la caisse de paiement du lieu de résidence de l’enfant décide et paie ; la caisse d’assurances sociales y renvoie.",
  "title.ADOPTION_GRANT": "Prime d’adoption",
  "summary.ADOPTION_GRANT": "Une somme unique à l’adoption d’un enfant.",
  "title.ADOPTION_GRANT_REGIONAL": "Prime d’adoption",
  "summary.ADOPTION_GRANT_REGIONAL":
    "Depuis la régionalisation, la caisse de paiement du lieu de résidence de l’enfant décide et paie ; la caisse d’assurances sociales y renvoie.",
} as const;
