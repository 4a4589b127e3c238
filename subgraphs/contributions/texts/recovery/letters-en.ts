/** What letters of recovery say, in English. */
export const recoveryLetters = {
  "letterTitle.REMINDER": "Reminder: sums remain to be paid",
  "letterIntro.joint":
    "You are asked for this because you answer for the debts of {principal}, as the law provides (contributions of who helps or holds a mandate: RD no. 38, art. 15 § 1; of a company: law of 30-12-1992, art. 98). What one of you pays, the other owes no longer.",
  "letterIntro.REMINDER": "We have not received the following. If you have just paid, please disregard this letter.",
  "letterTitle.STATEMENT": "Statement of what you owe",
  "letterIntro.STATEMENT": "This is open on your account on {madeOn}.",
  "letterTitle.RECOVERY_LETTER": "Contributions are more than a quarter late",
  "letterIntro.RECOVERY_LETTER":
    "The following sums are still owed. The law obliges us to recover them, in court if need be.",
  "letterTitle.LAST_REMINDER": "Last reminder, by registered post",
  "letterIntro.LAST_REMINDER":
    "In spite of our letters the following sums are still owed. This is the last reminder of article 46 of the royal decree of 19 December 1967.",
  "letterTitle.CONSTRAINT_ISSUED": "Constraint",
  "letterIntro.CONSTRAINT_ISSUED":
    "Under article 20 § 7 of royal decree no. 38 and article 47bis of the royal decree of 19 December 1967 the fund issues a constraint for the following sums. A bailiff serves it on you.",
  "letterMention.LATER": "The longer you wait, the more surcharges are added.",
  "letterMention.DISPUTE": "You do not agree? Write to us why. You may also go to the labour court.",
  "letterMention.CONTACT": "Before going to court we want to find a solution with you: call us, or come and see us.",
  "letterMention.MONTH":
    "If within the month, by {endsOn} at the latest, you have neither contested these sums nor obtained terms of payment, a constraint may be issued against you.",
  "letterMention.CONTEST":
    "You may contest these sums by registered letter to the fund, by {endsOn} at the latest. Then only the labour court can order you to pay.",
  "letterMention.TERMS":
    "You may ask us to pay in parts. While we look into it, and while you keep to the plan that was granted, no constraint is issued.",
  "letterMention.ORDER": "You must pay within 24 hours of the service.",
  "letterMention.OPPOSITION":
    "You may oppose before the labour court within the month after the service. The opposition suspends the enforcement.",
  "letterMention.REASONS": "One opposes by summons or by petition, and gives one’s reasons.",
  "letterMention.INTEREST": "From the service on legal interest runs. The bailiff’s costs are added to these sums.",
  "letterLine.PROVISIONAL": "Contribution, {quarter}",
  "letterLine.REGULARISATION": "Regularisation, {quarter}",
  "letterLine.COMPANY_ANNUAL": "Annual contribution of the company, {year}",
  "letterLine.SURCHARGE": "Surcharge, {quarter}",
  "letterLine.RECOVERY_COST": "Costs of recovery, {quarter}",
  "letterLine.WAIVER": "Waiver of a surcharge, {quarter}",
  "letterLine.WRITE_OFF": "Claim given up, {quarter}",
  "statement.title": "Statement of account from {from} to {to}",
  "statement.introduction": "This moved on your account from {from} to {to}, and this is open.",
  "statement.on": "Day",
  "statement.what": "What",
  "statement.amount": "Amount",
  "statement.balance": "Balance",
  "statement.opening": "Balance before",
  "statement.closing": "Balance at the end",
  "statement.owes":
    "A balance above zero is owed. If you cannot pay in time, speak with us: a payment plan, an exemption or a reduction may be possible.",
  "statement.owesNothing":
    "Nothing is owed on that day. A balance below zero is a credit, which can be paid back to you.",
  "statementLine.DUE": "Claim",
  "statementLine.PAYMENT": "Payment",
  "statementLine.MATCH": "Payment",
  "statementLine.REVERSAL": "Reversal",
  "statementLine.REFUND": "Set apart to be paid back",
  "statementLine.PAID_OUT": "Paid back",
  "statementLine.SPLIT": "Parting of a payment",
  "recovery.total": "Total to pay",
  "recovery.sums": "What you owe",
  "recovery.rights": "What you need to know",
} as const;
