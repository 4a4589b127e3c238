/** What every subgraph says, in English. */
export const en = {
  "fault.UNAUTHENTICATED": "This needs a token. Sign in, and send it as a bearer token.",
  "fault.FORBIDDEN": "Your role may not see {field}. Leave it out of the question.",
  "fault.BAD_INPUT":
    "{field} cannot be accepted: {reason, select, INVALID_FORMAT {it is not written as it must be} " +
    "INVALID_CHECKSUM {its check digits are wrong} INVALID_IBAN_CHECK {its check digits are wrong} " +
    "INVALID_NATIONAL_CHECK {its check digits are wrong} NOT_POSITIVE {it must not be below zero} " +
    "REQUIRED {it is missing} TOO_LONG {it is too long} AFTER_THE_QUARTER {it comes after the quarter} " +
    "UNKNOWN_FUND {no such fund is known} BEFORE_FROM {it lies before the first day} " +
    "TWICE {the same year stands there twice} UNKNOWN_VALUE {there is no such choice} INVALID_TYPE {it is of another type} UNKNOWN_TYPE {there is no such type} UNKNOWN_CURSOR {no list has that place; begin the list again} FOREIGN_CURSOR {that place is of another reader’s list; take your own} CURSOR_TOO_OLD {what came after that place is no longer kept; read the whole anew, then go on from now} UNKNOWN_CHARACTER {it holds a sign that cannot be kept} UNKNOWN_OPERATION {the question holds no operation of that name} UNKNOWN_FIELD {the form has no such field} NOT_A_DAY {it is no day of the calendar, written as 2026-12-31} INVALID_MONTH {its first six digits are no birth date} INVALID_DATE {its first six digits are no birth date} INVALID_SERIAL {its serial is none that is given out} INVALID_FUTURE {its birth date lies in the future} OUT_OF_RANGE {it is too great or too small} NOT_BETWEEN {it must be from {from} to {to}} ONE_OF_TWO {one of the two is needed, not both} NOT_A_PLACE {the log has no such place} other {{reason}}}. Correct it and ask again.",
  "fault.PURPOSE_REQUIRED": "Say why you ask: send the header Statut-Purpose with one of {allowed}.",
  "fault.LAW_UNKNOWN":
    "The table “{table}” knows no figure for {day}. Nothing is guessed: the figure must be entered first.",
  "fault.UNRECORDED": "That you looked cannot be recorded just now, so nothing is shown. Try again in a moment.",
  "fault.TOO_COSTLY": "This question costs {cost}; the limit is {limit} ({measure}). Ask for less at once.",
  "fault.TOO_MANY_REQUESTS": "Too many requests. Wait {seconds} seconds and ask again.",
  "fault.OVERLOADED": "Too much is being asked just now. Ask again in a moment.",
  "fault.SUBGRAPH_UNAVAILABLE": "A part of the system does not answer just now. Ask again in a moment.",
  "fault.TIMEOUT": "The answer took too long. Ask for less, or ask again in a moment.",
  "fault.INTERNAL": "Something went wrong on our side. Tell us the number {requestId}.",
  "error.ValidationError":
    "{field} cannot be accepted: {reason, select, TOO_SHORT {it is too short} TOO_LONG {it is too long} OUT_OF_ORDER {its dates are in the wrong order} NOT_POSITIVE {it must be more than zero} NEGATIVE {the amount must not be below zero} IN_PAST {the date lies in the past} IN_FUTURE {it lies in the future} NOT_YOURS {it is not yours to say} TERM_IS_FIXED {the term can no longer be put off} NOTHING_WAS_CORRECTED {nothing was put right} ASK_RECTIFICATION {a rectification is asked for by askRectification} INVALID_FORMAT {it is not written as it must be} INVALID_CHECKSUM {its check digits do not fit} INVALID_IBAN_CHECK {its check digits do not fit} INVALID_NATIONAL_CHECK {its last two digits do not fit} TOO_FAR {that day is too far away} TOO_OLD {it lies too far back} NOT_BASE64 {the file is not written in base64} NOT_A_CHOICE {it is none of the choices} NOT_A_DAY {it is no day of the calendar, written as 2026-12-31} NOT_A_NUMBER {it is no number of three digits at most} NOT_READABLE {it holds signs that are no letters} UNKNOWN_FIELD {the form has no such field} SAID_TWICE {it was answered twice} OWN_NUMBER {it is the person’s own number} ALREADY_SO {it is so already} ALREADY_ATTACHED {this document was handed in before} NOT_EXACTLY_ONE {exactly one must be said} NOT_NEEDED {that is not needed} UNKNOWN_MEDIA_TYPE {it is no PDF, PNG or JPEG} MISSING {it must be filled in} NO_SUCH_FORM {there is no such legal form} FORM_ABOLISHED {no company was founded in that form since 1 May 2019} TOO_LONG_AGO {it lies too far back} BEFORE_COMPANY {it begins long before the company was there} NO_POSTAL_CODE {a Belgian postal code has four digits} NO_HEALTH_FUND {no health fund has that number} NOT_IN_HOUSEHOLD {that person is not in the household then} INVALID_MONTH {its first six digits are no birth date} INVALID_DATE {its first six digits are no birth date} INVALID_SERIAL {its serial is none that is given out} INVALID_FUTURE {its birth date lies in the future} NOT_ANOTHER {another is needed} NOT_OF_KIND {that does not go with this kind} NOT_OF_THAT_RELATION {that does not go with that relation} ONE_IF_REFUSED {exactly one ground is needed where it is refused, and none where it is not} NO_RULING {no ruling is noted that asks for another decision} NUMBER_TAKEN {somebody has that number} other {{reason}}}. Correct it and send it again under a new key.",
  "error.NotFoundError": "There is nothing under this id that you may see. Check the id.",
  "error.VersionConflictError":
    "It was changed since you read it, and now has version {currentVersion}. Read it again, and decide again.",
  "error.IdempotencyConflictError":
    "This key was used before with another input. Send the same input again, or choose a new key.",
} as const;
