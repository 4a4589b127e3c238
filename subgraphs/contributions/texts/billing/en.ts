/** What is said of billing and notices, in English. */
export const billing = {
  "error.BillingRunUnderWayError": "A run of this quarter is under way. Wait until it is sealed, then start another.",
  "check.I6": "Every billing run has the count, the sum and the hash with which it was sealed.",
  "check.I14": "Every billing run, reckoned again from its inputs by the rules of today, has the hash of its seal.",
  "error.NoticeStateError":
    "{state, select, QUEUED {The notice is still in the outbox: note first that it was handed over} RETURNED {The notice came back: send another} other {The notice is past that}}.",
  "notice.title": "Social contributions: {quarter}",
  "notice.introduction": "This is what you owe as a self-employed person for {quarter}.",
  "notice.contribution": "Provisional contribution",
  "notice.fee": "Management fee",
  "notice.paid": "Already paid",
  "notice.toPay": "To pay",
  "notice.FLAT": "You started not long ago: until the end of your third complete year you pay a flat amount.",
  "notice.N3": "The amount rests on your income of {year}, three years ago, brought to the prices of today.",
  "notice.OLDER_YEAR":
    "Your income of three years ago was not known on 1 January: the amount rests on that of {year}, brought to the prices of today.",
  "notice.INCREASED": "The amount rests on the higher income that you named.",
  "notice.REDUCED": "The amount rests on the lower income that you named and the fund accepted.",
  "notice.MINIMUM":
    "Your income is below the least on which contributions are reckoned: the minimum contribution is due.",
  "notice.MAXIMUM":
    "Your income is above the most on which contributions are reckoned: the maximum contribution is due.",
  "notice.provisional":
    "The amount is provisional, and has to be paid. Once the tax administration knows your income of the year itself, we reckon again: you then pay the rest, or get back what was too much.",
  "notice.howToPay": "How to pay",
  "notice.amount": "Amount",
  "notice.dueOn": "On our account by",
  "notice.beneficiary": "To",
  "notice.iban": "Account",
  "notice.communication": "Communication",
  "notice.code": "A code with which your bank’s app fills in the transfer",
  "notice.late":
    "What is not on our account on {dueOn} costs 3 % more, and 3 % more again at the end of each quarter; on 1 January it costs 7 % more, once.",
  "notice.lateForStarter":
    "You started not long ago: if you had joined before your start, the first 3 % of this contribution is only charged on what is not on our account on {firstOn}, and the 7 % on {yearEnd}.",
  "notice.cannotPay": "If you cannot pay",
  "notice.PLAN": "Ask us to pay in parts.",
  "notice.REDUCTION":
    "If your income of this year is lower, ask for a lower contribution, at the latest on 31 December.",
  "notice.EXEMPTION":
    "If you are in trouble for a time, ask for an exemption, within twelve months after the quarter. The quarter then does not count for your pension.",
  "notice.BRIDGING_RIGHT": "If you had to stop or interrupt your activity, ask whether you have the bridging right.",
} as const;
