/** What must be so for a benefit, in German. */
export const conditions = {
  "condition.RESIDENCE_BELGIUM": "Den Hauptwohnsitz in Belgien haben.",
  "condition.MAIN_STATUS_FOUR_QUARTERS":
    "Im Quartal des Ereignisses und in den drei vorigen hauptberuflich selbständig oder mithelfender Ehepartner im Vollstatut sein.",
  "condition.MAIN_LEVEL_FOUR_QUARTERS":
    "Für das Quartal des Ereignisses und die drei vorigen Beiträge auf dem Niveau einer Haupttätigkeit schulden, gleich in welcher Kategorie.",
  "condition.FOUR_PAID_OF_SIXTEEN": "Mindestens vier der letzten sechzehn Quartale tatsächlich bezahlt haben.",
  "condition.FOUR_PAID_OR_ASSIMILATED_OF_SIXTEEN":
    "Mindestens vier der letzten sechzehn Quartale bezahlt oder für die Pension gleichgestellt haben.",
  "condition.NO_ACTIVITY": "Ab dem Ereignis keine Berufstätigkeit ausüben.",
  "condition.INTERRUPTED_FOR_SEVEN_DAYS":
    "Die Tätigkeit mindestens sieben Tage in Folge unterbrechen; wieder aufnehmen darf man erst nach einem vollen Monat.",
  "condition.NO_REPLACEMENT_INCOME": "Keinen Anspruch auf ein Ersatzeinkommen haben.",
  "condition.REPLACEMENT_INCOME_WITHIN_LIMIT":
    "Ein Ersatzeinkommen ist bis zum Betrag des Überbrückungsrechts vereinbar.",
  "condition.BELOW_PENSION_AGE": "Das Pensionsalter nicht erreicht haben.",
  "condition.NO_CONVICTION":
    "Nicht im Zusammenhang mit dem Konkurs verurteilt sein und die Zahlungsunfähigkeit nicht organisiert haben.",
  "condition.EIGHT_PENSION_QUARTERS":
    "Bei wirtschaftlichen Schwierigkeiten: mindestens acht pensionsbildende Quartale haben.",
  "condition.FACT_BANKRUPTCY": "In Konkurs erklärt worden sein.",
  "condition.FACT_COLLECTIVE_SETTLEMENT":
    "Oder eine kollektive Schuldenregelung erhalten haben und die Tätigkeit einstellen.",
  "condition.FACT_FORCED_INTERRUPTION":
    "Oder durch eine vom eigenen Willen unabhängige Ursache zur Unterbrechung gezwungen sein.",
  "condition.FACT_OF_FOUR_PILLARS":
    "Ein Ereignis einer der vier Säulen: Konkurs, kollektive Schuldenregelung, erzwungene Unterbrechung, wirtschaftliche Schwierigkeiten.",
  "condition.FACT_OF_TWO_GATES":
    "Eine erzwungene Unterbrechung oder Einstellung, auch ein Konkurs; oder eine offizielle Einstellung wegen wirtschaftlicher Schwierigkeiten.",
  "condition.INSURED_FOR_MATERNITY":
    "Von der Mutterschaftsversicherung gedeckt sein: Haupttätigkeit, Vollstatut oder Beiträge auf diesem Niveau.",
  "condition.SECOND_AND_THIRD_QUARTER_BEFORE": "Für das zweite und dritte Quartal davor die Beiträge geregelt haben.",
  "condition.CHILD_AT_ADDRESS": "Das Kind ist an der Adresse der Mutter eingetragen.",
  "condition.WORK_RESUMED":
    "Die Mutter nimmt eine selbständige Tätigkeit oder eine andere, mindestens halbzeitige Arbeit wieder auf.",
  "condition.SIX_MONTHS_INSURED": "Eine Wartezeit von sechs Monaten in der Entschädigungsversicherung erfüllt haben.",
  "condition.OBLIGATORY_REST_TAKEN": "Die Pflichtruhe nehmen: eine Woche vor und zwei nach der Entbindung.",
  "condition.MATERNITY_ALLOWANCE_CONFIRMED": "Die Krankenkasse bestätigt die Mutterschaftsentschädigung.",
  "condition.MAIN_MINIMUM_DUE": "Mindestens den Mindestbeitrag einer Haupttätigkeit schulden.",
  "condition.NOT_WITH_CARER_EXEMPTION": "Für dasselbe Quartal nicht als pflegender Angehöriger befreit sein.",
  "condition.MAIN_STATUS_BIRTH_QUARTERS":
    "Haupttätigkeit, Vollstatut oder Beiträge auf diesem Niveau im Quartal der Geburt, den zwei vorigen und jedem Quartal mit Urlaub.",
  "condition.MAIN_STATUS_DEATH_QUARTERS":
    "Haupttätigkeit, Vollstatut oder Beiträge auf diesem Niveau im Quartal des Todes, den zwei vorigen und jedem Quartal mit Urlaub.",
  "condition.TWO_QUARTERS_BEFORE": "Die Beiträge der zwei vorigen Quartale bezahlt haben oder davon befreit sein.",
  "condition.LINK_TO_CHILD":
    "Mit dem Kind verwandt sein oder, wenn nicht, mit der Mutter zusammenwohnen; eine Person je Geburt.",
  "condition.DAYS_WITHIN_FOUR_MONTHS": "Die höchstens {days} Tage innerhalb von vier Monaten nach der Geburt nehmen.",
  "condition.NO_ACTIVITY_ON_DAY": "Am entschädigten Tag oder halben Tag keine Tätigkeit ausüben.",
  "condition.NO_OTHER_BENEFIT_SAME_DAY": "Für denselben Tag keine andere Leistung als Selbständiger erhalten.",
  "condition.AT_MOST_EIGHT_DAYS": "Höchstens acht Tage oder sechzehn halbe Tage Urlaub nehmen.",
  "condition.DEATH_OF_PARTNER_OR_CHILD":
    "Der Verstorbene ist der Ehepartner, der zusammenwohnende Partner oder ein Kind eines der beiden.",
  "condition.DAYS_WITHIN_YEAR_OF_DEATH": "Die höchstens {days} Tage innerhalb eines Jahres nach dem Tod nehmen.",
  "condition.NO_RIGHT_AS_EMPLOYEE": "Nebenberuflich Selbständige: dieses Recht nicht als Arbeitnehmer haben.",
  "condition.CARES_FOR_SOMEBODY_ILL":
    "Eine schwer kranke oder palliativ betreute Person oder ein behindertes Kind unter 25 Jahren pflegen.",
  "condition.INTERRUPTED_BY_HALF":
    "Die Tätigkeit mindestens einen Monat unterbrechen oder um mindestens die Hälfte verringern.",
  "condition.CARER_CAREER_LIMIT": "Nicht mehr als {months} Monate in der Laufbahn.",
  "condition.NO_INTERRUPTION_ALLOWANCE": "Keine Unterbrechungszulage des LfA erhalten.",
  "condition.CHILD_UNDER_EIGHTEEN": "Das adoptierte Kind ist jünger als 18.",
  "condition.STARTS_WITHIN_TWO_MONTHS":
    "Der Urlaub beginnt innerhalb von zwei Monaten nach Eintragung des Kindes im Haushalt.",
  "condition.PLACEMENT_OF_SIX_MONTHS": "Die Unterbringung ist für mindestens sechs Monate vorgesehen.",
  "condition.STARTS_WITHIN_TWELVE_MONTHS":
    "Der Urlaub beginnt innerhalb von zwölf Monaten nach Eintragung des Kindes im Haushalt.",
  "condition.HEALTH_FUND_MEMBER": "Mitglied einer Krankenkasse sein.",
  "condition.CONTRIBUTIONS_IN_ORDER": "Die Beiträge geregelt haben.",
  "condition.INCAPACITY_RECOGNISED": "Die Unfähigkeit ist vom Vertrauensarzt anerkannt.",
  "condition.WAITING_MONTH": "Der erste Monat wird nicht entschädigt.",
  "condition.WAITING_FORTNIGHT": "Die ersten vierzehn Tage werden nicht entschädigt.",
  "condition.AT_LEAST_EIGHT_DAYS": "Die Unfähigkeit dauert mindestens acht Tage; dann werden alle entschädigt.",
  "condition.INCAPACITY_OVER_A_YEAR": "Die Unfähigkeit dauert länger als ein Jahr.",
  "condition.NINETY_DAYS_MAIN": "Neunzig Tage hauptberuflich selbständig gewesen sein.",
  "condition.PREVIOUS_QUARTER_PAID": "Den Beitrag des vorigen Quartals bezahlt haben.",
  "condition.INCAPACITY_OF_TWO_THIRDS": "Die Unfähigkeit ist zu mindestens 66 % anerkannt.",
  "condition.COMPLETE_STOP": "Die Tätigkeit ist ganz eingestellt; ein Gesellschaftsmandat ist eine Tätigkeit.",
  "condition.NOBODY_CONTINUES": "Niemand führt die Tätigkeit im Namen des Betroffenen fort.",
  "condition.TOTAL_CESSATION": "Die selbständige Tätigkeit ganz eingestellt haben.",
  "condition.FOUR_QUARTERS_SETTLED":
    "Das Quartal der Einstellung und die drei vorigen sind bezahlt, gleichgestellt oder befreit.",
  "condition.LEGAL_AGE": "{age} Jahre alt sein oder die Bedingungen einer Frühpension erfüllen.",
  "condition.MARRIED_ONE_YEAR":
    "Mindestens ein Jahr verheiratet gewesen sein; früheres gesetzliches Zusammenwohnen zählt.",
  "condition.MINIMUM_AGE_OF_SURVIVOR": "Das Mindestalter haben, das mit dem Todesjahr steigt.",
  "condition.BELOW_AGE_OF_SURVIVOR": "Das Mindestalter der Hinterbliebenenpension noch nicht haben.",
  "condition.NOT_REMARRIED": "Nicht wiederverheiratet sein.",
  "condition.CAREER_OF_FORMER_SPOUSE": "Der frühere Ehepartner war während der Ehe selbständig.",
  "condition.AGE_OF_DIVORCED_SPOUSE": "Das gesetzliche Alter haben, oder mindestens 60 Jahre mit eigener Frühpension.",
  "condition.WORKED_PAST_EARLIEST_DATE": "Über das frühestmögliche Pensionsdatum hinaus arbeiten.",
  "condition.SIX_MONTHS_ACCRUED": "So mindestens sechs Monate gearbeitet haben.",
  "condition.INCOME_WITHIN_LIMITS":
    "Vor dem gesetzlichen Alter: unter der Jahresgrenze bleiben; was darüber liegt, kürzt die Pension.",
  "condition.CONTRACT": "Einen Vertrag geschlossen haben.",
  "condition.MAIN_LEVEL": "Hauptberuflich oder auf diesem Niveau beitragen.",
  "condition.ALL_CONTRIBUTIONS_OF_YEAR_PAID": "Am 31. Dezember alle Beiträge des Jahres bezahlt haben.",
  "condition.CHILD_OF_AGE_FOR_ALLOWANCE": "Das Kind ist im Alter, das dazu berechtigt.",
  "condition.CHILD_IN_AGE_BAND": "Das Kind ist 6, 12 oder 18 Jahre alt geworden.",
  "condition.CHILD_RESIDES_IN_REGION": "Das Kind wohnt in dieser Region.",
  "condition.SOCIAL_SITUATION":
    "Ein Elternteil ist invalide, pensioniert oder alleinstehend, oder das Kind ist Waise oder behindert.",
  "condition.CHILD_BORN": "Ein Kind ist geboren.",
  "condition.CHILD_ADOPTED": "Ein Kind ist adoptiert.",
  "condition.INSUFFICIENT_MEANS": "Keine ausreichenden Mittel haben.",
  "condition.DISABILITY_RECOGNISED": "Die Behinderung ist anerkannt.",
  "condition.OF_PENSION_AGE": "Das gesetzliche Pensionsalter haben.",
} as const;
