/** What is said of careers, rights, cessations and changes of fund. */
export const en = {
  "error.CareerImpossibleError":
    "That cannot be in this career: {why, select, NOT_ACTIVE_THEN {there is no activity on that day} NOT_OUT_OF {the person was not what that event starts from} NOT_INTO {that event does not lead to this category} BIRTH_DATE_UNKNOWN {the register knows no whole birth date} NOT_PENSION_AGE {the pension age is reached in another quarter} ON_REQUEST {that is granted on request only; ask for the right} SEVERAL_PERIODS {the change reaches back over an earlier period; change that first} OTHER_FUND {that period is with another fund} STILL_ACTIVE {an activity runs on that day, or begins later} SPOUSE_CATEGORY {a helper spouse contributes otherwise} SPOUSE_CAPACITY {that statute is for a helper spouse} MINI_BIRTH_DATE {the mini-statute is for those born before 1956} NOBODY_HELPED {it does not say who is helped} OVERLAPS {it overlaps with another period} TOO_FAR {that day is too far away} NOT_FIVE_DIGITS {the code of an activity has five digits} other {{why}}}.",
  "careerEffect.NEXT_QUARTER": "Acts from the next quarter, {quarter}; it would act at once on the first day of one.",
  "careerEffect.QUARTER_OF_EVENT": "Acts from the quarter in which it happens, {quarter}.",
  "careerEffect.QUARTER_OF_DECLARATION":
    "Acts from the quarter of the declaration, at the earliest the one before the national institute was told: {quarter}.",
  "careerEffect.CONTRIBUTION_YEAR": "Acts for the contribution year, from {quarter}.",
} as const;
