/** What each benefit is called and what it is, in Dutch. */
export const benefits = {
  "title.BANKRUPTCY_INSURANCE": "Sociale verzekering in geval van faillissement",
  "summary.BANKRUPTCY_INSURANCE":
    "Een maandelijkse uitkering en behoud van de sociale dekking na een faillissement. Vervangen door het overbruggingsrecht.",
  "title.BRIDGING_RIGHT_FOUR_PILLARS": "Overbruggingsrecht (vier pijlers)",
  "summary.BRIDGING_RIGHT_FOUR_PILLARS":
    "Tot {months} maanden uitkering en {quarters} kwartalen sociale dekking zonder bijdragen, na een faillissement, een collectieve schuldenregeling, een gedwongen onderbreking of economische moeilijkheden.",
  "title.BRIDGING_RIGHT_TWO_GATES": "Overbruggingsrecht",
  "summary.BRIDGING_RIGHT_TWO_GATES":
    "Tot {months} maanden uitkering en {quarters} kwartalen sociale dekking zonder bijdragen, bij gedwongen onderbreking of stopzetting, of bij stopzetting om economische redenen. Naargelang de loopbaan bestaat er een bijkomend recht.",
  "title.SERVICE_VOUCHERS": "Moederschapshulp: dienstencheques",
  "summary.SERVICE_VOUCHERS":
    "{vouchers} gratis dienstencheques voor de moeder die haar activiteit hervat. Het fonds neemt het initiatief; ze zijn {months} maanden geldig.",
  "title.SERVICE_VOUCHERS_ON_REQUEST": "Moederschapshulp: dienstencheques (op aanvraag)",
  "summary.SERVICE_VOUCHERS_ON_REQUEST":
    "{vouchers} gratis dienstencheques voor de moeder die haar activiteit hervat, aan te vragen bij het fonds vanaf de zesde maand zwangerschap.",
  "title.MATERNITY_ALLOWANCE": "Moederschapsrust en haar uitkering",
  "summary.MATERNITY_ALLOWANCE":
    "{weeks} weken rust ({weeksOfTwins} bij een meerling), betaald door het ziekenfonds tegen één weekbedrag.",
  "title.MATERNITY_ALLOWANCE_TWO_RATES": "Moederschapsrust en haar uitkering",
  "summary.MATERNITY_ALLOWANCE_TWO_RATES":
    "{weeks} weken rust ({weeksOfTwins} bij een meerling), betaald door het ziekenfonds; de eerste vier tegen een hoger bedrag. Een deel mag halftijds worden opgenomen.",
  "title.MATERNITY_EXEMPTION": "Vrijstelling van bijdragen na een geboorte",
  "summary.MATERNITY_EXEMPTION":
    "{quarters, plural, one {Eén kwartaal} other {# kwartalen}} zonder bijdragen na dat van de geboorte, met behoud van alle rechten, ook voor het pensioen. Ambtshalve toegekend.",
  "title.BIRTH_LEAVE": "Vaderschaps- en geboorteverlof",
  "summary.BIRTH_LEAVE":
    "{days} vergoede dagen onderbreking ({halfDays} halve dagen) voor de vader of meeouder, in één of meer keren.",
  "title.BIRTH_AID": "Geboortehulp",
  "summary.BIRTH_AID":
    "Een eenmalig bedrag dat overeenstemt met {vouchers} dienstencheques, voor de vader of meeouder die een kort verlof neemt.",
  "title.BEREAVEMENT_LEAVE": "Rouwverlof",
  "summary.BEREAVEMENT_LEAVE": "{days} vergoede dagen in het jaar na het overlijden van de partner of van een kind.",
  "title.CARER_ALLOWANCE": "Uitkering mantelzorg",
  "summary.CARER_ALLOWANCE":
    "Een maandelijkse uitkering voor wie zijn activiteit onderbreekt of halveert om voor een naaste te zorgen: {monthsAtOnce} maanden per aanvraag, {months} over de loopbaan. Een kwartaal kan van bijdragen worden vrijgesteld.",
  "title.ADOPTION_LEAVE": "Adoptieverlof",
  "summary.ADOPTION_LEAVE":
    "{weeks} weken per ouder en {extraWeeks, plural, one {één week} other {# weken}} om te delen, betaald door het ziekenfonds.",
  "title.ADOPTION_LEAVE_BEFORE_2019": "Adoptieverlof (voor 2019)",
  "summary.ADOPTION_LEAVE_BEFORE_2019":
    "Een verlof betaald door het ziekenfonds bij de adoptie van een kind. De duur van voor 2019 staat niet in deze catalogus.",
  "title.FOSTER_LEAVE": "Pleegouderverlof",
  "summary.FOSTER_LEAVE":
    "{weeks} weken per pleegouder en {extraWeeks, plural, one {één week} other {# weken}} om te delen, betaald door het ziekenfonds.",
  "title.HEALTH_CARE": "Geneeskundige verzorging",
  "summary.HEALTH_CARE":
    "De terugbetaling van zorg door het ziekenfonds, voor de zelfstandige die in orde is met zijn bijdragen en wie hij ten laste heeft.",
  "title.INCAPACITY_ALLOWANCE": "Uitkering bij arbeidsongeschiktheid",
  "summary.INCAPACITY_ALLOWANCE":
    "Een daguitkering vanaf de eerste dag, wanneer de ongeschiktheid minstens acht dagen duurt.",
  "title.INCAPACITY_ALLOWANCE_AFTER_A_MONTH": "Uitkering bij arbeidsongeschiktheid (na een maand)",
  "summary.INCAPACITY_ALLOWANCE_AFTER_A_MONTH": "Een daguitkering, na een maand ongeschiktheid zonder uitkering.",
  "title.INCAPACITY_ALLOWANCE_AFTER_A_FORTNIGHT": "Uitkering bij arbeidsongeschiktheid (na veertien dagen)",
  "summary.INCAPACITY_ALLOWANCE_AFTER_A_FORTNIGHT":
    "Een daguitkering, na veertien dagen ongeschiktheid zonder uitkering.",
  "title.INVALIDITY_ALLOWANCE": "Invaliditeitsuitkering",
  "summary.INVALIDITY_ALLOWANCE": "De daguitkering die volgt op een ongeschiktheid van meer dan een jaar.",
  "title.SICKNESS_ASSIMILATION": "Gelijkstelling wegens ziekte",
  "summary.SICKNESS_ASSIMILATION":
    "Kwartalen van ziekte tellen mee zonder bijdragen: pensioen en zorg blijven behouden.",
  "title.CONTINUED_INSURANCE": "Voortgezette verzekering",
  "summary.CONTINUED_INSURANCE":
    "Na de stopzetting vrijwillig blijven bijdragen, enkel voor het pensioen of ook voor zorg: hoogstens {quarters} kwartalen, tot {years} jaar kort voor het pensioen.",
  "title.RETIREMENT_PENSION": "Rustpensioen",
  "summary.RETIREMENT_PENSION":
    "Het wettelijk pensioen van de zelfstandige, op {age} jaar, of vroeger na een lange loopbaan. Ambtshalve onderzocht op de wettelijke leeftijd.",
  "title.SURVIVOR_PENSION": "Overlevingspensioen",
  "summary.SURVIVOR_PENSION": "Het pensioen van de langstlevende echtgenoot die de vereiste leeftijd heeft.",
  "title.TRANSITION_ALLOWANCE": "Overgangsuitkering",
  "summary.TRANSITION_ALLOWANCE":
    "Voor de langstlevende echtgenoot die te jong is voor het overlevingspensioen: {months} maanden, {monthsWithChild} met een kind, {monthsWithYoungChild} met een jong kind of een kind met een handicap. Werken mag onbeperkt.",
  "title.TRANSITION_ALLOWANCE_SHORT": "Overgangsuitkering",
  "summary.TRANSITION_ALLOWANCE_SHORT":
    "Voor de langstlevende echtgenoot die te jong is voor het overlevingspensioen: {months} maanden, of {monthsWithChild} met een kind ten laste.",
  "title.DIVORCED_SPOUSE_PENSION": "Pensioen van uit de echt gescheiden echtgenoot",
  "summary.DIVORCED_SPOUSE_PENSION":
    "Een pensioen voor de jaren waarin de gewezen echtgenoot tijdens het huwelijk zelfstandig was.",
  "title.PENSION_BONUS_OLD": "Oude pensioenbonus",
  "summary.PENSION_BONUS_OLD":
    "Een toeslag op het pensioen voor jaren die voor 2015 boven een bepaalde leeftijd werden gewerkt.",
  "title.PENSION_BONUS": "Pensioenbonus",
  "summary.PENSION_BONUS":
    "Een nettobedrag voor wie na zijn vroegst mogelijke pensioendatum blijft werken, gedurende hoogstens {years} jaar.",
  "title.PENSION_BONUS_FROM_2026": "Pensioenbonus vanaf 2026",
  "summary.PENSION_BONUS_FROM_2026":
    "Een percentage pensioen meer per jaar werk na de wettelijke leeftijd. De definitieve tekst moet nog worden bevestigd.",
  "title.WORK_AFTER_PENSION": "Werken na het pensioen",
  "summary.WORK_AFTER_PENSION":
    "Wat men naast een pensioen mag verdienen: onbeperkt vanaf het jaar van de wettelijke leeftijd, met een grens ervoor.",
  "title.SUPPLEMENTARY_PENSION": "Vrij aanvullend pensioen, gewoon",
  "summary.SUPPLEMENTARY_PENSION":
    "Pensioensparen via een contract, aftrekbaar als een bijdrage, tot een percentage van het inkomen.",
  "title.SOCIAL_SUPPLEMENTARY_PENSION": "Vrij aanvullend pensioen, sociaal",
  "summary.SOCIAL_SUPPLEMENTARY_PENSION":
    "Zoals het gewone, met een hogere grens: een deel betaalt bescherming bij ziekte, ongeschiktheid of overlijden.",
  "title.HOSPITAL_COVER": "Aanvullende hospitalisatieverzekering",
  "summary.HOSPITAL_COVER":
    "Een privécontract voor ziekenhuiskosten die de verplichte verzekering aan de patiënt overlaat.",
  "title.GUARANTEED_INCOME": "Gewaarborgd inkomen",
  "summary.GUARANTEED_INCOME": "Een privécontract dat de uitkering bij arbeidsongeschiktheid aanvult.",
  "title.INTEGRATION_INCOME": "Leefloon",
  "summary.INTEGRATION_INCOME": "Een minimuminkomen dat het OCMW toekent aan wie onvoldoende middelen heeft.",
  "title.DISABILITY_ALLOWANCE": "Tegemoetkoming voor personen met een handicap",
  "summary.DISABILITY_ALLOWANCE":
    "Een tegemoetkoming van de FOD Sociale Zekerheid voor wie door een handicap minder verdient of minder zelfredzaam is.",
  "title.ELDERLY_INCOME_GUARANTEE": "Inkomensgarantie voor ouderen",
  "summary.ELDERLY_INCOME_GUARANTEE":
    "Een minimum voor wie de pensioenleeftijd heeft en te weinig middelen; vroeger het gewaarborgd inkomen voor bejaarden.",
  "title.FAMILY_ALLOWANCES": "Kinderbijslag",
  "summary.FAMILY_ALLOWANCES": "Een maandelijkse bijslag voor elk rechtgevend kind.",
  "title.FAMILY_ALLOWANCES_REGIONAL": "Kinderbijslag",
  "summary.FAMILY_ALLOWANCES_REGIONAL":
    "Sinds de regionalisering beslist en betaalt de uitbetaler van de woonplaats van het kind; het sociaal verzekeringsfonds verwijst door.",
  "title.FAMILY_ALLOWANCE_AGE_SUPPLEMENT": "Leeftijdsbijslag",
  "summary.FAMILY_ALLOWANCE_AGE_SUPPLEMENT":
    "Een toeslag op 6, 12 en 18 jaar, ambtshalve toegekend in de maand na de verjaardag.",
  "title.FAMILY_ALLOWANCE_AGE_SUPPLEMENT_REGIONAL": "Leeftijdsbijslag",
  "summary.FAMILY_ALLOWANCE_AGE_SUPPLEMENT_REGIONAL":
    "Sinds de regionalisering beslist en betaalt de uitbetaler van de woonplaats van het kind; het sociaal verzekeringsfonds verwijst door.",
  "title.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT": "Jaarlijkse toeslag op de kinderbijslag",
  "summary.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT":
    "Eén keer per jaar, voor het begin van het schooljaar, volgens de leeftijd van het kind.",
  "title.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT_REGIONAL": "Jaarlijkse toeslag op de kinderbijslag",
  "summary.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT_REGIONAL":
    "Sinds de regionalisering beslist en betaalt de uitbetaler van de woonplaats van het kind; het sociaal verzekeringsfonds verwijst door.",
  "title.INCREASED_FAMILY_ALLOWANCES": "Verhoogde kinderbijslag",
  "summary.INCREASED_FAMILY_ALLOWANCES":
    "Een hoger bedrag voor een invalide, gepensioneerde of alleenstaande ouder, een wees of een kind met een handicap.",
  "title.INCREASED_FAMILY_ALLOWANCES_REGIONAL": "Verhoogde kinderbijslag",
  "summary.INCREASED_FAMILY_ALLOWANCES_REGIONAL":
    "Sinds de regionalisering beslist en betaalt de uitbetaler van de woonplaats van het kind; het sociaal verzekeringsfonds verwijst door.",
  "title.BIRTH_GRANT": "Kraamgeld",
  "summary.BIRTH_GRANT": "Een eenmalig bedrag bij de geboorte van een kind.",
  "title.BIRTH_GRANT_REGIONAL": "Kraamgeld",
  "summary.BIRTH_GRANT_REGIONAL":
    "Sinds de regionalisering beslist en betaalt de uitbetaler van de woonplaats van het kind; het sociaal verzekeringsfonds verwijst door.",
  "title.ADOPTION_GRANT": "Adoptiepremie",
  "summary.ADOPTION_GRANT": "Een eenmalig bedrag bij de adoptie van een kind.",
  "title.ADOPTION_GRANT_REGIONAL": "Adoptiepremie",
  "summary.ADOPTION_GRANT_REGIONAL":
    "Sinds de regionalisering beslist en betaalt de uitbetaler van de woonplaats van het kind; het sociaal verzekeringsfonds verwijst door.",
} as const;
