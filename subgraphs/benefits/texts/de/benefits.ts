/** What each benefit is called and what it is, in German. */
export const benefits = {
  "title.BANKRUPTCY_INSURANCE": "Sozialversicherung bei Konkurs",
  "summary.BANKRUPTCY_INSURANCE":
    "Eine monatliche Leistung und fortgesetzter Sozialschutz nach einem Konkurs. Vom Überbrückungsrecht abgelöst.",
  "title.BRIDGING_RIGHT_FOUR_PILLARS": "Überbrückungsrecht (vier Säulen)",
  "summary.BRIDGING_RIGHT_FOUR_PILLARS":
    "Bis zu {months} Monate Leistung und {quarters} Quartale Sozialschutz ohne Beiträge nach Konkurs, kollektiver Schuldenregelung, erzwungener Unterbrechung oder wirtschaftlichen Schwierigkeiten.",
  "title.BRIDGING_RIGHT_TWO_GATES": "Überbrückungsrecht",
  "summary.BRIDGING_RIGHT_TWO_GATES":
    "Bis zu {months} Monate Leistung und {quarters} Quartale Sozialschutz ohne Beiträge bei erzwungener Unterbrechung oder Einstellung oder bei Einstellung wegen wirtschaftlicher Schwierigkeiten. Je nach Laufbahn gibt es ein Zusatzrecht.",
  "title.SERVICE_VOUCHERS": "Mutterschaftshilfe: Dienstleistungsschecks",
  "summary.SERVICE_VOUCHERS":
    "{vouchers} kostenlose Dienstleistungsschecks für die Mutter, die ihre Tätigkeit wieder aufnimmt. Die Kasse handelt von sich aus; sie gelten {months} Monate.",
  "title.SERVICE_VOUCHERS_ON_REQUEST": "Mutterschaftshilfe: Dienstleistungsschecks (auf Antrag)",
  "summary.SERVICE_VOUCHERS_ON_REQUEST":
    "{vouchers} kostenlose Dienstleistungsschecks für die Mutter, die ihre Tätigkeit wieder aufnimmt; ab dem sechsten Schwangerschaftsmonat bei der Kasse zu beantragen.",
  "title.MATERNITY_ALLOWANCE": "Mutterschaftsurlaub und seine Entschädigung",
  "summary.MATERNITY_ALLOWANCE":
    "{weeks} Wochen Ruhe ({weeksOfTwins} bei Mehrlingen), von der Krankenkasse zu einem einheitlichen Wochenbetrag gezahlt.",
  "title.MATERNITY_ALLOWANCE_TWO_RATES": "Mutterschaftsurlaub und seine Entschädigung",
  "summary.MATERNITY_ALLOWANCE_TWO_RATES":
    "{weeks} Wochen Ruhe ({weeksOfTwins} bei Mehrlingen), von der Krankenkasse gezahlt; die ersten vier zu einem höheren Betrag. Ein Teil kann halbzeitig genommen werden.",
  "title.MATERNITY_EXEMPTION": "Beitragsbefreiung nach einer Geburt",
  "summary.MATERNITY_EXEMPTION":
    "{quarters, plural, one {Ein Quartal} other {# Quartale}} ohne Beiträge nach dem der Geburt, unter Wahrung aller Rechte, auch für die Pension. Von Amts wegen gewährt.",
  "title.BIRTH_LEAVE": "Vaterschafts- und Geburtsurlaub",
  "summary.BIRTH_LEAVE":
    "{days} entschädigte Tage Unterbrechung ({halfDays} halbe Tage) für den Vater oder Mitelternteil, auf einmal oder in Teilen.",
  "title.BIRTH_AID": "Geburtshilfe",
  "summary.BIRTH_AID":
    "Ein einmaliger Betrag im Wert von {vouchers} Dienstleistungsschecks für den Vater oder Mitelternteil, der einen kurzen Urlaub nimmt.",
  "title.BEREAVEMENT_LEAVE": "Trauerurlaub",
  "summary.BEREAVEMENT_LEAVE": "{days} entschädigte Tage im Jahr nach dem Tod des Partners oder eines Kindes.",
  "title.CARER_ALLOWANCE": "Zulage für pflegende Angehörige",
  "summary.CARER_ALLOWANCE":
    "Eine monatliche Zulage für jene, die ihre Tätigkeit unterbrechen oder halbieren, um einen Angehörigen zu pflegen: {monthsAtOnce} Monate je Antrag, {months} in der Laufbahn. Ein Quartal kann beitragsfrei sein.",
  "title.ADOPTION_LEAVE": "Adoptionsurlaub",
  "summary.ADOPTION_LEAVE":
    "{weeks} Wochen je Elternteil und {extraWeeks, plural, one {eine Woche} other {# Wochen}} zum Teilen, von der Krankenkasse gezahlt.",
  "title.ADOPTION_LEAVE_BEFORE_2019": "Adoptionsurlaub (vor 2019)",
  "summary.ADOPTION_LEAVE_BEFORE_2019":
    "Ein von der Krankenkasse gezahlter Urlaub bei der Adoption eines Kindes. Die Dauer vor 2019 steht nicht in diesem Katalog.",
  "title.FOSTER_LEAVE": "Pflegeelternurlaub",
  "summary.FOSTER_LEAVE":
    "{weeks} Wochen je Pflegeelternteil und {extraWeeks, plural, one {eine Woche} other {# Wochen}} zum Teilen, von der Krankenkasse gezahlt.",
  "title.HEALTH_CARE": "Gesundheitspflege",
  "summary.HEALTH_CARE":
    "Die Erstattung der Pflege durch die Krankenkasse, für Selbständige mit geregelten Beiträgen und ihre Angehörigen zu Lasten.",
  "title.INCAPACITY_ALLOWANCE": "Entschädigung bei Arbeitsunfähigkeit",
  "summary.INCAPACITY_ALLOWANCE":
    "Eine Tagesentschädigung ab dem ersten Tag, wenn die Unfähigkeit mindestens acht Tage dauert.",
  "title.INCAPACITY_ALLOWANCE_AFTER_A_MONTH": "Entschädigung bei Arbeitsunfähigkeit (nach einem Monat)",
  "summary.INCAPACITY_ALLOWANCE_AFTER_A_MONTH":
    "Eine Tagesentschädigung nach einem Monat Unfähigkeit ohne Entschädigung.",
  "title.INCAPACITY_ALLOWANCE_AFTER_A_FORTNIGHT": "Entschädigung bei Arbeitsunfähigkeit (nach vierzehn Tagen)",
  "summary.INCAPACITY_ALLOWANCE_AFTER_A_FORTNIGHT":
    "Eine Tagesentschädigung nach vierzehn Tagen Unfähigkeit ohne Entschädigung.",
  "title.INVALIDITY_ALLOWANCE": "Invaliditätsentschädigung",
  "summary.INVALIDITY_ALLOWANCE": "Die Tagesentschädigung, die auf eine Unfähigkeit von mehr als einem Jahr folgt.",
  "title.SICKNESS_ASSIMILATION": "Gleichstellung wegen Krankheit",
  "summary.SICKNESS_ASSIMILATION": "Quartale der Krankheit zählen ohne Beiträge: Pension und Pflege bleiben gewahrt.",
  "title.CONTINUED_INSURANCE": "Freiwillige Weiterversicherung",
  "summary.CONTINUED_INSURANCE":
    "Nach der Einstellung freiwillig weiter beitragen, nur für die Pension oder auch für die Pflege: höchstens {quarters} Quartale, bis zu {years} Jahre kurz vor der Pension.",
  "title.RETIREMENT_PENSION": "Ruhestandspension",
  "summary.RETIREMENT_PENSION":
    "Die gesetzliche Pension der Selbständigen mit {age} Jahren, oder früher nach langer Laufbahn. Im gesetzlichen Alter von Amts wegen geprüft.",
  "title.SURVIVOR_PENSION": "Hinterbliebenenpension",
  "summary.SURVIVOR_PENSION": "Die Pension des überlebenden Ehepartners, der das erforderliche Alter hat.",
  "title.TRANSITION_ALLOWANCE": "Übergangsentschädigung",
  "summary.TRANSITION_ALLOWANCE":
    "Für den überlebenden Ehepartner, der für die Hinterbliebenenpension zu jung ist: {months} Monate, {monthsWithChild} mit Kind, {monthsWithYoungChild} mit jungem oder behindertem Kind. Arbeit ist unbegrenzt erlaubt.",
  "title.TRANSITION_ALLOWANCE_SHORT": "Übergangsentschädigung",
  "summary.TRANSITION_ALLOWANCE_SHORT":
    "Für den überlebenden Ehepartner, der für die Hinterbliebenenpension zu jung ist: {months} Monate, oder {monthsWithChild} mit einem Kind zu Lasten.",
  "title.DIVORCED_SPOUSE_PENSION": "Pension für geschiedene Ehepartner",
  "summary.DIVORCED_SPOUSE_PENSION":
    "Eine Pension für die Jahre selbständiger Tätigkeit des früheren Ehepartners während der Ehe.",
  "title.PENSION_BONUS_OLD": "Alter Pensionsbonus",
  "summary.PENSION_BONUS_OLD":
    "Ein Zuschlag zur Pension für Jahre, die vor 2015 jenseits eines bestimmten Alters gearbeitet wurden.",
  "title.PENSION_BONUS": "Pensionsbonus",
  "summary.PENSION_BONUS":
    "Ein Nettobetrag für jene, die über ihr frühestmögliches Pensionsdatum hinaus arbeiten, höchstens {years} Jahre lang.",
  "title.PENSION_BONUS_FROM_2026": "Pensionsbonus ab 2026",
  "summary.PENSION_BONUS_FROM_2026":
    "Ein Prozentsatz mehr Pension je Arbeitsjahr nach dem gesetzlichen Alter. Der endgültige Text ist noch zu bestätigen.",
  "title.WORK_AFTER_PENSION": "Arbeiten nach der Pension",
  "summary.WORK_AFTER_PENSION":
    "Was man neben einer Pension verdienen darf: unbegrenzt ab dem Jahr des gesetzlichen Alters, davor mit einer Grenze.",
  "title.SUPPLEMENTARY_PENSION": "Freie Zusatzpension, gewöhnliche",
  "summary.SUPPLEMENTARY_PENSION":
    "Pensionssparen durch Vertrag, wie ein Beitrag abziehbar, bis zu einem Prozentsatz des Einkommens.",
  "title.SOCIAL_SUPPLEMENTARY_PENSION": "Freie Zusatzpension, soziale",
  "summary.SOCIAL_SUPPLEMENTARY_PENSION":
    "Wie die gewöhnliche, mit höherer Grenze: ein Teil bezahlt Schutz bei Krankheit, Unfähigkeit oder Tod.",
  "title.HOSPITAL_COVER": "Zusätzliche Krankenhausversicherung",
  "summary.HOSPITAL_COVER":
    "Ein privater Vertrag für Krankenhauskosten, die die Pflichtversicherung dem Patienten lässt.",
  "title.GUARANTEED_INCOME": "Garantiertes Einkommen",
  "summary.GUARANTEED_INCOME": "Ein privater Vertrag, der die Entschädigung bei Arbeitsunfähigkeit ergänzt.",
  "title.INTEGRATION_INCOME": "Eingliederungseinkommen",
  "summary.INTEGRATION_INCOME":
    "Ein Mindesteinkommen, das das ÖSHZ jenen gewährt, die keine ausreichenden Mittel haben.",
  "title.DISABILITY_ALLOWANCE": "Beihilfe für Personen mit Behinderung",
  "summary.DISABILITY_ALLOWANCE":
    "Eine Beihilfe des FÖD Soziale Sicherheit für jene, die wegen einer Behinderung weniger verdienen oder weniger selbständig leben.",
  "title.ELDERLY_INCOME_GUARANTEE": "Einkommensgarantie für Betagte",
  "summary.ELDERLY_INCOME_GUARANTEE":
    "Ein Minimum für jene im Pensionsalter mit zu geringen Mitteln; früher das garantierte Einkommen für Betagte.",
  "title.FAMILY_ALLOWANCES": "Familienbeihilfen",
  "summary.FAMILY_ALLOWANCES": "Eine monatliche Beihilfe für jedes berechtigte Kind.",
  "title.FAMILY_ALLOWANCES_REGIONAL": "Familienbeihilfen",
  "summary.FAMILY_ALLOWANCES_REGIONAL":
    "Seit der Regionalisierung entscheidet und zahlt die Stelle am Wohnort des Kindes; die Sozialversicherungskasse verweist dorthin.",
  "title.FAMILY_ALLOWANCE_AGE_SUPPLEMENT": "Alterszuschlag der Familienbeihilfen",
  "summary.FAMILY_ALLOWANCE_AGE_SUPPLEMENT":
    "Ein Zuschlag mit 6, 12 und 18 Jahren, von Amts wegen im Monat nach dem Geburtstag gewährt.",
  "title.FAMILY_ALLOWANCE_AGE_SUPPLEMENT_REGIONAL": "Alterszuschlag der Familienbeihilfen",
  "summary.FAMILY_ALLOWANCE_AGE_SUPPLEMENT_REGIONAL":
    "Seit der Regionalisierung entscheidet und zahlt die Stelle am Wohnort des Kindes; die Sozialversicherungskasse verweist dorthin.",
  "title.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT": "Jährlicher Zuschlag der Familienbeihilfen",
  "summary.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT": "Einmal im Jahr, vor Schulbeginn, je nach Alter des Kindes.",
  "title.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT_REGIONAL": "Jährlicher Zuschlag der Familienbeihilfen",
  "summary.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT_REGIONAL":
    "Seit der Regionalisierung entscheidet und zahlt die Stelle am Wohnort des Kindes; die Sozialversicherungskasse verweist dorthin.",
  "title.INCREASED_FAMILY_ALLOWANCES": "Erhöhte Familienbeihilfen",
  "summary.INCREASED_FAMILY_ALLOWANCES":
    "Ein höherer Betrag für einen invaliden, pensionierten oder alleinstehenden Elternteil, ein Waisenkind oder ein behindertes Kind.",
  "title.INCREASED_FAMILY_ALLOWANCES_REGIONAL": "Erhöhte Familienbeihilfen",
  "summary.INCREASED_FAMILY_ALLOWANCES_REGIONAL":
    "Seit der Regionalisierung entscheidet und zahlt die Stelle am Wohnort des Kindes; die Sozialversicherungskasse verweist dorthin.",
  "title.BIRTH_GRANT": "Geburtsprämie",
  "summary.BIRTH_GRANT": "Ein einmaliger Betrag bei der Geburt eines Kindes.",
  "title.BIRTH_GRANT_REGIONAL": "Geburtsprämie",
  "summary.BIRTH_GRANT_REGIONAL":
    "Seit der Regionalisierung entscheidet und zahlt die Stelle am Wohnort des Kindes; die Sozialversicherungskasse verweist dorthin.",
  "title.ADOPTION_GRANT": "Adoptionsprämie",
  "summary.ADOPTION_GRANT": "Ein einmaliger Betrag bei der Adoption eines Kindes.",
  "title.ADOPTION_GRANT_REGIONAL": "Adoptionsprämie",
  "summary.ADOPTION_GRANT_REGIONAL":
    "Seit der Regionalisierung entscheidet und zahlt die Stelle am Wohnort des Kindes; die Sozialversicherungskasse verweist dorthin.",
} as const;
