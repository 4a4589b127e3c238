/** What letters of recovery say, in English. */
export const recoveryLetters = {
  "recovery.REMINDER.title": "Reminder: sums remain to be paid",
  "recovery.REMINDER.introduction":
    "We have not received the following. If you have just paid, please disregard this letter.",
  "recovery.STATEMENT.title": "Statement of what you owe",
  "recovery.STATEMENT.introduction": "This is open on your account on {madeOn}.",
  "recovery.RECOVERY_LETTER.title": "Contributions are more than a quarter late",
  "recovery.RECOVERY_LETTER.introduction":
    "The following sums are still owed. The law obliges us to recover them, in court if need be.",
  "recovery.LAST_REMINDER.title": "Last reminder, by registered post",
  "recovery.LAST_REMINDER.introduction":
    "In spite of our letters the following sums are still owed. This is the last reminder of article 46 of the royal decree of 19 December 1967.",
  "recovery.CONSTRAINT_ISSUED.title": "Constraint",
  "recovery.CONSTRAINT_ISSUED.introduction":
    "Under article 20 § 7 of royal decree no. 38 and article 47bis of the royal decree of 19 December 1967 the fund issues a constraint for the following sums. A bailiff serves it on you.",
  "recovery.mention.LATER": "The longer you wait, the more surcharges are added.",
  "recovery.mention.DISPUTE": "You do not agree? Write to us why. You may also go to the labour court.",
  "recovery.mention.CONTACT": "Before going to court we want to find a solution with you: call us, or come and see us.",
  "recovery.mention.MONTH":
    "If within the month, by {endsOn} at the latest, you have neither contested these sums nor obtained terms of payment, a constraint may be issued against you.",
  "recovery.mention.CONTEST":
    "You may contest these sums by registered letter to the fund, by {endsOn} at the latest. Then only the labour court can order you to pay.",
  "recovery.mention.TERMS":
    "You may ask us to pay in parts. While we look into it, and while you keep to the plan that was granted, no constraint is issued.",
  "recovery.mention.ORDER": "You must pay within 24 hours of the service.",
  "recovery.mention.OPPOSITION":
    "You may oppose before the labour court within the month after the service. The opposition suspends the enforcement.",
  "recovery.mention.REASONS": "One opposes by summons or by petition, and gives one’s reasons.",
  "recovery.mention.INTEREST": "From the service on legal interest runs. The bailiff’s costs are added to these sums.",
  "recovery.line.PROVISIONAL": "Contribution, {quarter}",
  "recovery.line.REGULARISATION": "Regularisation, {quarter}",
  "recovery.line.COMPANY_ANNUAL": "Annual contribution of the company, {year}",
  "recovery.line.SURCHARGE": "Surcharge, {quarter}",
  "recovery.total": "Total to pay",
  "recovery.sums": "What you owe",
  "recovery.rights": "What you need to know",
} as const;
