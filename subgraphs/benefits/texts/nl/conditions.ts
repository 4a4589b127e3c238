/** What must be so for a benefit, in Dutch. */
export const conditions = {
  "condition.RESIDENCE_BELGIUM": "Zijn hoofdverblijf in België hebben.",
  "condition.MAIN_STATUS_FOUR_QUARTERS":
    "Zelfstandige in hoofdberoep of meewerkende echtgenoot in het maxi-statuut zijn in het kwartaal van het feit en de drie vorige.",
  "condition.MAIN_LEVEL_FOUR_QUARTERS":
    "Bijdragen op het niveau van een hoofdberoep verschuldigd zijn voor het kwartaal van het feit en de drie vorige, in welke categorie ook.",
  "condition.FOUR_PAID_OF_SIXTEEN": "Minstens vier van de laatste zestien kwartalen werkelijk betaald hebben.",
  "condition.FOUR_PAID_OR_ASSIMILATED_OF_SIXTEEN":
    "Minstens vier van de laatste zestien kwartalen betaald of voor het pensioen gelijkgesteld hebben.",
  "condition.NO_ACTIVITY": "Vanaf het feit geen beroepsactiviteit uitoefenen.",
  "condition.INTERRUPTED_FOR_SEVEN_DAYS":
    "De activiteit minstens zeven dagen na elkaar onderbreken; hervatten mag pas na een volledige maand.",
  "condition.NO_REPLACEMENT_INCOME": "Geen recht hebben op een vervangingsinkomen.",
  "condition.REPLACEMENT_INCOME_WITHIN_LIMIT":
    "Een vervangingsinkomen mag samengaan tot het bedrag van het overbruggingsrecht.",
  "condition.BELOW_PENSION_AGE": "De pensioenleeftijd niet bereikt hebben.",
  "condition.NO_CONVICTION":
    "Niet veroordeeld zijn in verband met het faillissement, en zijn onvermogen niet georganiseerd hebben.",
  "condition.EIGHT_PENSION_QUARTERS":
    "Bij economische moeilijkheden: minstens acht kwartalen hebben die pensioen opbouwen.",
  "condition.FACT_BANKRUPTCY": "Failliet verklaard zijn.",
  "condition.FACT_COLLECTIVE_SETTLEMENT":
    "Of een collectieve schuldenregeling verkregen hebben en de activiteit stopzetten.",
  "condition.FACT_FORCED_INTERRUPTION":
    "Of gedwongen zijn de activiteit te onderbreken door een oorzaak buiten zijn wil.",
  "condition.FACT_OF_FOUR_PILLARS":
    "Een feit van een van de vier pijlers: faillissement, collectieve schuldenregeling, gedwongen onderbreking, economische moeilijkheden.",
  "condition.FACT_OF_TWO_GATES":
    "Een gedwongen onderbreking of stopzetting, ook een faillissement; of een officiële stopzetting om economische redenen.",
  "condition.INSURED_FOR_MATERNITY":
    "Gedekt zijn door de moederschapsverzekering: hoofdberoep, maxi-statuut, of bijdragen op dat niveau.",
  "condition.SECOND_AND_THIRD_QUARTER_BEFORE":
    "In orde zijn met de bijdragen voor het tweede en derde kwartaal ervoor.",
  "condition.CHILD_AT_ADDRESS": "Het kind is ingeschreven op het adres van de moeder.",
  "condition.WORK_RESUMED": "De moeder hervat een zelfstandige activiteit, of ander werk van minstens een halftijdse.",
  "condition.SIX_MONTHS_INSURED": "Een wachttijd van zes maanden in de uitkeringsverzekering hebben volbracht.",
  "condition.OBLIGATORY_REST_TAKEN": "De verplichte rust nemen: één week voor en twee na de bevalling.",
  "condition.MATERNITY_ALLOWANCE_CONFIRMED": "Het ziekenfonds bevestigt de moederschapsuitkering.",
  "condition.MAIN_MINIMUM_DUE": "Minstens de minimumbijdrage van een hoofdberoep verschuldigd zijn.",
  "condition.NOT_WITH_CARER_EXEMPTION": "Niet de vrijstelling als mantelzorger hebben voor hetzelfde kwartaal.",
  "condition.MAIN_STATUS_BIRTH_QUARTERS":
    "Hoofdberoep, maxi-statuut of bijdragen op dat niveau, in het kwartaal van de geboorte, de twee vorige en elk kwartaal met verlof.",
  "condition.MAIN_STATUS_DEATH_QUARTERS":
    "Hoofdberoep, maxi-statuut of bijdragen op dat niveau, in het kwartaal van het overlijden, de twee vorige en elk kwartaal met verlof.",
  "condition.TWO_QUARTERS_BEFORE":
    "De bijdragen van de twee vorige kwartalen betaald hebben, of ervan vrijgesteld zijn.",
  "condition.LINK_TO_CHILD":
    "Een afstammingsband met het kind hebben of, bij gebrek daaraan, met de moeder samenwonen; één persoon per geboorte.",
  "condition.DAYS_WITHIN_FOUR_MONTHS": "De hoogstens {days} dagen opnemen binnen vier maanden na de geboorte.",
  "condition.NO_ACTIVITY_ON_DAY": "Geen activiteit uitoefenen op de vergoede dag of halve dag.",
  "condition.NO_OTHER_BENEFIT_SAME_DAY": "Voor dezelfde dag geen andere uitkering als zelfstandige ontvangen.",
  "condition.AT_MOST_EIGHT_DAYS": "Hoogstens acht dagen of zestien halve dagen verlof opnemen.",
  "condition.DEATH_OF_PARTNER_OR_CHILD":
    "De overledene is de echtgenoot, de samenwonende partner, of een kind van een van beiden.",
  "condition.DAYS_WITHIN_YEAR_OF_DEATH": "De hoogstens {days} dagen opnemen binnen het jaar na het overlijden.",
  "condition.NO_RIGHT_AS_EMPLOYEE": "Zelfstandige in bijberoep: dat recht niet als werknemer hebben.",
  "condition.CARES_FOR_SOMEBODY_ILL":
    "Zorgen voor een ernstig ziek of palliatief persoon, of een kind met een handicap jonger dan 25.",
  "condition.INTERRUPTED_BY_HALF":
    "De activiteit minstens een maand onderbreken, of met minstens de helft verminderen.",
  "condition.CARER_CAREER_LIMIT": "Niet meer dan {months} maanden over de loopbaan.",
  "condition.NO_INTERRUPTION_ALLOWANCE": "Geen onderbrekingsuitkering van de RVA ontvangen.",
  "condition.CHILD_UNDER_EIGHTEEN": "Het geadopteerde kind is jonger dan 18.",
  "condition.STARTS_WITHIN_TWO_MONTHS":
    "Het verlof begint binnen twee maanden na de inschrijving van het kind in het gezin.",
  "condition.PLACEMENT_OF_SIX_MONTHS": "De plaatsing is voorzien voor minstens zes maanden.",
  "condition.STARTS_WITHIN_TWELVE_MONTHS":
    "Het verlof begint binnen twaalf maanden na de inschrijving van het kind in het gezin.",
  "condition.HEALTH_FUND_MEMBER": "Aangesloten zijn bij een ziekenfonds.",
  "condition.CONTRIBUTIONS_IN_ORDER": "In orde zijn met de bijdragen.",
  "condition.INCAPACITY_RECOGNISED": "De ongeschiktheid is erkend door de adviserend arts.",
  "condition.WAITING_MONTH": "De eerste maand wordt niet vergoed.",
  "condition.WAITING_FORTNIGHT": "De eerste veertien dagen worden niet vergoed.",
  "condition.AT_LEAST_EIGHT_DAYS": "De ongeschiktheid duurt minstens acht dagen; dan worden alle vergoed.",
  "condition.INCAPACITY_OVER_A_YEAR": "De ongeschiktheid duurt langer dan een jaar.",
  "condition.NINETY_DAYS_MAIN": "Negentig dagen zelfstandige in hoofdberoep geweest zijn.",
  "condition.PREVIOUS_QUARTER_PAID": "De bijdrage van het vorige kwartaal betaald hebben.",
  "condition.INCAPACITY_OF_TWO_THIRDS": "De ongeschiktheid is erkend voor minstens 66 %.",
  "condition.COMPLETE_STOP": "De activiteit is volledig gestopt; een mandaat in een vennootschap is een activiteit.",
  "condition.NOBODY_CONTINUES": "Niemand zet de activiteit in naam van de betrokkene voort.",
  "condition.TOTAL_CESSATION": "De zelfstandige activiteit volledig stopgezet hebben.",
  "condition.FOUR_QUARTERS_SETTLED":
    "Het kwartaal van de stopzetting en de drie vorige zijn betaald, gelijkgesteld of vrijgesteld.",
  "condition.LEGAL_AGE": "{age} jaar zijn, of voldoen aan de voorwaarden van een vervroegd pensioen.",
  "condition.MARRIED_ONE_YEAR": "Minstens een jaar gehuwd geweest zijn; eerdere wettelijke samenwoning telt mee.",
  "condition.MINIMUM_AGE_OF_SURVIVOR": "De minimumleeftijd hebben, die stijgt met het jaar van overlijden.",
  "condition.BELOW_AGE_OF_SURVIVOR": "De minimumleeftijd voor het overlevingspensioen nog niet hebben.",
  "condition.NOT_REMARRIED": "Niet hertrouwd zijn.",
  "condition.CAREER_OF_FORMER_SPOUSE": "De gewezen echtgenoot was tijdens het huwelijk zelfstandig.",
  "condition.AGE_OF_DIVORCED_SPOUSE":
    "De wettelijke leeftijd hebben, of minstens 60 jaar met een eigen vervroegd pensioen.",
  "condition.WORKED_PAST_EARLIEST_DATE": "Blijven werken na de vroegst mogelijke pensioendatum.",
  "condition.SIX_MONTHS_ACCRUED": "Zo minstens zes maanden gewerkt hebben.",
  "condition.INCOME_WITHIN_LIMITS":
    "Voor de wettelijke leeftijd: onder de grens van het jaar blijven; wat erboven ligt, vermindert het pensioen.",
  "condition.CONTRACT": "Een contract gesloten hebben.",
  "condition.MAIN_LEVEL": "Bijdragen in hoofdberoep, of op dat niveau.",
  "condition.ALL_CONTRIBUTIONS_OF_YEAR_PAID": "Op 31 december alle bijdragen van het jaar betaald hebben.",
  "condition.CHILD_OF_AGE_FOR_ALLOWANCE": "Het kind heeft de leeftijd om er recht op te geven.",
  "condition.CHILD_IN_AGE_BAND": "Het kind is 6, 12 of 18 jaar geworden.",
  "condition.CHILD_RESIDES_IN_REGION": "Het kind woont in dit gewest.",
  "condition.SOCIAL_SITUATION":
    "Een ouder is invalide, gepensioneerd of alleenstaand, of het kind is wees of heeft een handicap.",
  "condition.CHILD_BORN": "Er is een kind geboren.",
  "condition.CHILD_ADOPTED": "Er is een kind geadopteerd.",
  "condition.INSUFFICIENT_MEANS": "Onvoldoende middelen hebben.",
  "condition.DISABILITY_RECOGNISED": "De handicap is erkend.",
  "condition.OF_PENSION_AGE": "De wettelijke pensioenleeftijd hebben.",
} as const;
