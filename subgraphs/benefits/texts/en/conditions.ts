/** What must be so for a benefit, in English. */
export const conditions = {
  "condition.RESIDENCE_BELGIUM": "To have one’s main residence in Belgium.",
  "condition.MAIN_STATUS_FOUR_QUARTERS":
    "To be self-employed as a main occupation, or helper spouse with the full statute, in the quarter of the fact and the three before.",
  "condition.MAIN_LEVEL_FOUR_QUARTERS":
    "To owe contributions at the level of a main occupation for the quarter of the fact and the three before, in whatever category.",
  "condition.FOUR_PAID_OF_SIXTEEN": "To have really paid at least four of the last sixteen quarters.",
  "condition.FOUR_PAID_OR_ASSIMILATED_OF_SIXTEEN":
    "To have at least four of the last sixteen quarters paid, or assimilated for the pension.",
  "condition.NO_ACTIVITY": "To have no professional activity from the fact on.",
  "condition.INTERRUPTED_FOR_SEVEN_DAYS":
    "To stop for at least seven days in a row; taking up work again is allowed after one full month only.",
  "condition.NO_REPLACEMENT_INCOME": "To have no right to a replacement income.",
  "condition.REPLACEMENT_INCOME_WITHIN_LIMIT":
    "A replacement income may be had beside it, up to the amount of the bridging right.",
  "condition.BELOW_PENSION_AGE": "Not to have reached the pension age.",
  "condition.NO_CONVICTION":
    "Not to be convicted in connection with the bankruptcy, nor to have organised one’s insolvency.",
  "condition.EIGHT_PENSION_QUARTERS":
    "For economic difficulties: to have at least eight quarters that build a pension.",
  "condition.FACT_BANKRUPTCY": "To have been declared bankrupt.",
  "condition.FACT_COLLECTIVE_SETTLEMENT": "Or to have obtained a collective debt settlement, and to stop.",
  "condition.FACT_FORCED_INTERRUPTION": "Or to be forced to interrupt the activity by something beyond one’s will.",
  "condition.FACT_OF_FOUR_PILLARS":
    "A fact of one of the four pillars: bankruptcy, collective debt settlement, forced interruption, economic difficulties.",
  "condition.FACT_OF_TWO_GATES":
    "A forced interruption or cessation, bankruptcy included; or an official cessation for economic difficulties.",
  "condition.INSURED_FOR_MATERNITY":
    "To be covered by maternity insurance: a main occupation, the full statute, or contributions at that level.",
  "condition.SECOND_AND_THIRD_QUARTER_BEFORE":
    "To have contributions in order for the second and third quarters before.",
  "condition.CHILD_AT_ADDRESS": "The child is registered at the mother’s address.",
  "condition.WORK_RESUMED":
    "The mother takes up a self-employed activity again, or other work that is at least half-time.",
  "condition.SIX_MONTHS_INSURED": "To have been insured for allowances for six months.",
  "condition.OBLIGATORY_REST_TAKEN": "To take the obligatory rest: one week before and two after the birth.",
  "condition.MATERNITY_ALLOWANCE_CONFIRMED": "The health fund confirms the maternity allowance.",
  "condition.MAIN_MINIMUM_DUE": "To owe at least the minimum contribution of a main occupation.",
  "condition.NOT_WITH_CARER_EXEMPTION": "Not to be exempt as a carer for the same quarter.",
  "condition.MAIN_STATUS_BIRTH_QUARTERS":
    "A main occupation, the full statute or contributions at that level in the quarter of the birth, the two before and each quarter with leave.",
  "condition.MAIN_STATUS_DEATH_QUARTERS":
    "A main occupation, the full statute or contributions at that level in the quarter of the death, the two before and each quarter with leave.",
  "condition.TWO_QUARTERS_BEFORE":
    "To have paid the contributions of the two quarters before, or to be exempt from them.",
  "condition.LINK_TO_CHILD":
    "To be a parent of the child in law or, failing that, to live with the mother; one person for each birth.",
  "condition.DAYS_WITHIN_FOUR_MONTHS": "To take the days, at most {days}, within four months of the birth.",
  "condition.NO_ACTIVITY_ON_DAY": "To have no activity on the day, or half-day, that is paid for.",
  "condition.NO_OTHER_BENEFIT_SAME_DAY": "To receive no other benefit of the self-employed for the same day.",
  "condition.AT_MOST_EIGHT_DAYS": "To take at most eight days, or sixteen half-days, of leave.",
  "condition.DEATH_OF_PARTNER_OR_CHILD": "The deceased is the spouse, the partner who lived in, or a child of either.",
  "condition.DAYS_WITHIN_YEAR_OF_DEATH": "To take the days, at most {days}, within a year of the death.",
  "condition.NO_RIGHT_AS_EMPLOYEE": "With a secondary occupation: not to have this right as an employee.",
  "condition.CARES_FOR_SOMEBODY_ILL":
    "To care for somebody who is seriously ill or in palliative care, or for a disabled child under 25.",
  "condition.INTERRUPTED_BY_HALF": "To stop, or to cut the activity by at least half, for at least a month.",
  "condition.CARER_CAREER_LIMIT": "Not to exceed {months} months in a career.",
  "condition.NO_INTERRUPTION_ALLOWANCE": "To receive no interruption allowance of the employment office.",
  "condition.CHILD_UNDER_EIGHTEEN": "The adopted child is under 18.",
  "condition.STARTS_WITHIN_TWO_MONTHS":
    "The leave starts within two months of the child’s registration in the household.",
  "condition.PLACEMENT_OF_SIX_MONTHS": "The placement is expected to last at least six months.",
  "condition.STARTS_WITHIN_TWELVE_MONTHS":
    "The leave starts within twelve months of the child’s registration in the household.",
  "condition.HEALTH_FUND_MEMBER": "To be a member of a health fund.",
  "condition.CONTRIBUTIONS_IN_ORDER": "To have contributions in order.",
  "condition.INCAPACITY_RECOGNISED": "The incapacity is recognised by the advising doctor.",
  "condition.WAITING_MONTH": "The first month is not paid.",
  "condition.WAITING_FORTNIGHT": "The first fourteen days are not paid.",
  "condition.AT_LEAST_EIGHT_DAYS": "The incapacity lasts at least eight days; all of them are then paid.",
  "condition.INCAPACITY_OVER_A_YEAR": "The incapacity has lasted for more than a year.",
  "condition.NINETY_DAYS_MAIN": "To have been self-employed as a main occupation for ninety days.",
  "condition.PREVIOUS_QUARTER_PAID": "To have paid the contribution of the quarter before.",
  "condition.INCAPACITY_OF_TWO_THIRDS": "The incapacity is recognised at 66 % or more.",
  "condition.COMPLETE_STOP": "The activity has stopped entirely; a mandate in a company is an activity.",
  "condition.NOBODY_CONTINUES": "Nobody carries the activity on in the person’s name.",
  "condition.TOTAL_CESSATION": "To have stopped the self-employed activity entirely.",
  "condition.FOUR_QUARTERS_SETTLED":
    "The quarter of the cessation and the three before are paid, assimilated or exempt.",
  "condition.LEGAL_AGE": "To be {age}, or to meet the conditions of an early pension.",
  "condition.MARRIED_ONE_YEAR": "To have been married for at least a year; an earlier legal cohabitation counts.",
  "condition.MINIMUM_AGE_OF_SURVIVOR": "To have the minimum age, which rises with the year of the death.",
  "condition.BELOW_AGE_OF_SURVIVOR": "Not to have the minimum age of the survivor’s pension yet.",
  "condition.NOT_REMARRIED": "Not to have married again.",
  "condition.CAREER_OF_FORMER_SPOUSE": "The former spouse was self-employed during the marriage.",
  "condition.AGE_OF_DIVORCED_SPOUSE": "To be of legal age, or at least 60 with an early pension of one’s own.",
  "condition.WORKED_PAST_EARLIEST_DATE": "To work past the first possible date of the pension.",
  "condition.SIX_MONTHS_ACCRUED": "To have worked so for at least six months.",
  "condition.INCOME_WITHIN_LIMITS":
    "Before the legal age: to stay below the year’s ceiling; what lies above cuts the pension.",
  "condition.CONTRACT": "To have made a contract.",
  "condition.MAIN_LEVEL": "To contribute as a main occupation, or at that level.",
  "condition.ALL_CONTRIBUTIONS_OF_YEAR_PAID": "To have paid all contributions of the year by 31 December.",
  "condition.CHILD_OF_AGE_FOR_ALLOWANCE": "The child is of an age that gives the right.",
  "condition.CHILD_IN_AGE_BAND": "The child has reached 6, 12 or 18.",
  "condition.CHILD_RESIDES_IN_REGION": "The child lives in this region.",
  "condition.SOCIAL_SITUATION": "A parent is an invalid, retired or alone, or the child is an orphan or disabled.",
  "condition.CHILD_BORN": "A child is born.",
  "condition.CHILD_ADOPTED": "A child is adopted.",
  "condition.INSUFFICIENT_MEANS": "To have no sufficient means.",
  "condition.DISABILITY_RECOGNISED": "The disability is recognised.",
  "condition.OF_PENSION_AGE": "To be of legal pension age.",
} as const;
