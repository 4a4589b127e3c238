/** What each benefit is called and what it is, in English. */
export const benefits = {
  "title.BANKRUPTCY_INSURANCE": "Social insurance in case of bankruptcy",
  "summary.BANKRUPTCY_INSURANCE":
    "A monthly payment and continued social cover after a bankruptcy. Replaced by the bridging right.",
  "title.BRIDGING_RIGHT_FOUR_PILLARS": "Bridging right (four pillars)",
  "summary.BRIDGING_RIGHT_FOUR_PILLARS":
    "Up to {months} months of payment and {quarters} quarters of social cover without contributions, after a bankruptcy, a collective debt settlement, a forced interruption or economic difficulties.",
  "title.BRIDGING_RIGHT_TWO_GATES": "Bridging right",
  "summary.BRIDGING_RIGHT_TWO_GATES":
    "Up to {months} months of payment and {quarters} quarters of social cover without contributions, when the activity is interrupted or ended by force, or ended for economic difficulties. The career may open a further right.",
  "title.SERVICE_VOUCHERS": "Maternity aid: service vouchers",
  "summary.SERVICE_VOUCHERS":
    "{vouchers} free service vouchers for the mother who takes up her activity again. The fund acts by itself; they are valid for {months} months.",
  "title.SERVICE_VOUCHERS_ON_REQUEST": "Maternity aid: service vouchers (on request)",
  "summary.SERVICE_VOUCHERS_ON_REQUEST":
    "{vouchers} free service vouchers for the mother who takes up her activity again, to be asked of the fund from the sixth month of pregnancy.",
  "title.MATERNITY_ALLOWANCE": "Maternity leave and its allowance",
  "summary.MATERNITY_ALLOWANCE":
    "{weeks} weeks of rest ({weeksOfTwins} for a multiple birth), paid by the health fund at a single weekly amount.",
  "title.MATERNITY_ALLOWANCE_TWO_RATES": "Maternity leave and its allowance",
  "summary.MATERNITY_ALLOWANCE_TWO_RATES":
    "{weeks} weeks of rest ({weeksOfTwins} for a multiple birth), paid by the health fund, the first four at a higher amount. A part may be taken half-time.",
  "title.MATERNITY_EXEMPTION": "Exemption from contributions after a birth",
  "summary.MATERNITY_EXEMPTION":
    "{quarters, plural, one {One quarter} other {# quarters}} without contributions after that of the birth, all rights kept, the pension included. Granted without a request.",
  "title.BIRTH_LEAVE": "Paternity and birth leave",
  "summary.BIRTH_LEAVE":
    "{days} paid days of interruption ({halfDays} half-days) for the father or co-parent, at once or in pieces.",
  "title.BIRTH_AID": "Birth aid",
  "summary.BIRTH_AID":
    "A single sum worth {vouchers} service vouchers, for the father or co-parent who takes a short leave.",
  "title.BEREAVEMENT_LEAVE": "Bereavement leave",
  "summary.BEREAVEMENT_LEAVE": "{days} paid days in the year after the death of the partner or of a child.",
  "title.CARER_ALLOWANCE": "Carer’s allowance",
  "summary.CARER_ALLOWANCE":
    "A monthly allowance for who stops or halves the activity to care for somebody close: {monthsAtOnce} months a request, {months} a career. One quarter may be free of contributions.",
  "title.ADOPTION_LEAVE": "Adoption leave",
  "summary.ADOPTION_LEAVE":
    "{weeks} weeks for each parent and {extraWeeks, plural, one {one week} other {# weeks}} to share, paid by the health fund.",
  "title.ADOPTION_LEAVE_BEFORE_2019": "Adoption leave (before 2019)",
  "summary.ADOPTION_LEAVE_BEFORE_2019":
    "A leave paid by the health fund at the adoption of a child. How long it was before 2019 is not in this catalogue.",
  "title.FOSTER_LEAVE": "Foster parent’s leave",
  "summary.FOSTER_LEAVE":
    "{weeks} weeks for each foster parent and {extraWeeks, plural, one {one week} other {# weeks}} to share, paid by the health fund.",
  "title.HEALTH_CARE": "Health care",
  "summary.HEALTH_CARE":
    "Care refunded by the health fund, for the self-employed whose contributions are in order and for their dependants.",
  "title.INCAPACITY_ALLOWANCE": "Allowance for incapacity for work",
  "summary.INCAPACITY_ALLOWANCE":
    "A daily allowance from the first day on, where the incapacity lasts at least eight days.",
  "title.INCAPACITY_ALLOWANCE_AFTER_A_MONTH": "Allowance for incapacity for work (after a month)",
  "summary.INCAPACITY_ALLOWANCE_AFTER_A_MONTH": "A daily allowance, after one month of incapacity without it.",
  "title.INCAPACITY_ALLOWANCE_AFTER_A_FORTNIGHT": "Allowance for incapacity for work (after fourteen days)",
  "summary.INCAPACITY_ALLOWANCE_AFTER_A_FORTNIGHT": "A daily allowance, after fourteen days of incapacity without it.",
  "title.INVALIDITY_ALLOWANCE": "Invalidity allowance",
  "summary.INVALIDITY_ALLOWANCE": "The daily allowance that follows an incapacity of more than a year.",
  "title.SICKNESS_ASSIMILATION": "Assimilation for sickness",
  "summary.SICKNESS_ASSIMILATION": "Quarters of illness count without contributions: the pension and care are kept.",
  "title.CONTINUED_INSURANCE": "Continued insurance",
  "summary.CONTINUED_INSURANCE":
    "Going on to contribute by choice after stopping, for the pension alone or for care too: at most {quarters} quarters, up to {years} years close to the pension.",
  "title.RETIREMENT_PENSION": "Retirement pension",
  "summary.RETIREMENT_PENSION":
    "The legal pension of the self-employed, at {age}, or earlier after a long career. Examined without a request at the legal age.",
  "title.SURVIVOR_PENSION": "Survivor’s pension",
  "summary.SURVIVOR_PENSION": "The pension of the surviving spouse who has reached the age required.",
  "title.TRANSITION_ALLOWANCE": "Transition allowance",
  "summary.TRANSITION_ALLOWANCE":
    "For the surviving spouse who is too young for the survivor’s pension: {months} months, {monthsWithChild} with a child, {monthsWithYoungChild} with a young or disabled child. Work is allowed without limit.",
  "title.TRANSITION_ALLOWANCE_SHORT": "Transition allowance",
  "summary.TRANSITION_ALLOWANCE_SHORT":
    "For the surviving spouse who is too young for the survivor’s pension: {months} months, or {monthsWithChild} with a dependent child.",
  "title.DIVORCED_SPOUSE_PENSION": "Pension of a divorced spouse",
  "summary.DIVORCED_SPOUSE_PENSION":
    "A pension for the years in which the former spouse was self-employed during the marriage.",
  "title.PENSION_BONUS_OLD": "Old pension bonus",
  "summary.PENSION_BONUS_OLD": "A supplement to the pension for years worked before 2015 past a certain age.",
  "title.PENSION_BONUS": "Pension bonus",
  "summary.PENSION_BONUS":
    "A net sum for who works past the first possible date of the pension, for at most {years} years.",
  "title.PENSION_BONUS_FROM_2026": "Pension bonus from 2026",
  "summary.PENSION_BONUS_FROM_2026":
    "A percentage more pension for each year worked past the legal age. The final text remains to be confirmed.",
  "title.WORK_AFTER_PENSION": "Work after the pension",
  "summary.WORK_AFTER_PENSION":
    "What one may earn beside a pension: without limit from the year of the legal age on, up to a ceiling before.",
  "title.SUPPLEMENTARY_PENSION": "Free supplementary pension, ordinary",
  "summary.SUPPLEMENTARY_PENSION":
    "Saving for a pension by contract, deductible like a contribution, up to a percentage of the income.",
  "title.SOCIAL_SUPPLEMENTARY_PENSION": "Free supplementary pension, social",
  "summary.SOCIAL_SUPPLEMENTARY_PENSION":
    "As the ordinary one, with a higher ceiling: a part pays for protection in illness, incapacity or death.",
  "title.HOSPITAL_COVER": "Supplementary hospital insurance",
  "summary.HOSPITAL_COVER":
    "A private contract for hospital costs that the compulsory insurance leaves to the patient.",
  "title.GUARANTEED_INCOME": "Guaranteed income",
  "summary.GUARANTEED_INCOME": "A private contract on top of the allowance for incapacity for work.",
  "title.INTEGRATION_INCOME": "Integration income",
  "summary.INTEGRATION_INCOME": "A minimum income that the public centre grants to who has no sufficient means.",
  "title.DISABILITY_ALLOWANCE": "Disability allowance",
  "summary.DISABILITY_ALLOWANCE":
    "An allowance of the federal service Social Security for who earns less, or fends less for himself, because of a disability.",
  "title.ELDERLY_INCOME_GUARANTEE": "Income guarantee for the elderly",
  "summary.ELDERLY_INCOME_GUARANTEE":
    "A minimum for who is of pension age and has too little; formerly the guaranteed income of the elderly.",
  "title.FAMILY_ALLOWANCES": "Family allowances",
  "summary.FAMILY_ALLOWANCES": "A monthly allowance for each child.",
  "title.FAMILY_ALLOWANCES_REGIONAL": "Family allowances",
  "summary.FAMILY_ALLOWANCES_REGIONAL":
    "Since the competence went to the regions, the family fund of the child’s residence decides and pays; the social insurance fund shows the way.",
  "title.FAMILY_ALLOWANCE_AGE_SUPPLEMENT": "Age supplement of family allowances",
  "summary.FAMILY_ALLOWANCE_AGE_SUPPLEMENT":
    "A supplement at 6, 12 and 18, granted without a request in the month after the birthday.",
  "title.FAMILY_ALLOWANCE_AGE_SUPPLEMENT_REGIONAL": "Age supplement of family allowances",
  "summary.FAMILY_ALLOWANCE_AGE_SUPPLEMENT_REGIONAL":
    "Since the competence went to the regions, the family fund of the child’s residence decides and pays; the social insurance fund shows the way.",
  "title.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT": "Annual supplement of family allowances",
  "summary.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT": "Once a year, before school begins, by the age of the child.",
  "title.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT_REGIONAL": "Annual supplement of family allowances",
  "summary.FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT_REGIONAL":
    "Since the competence went to the regions, the family fund of the child’s residence decides and pays; the social insurance fund shows the way.",
  "title.INCREASED_FAMILY_ALLOWANCES": "Increased family allowances",
  "summary.INCREASED_FAMILY_ALLOWANCES":
    "A higher amount for a parent who is an invalid, retired or alone, for an orphan or a disabled child.",
  "title.INCREASED_FAMILY_ALLOWANCES_REGIONAL": "Increased family allowances",
  "summary.INCREASED_FAMILY_ALLOWANCES_REGIONAL":
    "Since the competence went to the regions, the family fund of the child’s residence decides and pays; the social insurance fund shows the way.",
  "title.BIRTH_GRANT": "Birth grant",
  "summary.BIRTH_GRANT": "A single sum at the birth of a child.",
  "title.BIRTH_GRANT_REGIONAL": "Birth grant",
  "summary.BIRTH_GRANT_REGIONAL":
    "Since the competence went to the regions, the family fund of the child’s residence decides and pays; the social insurance fund shows the way.",
  "title.ADOPTION_GRANT": "Adoption grant",
  "summary.ADOPTION_GRANT": "A single sum at the adoption of a child.",
  "title.ADOPTION_GRANT_REGIONAL": "Adoption grant",
  "summary.ADOPTION_GRANT_REGIONAL":
    "Since the competence went to the regions, the family fund of the child’s residence decides and pays; the social insurance fund shows the way.",
} as const;
