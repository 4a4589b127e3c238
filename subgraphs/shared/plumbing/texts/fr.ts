/** What every subgraph says, in French. */
export const fr = {
  "fault.UNAUTHENTICATED": "Un jeton est nécessaire. Identifiez-vous et envoyez-le comme jeton porteur.",
  "fault.FORBIDDEN": "Votre rôle ne donne pas accès à {field}. Retirez ce champ de la question.",
  "fault.BAD_INPUT":
    "{field} ne peut être accepté : {reason, select, INVALID_FORMAT {ce n’est pas écrit comme il faut} " +
    "INVALID_CHECKSUM {les chiffres de contrôle sont faux} " +
    "INVALID_IBAN_CHECK {les chiffres de contrôle sont faux} " +
    "INVALID_NATIONAL_CHECK {les chiffres de contrôle sont faux} " +
    "NOT_POSITIVE {le montant ne peut être négatif} REQUIRED {il manque} TOO_LONG {c’est trop long} " +
    "AFTER_THE_QUARTER {cela vient après le trimestre} UNKNOWN_FUND {cette caisse n’est pas connue} " +
    "BEFORE_FROM {cela précède le premier jour} TWICE {la même année y figure deux fois} " +
    "UNKNOWN_VALUE {ce choix n’existe pas} INVALID_TYPE {ce n’est pas du bon type} UNKNOWN_TYPE {ce type n’existe pas} UNKNOWN_CURSOR {aucune liste n’a cet endroit ; recommencez la liste} FOREIGN_CURSOR {cet endroit est de la liste d’un autre lecteur ; prenez le vôtre} CURSOR_TOO_OLD {ce qui suit cet endroit n’est plus conservé ; relisez le tout, puis continuez à partir de maintenant} UNKNOWN_CHARACTER {il contient un signe qui ne peut être conservé} UNKNOWN_OPERATION {la question n’a pas d’opération de ce nom} UNKNOWN_FIELD {le formulaire n’a pas ce champ} NOT_A_DAY {ce n’est pas un jour du calendrier, écrit comme 2026-12-31} INVALID_MONTH {ses six premiers chiffres ne sont pas une date de naissance} INVALID_DATE {ses six premiers chiffres ne sont pas une date de naissance} INVALID_SERIAL {son numéro d’ordre n’est pas attribué} INVALID_FUTURE {sa date de naissance est dans le futur} OUT_OF_RANGE {c’est trop grand ou trop petit} NOT_BETWEEN {il faut de {from} à {to}} ONE_OF_TWO {il faut l’un des deux, pas les deux} NOT_A_PLACE {le journal n’a pas cet endroit} other {{reason}}}. Corrigez et renvoyez la question.",
  "fault.PURPOSE_REQUIRED": "Indiquez la finalité de la consultation dans l’en-tête Statut-Purpose : {allowed}.",
  "fault.LAW_UNKNOWN":
    "La table « {table} » ne connaît aucun chiffre au {day}. Rien n’est deviné : le chiffre doit d’abord être encodé.",
  "fault.UNRECORDED":
    "La consultation ne peut pas être consignée en ce moment ; rien n’est donc montré. Réessayez dans un instant.",
  "fault.TOO_COSTLY": "Cette question coûte {cost} ; la limite est {limit} ({measure}). Demandez moins à la fois.",
  "fault.TOO_MANY_REQUESTS": "Trop de demandes. Attendez {seconds} secondes et recommencez.",
  "fault.OVERLOADED": "Le système est très sollicité. Réessayez dans un instant.",
  "fault.SUBGRAPH_UNAVAILABLE": "Une partie du système ne répond pas. Réessayez dans un instant.",
  "fault.TIMEOUT": "La réponse a pris trop de temps. Demandez moins, ou réessayez dans un instant.",
  "fault.INTERNAL": "Une erreur s’est produite chez nous. Communiquez-nous le numéro {requestId}.",
  "error.ValidationError":
    "{field} ne peut être accepté : {reason, select, TOO_SHORT {la valeur est trop courte} TOO_LONG {la valeur est trop longue} OUT_OF_ORDER {les dates sont dans le mauvais ordre} NOT_POSITIVE {la valeur doit dépasser zéro} NEGATIVE {le montant ne peut être négatif} IN_PAST {la date est dans le passé} IN_FUTURE {la date est dans le futur} NOT_YOURS {ce n’est pas à vous de le dire} TERM_IS_FIXED {le délai ne peut plus être prolongé} NOTHING_WAS_CORRECTED {rien n’a été rectifié} ASK_RECTIFICATION {une rectification se demande par askRectification} INVALID_FORMAT {l’écriture n’est pas la bonne} INVALID_CHECKSUM {les chiffres de contrôle ne concordent pas} INVALID_IBAN_CHECK {les chiffres de contrôle ne concordent pas} INVALID_NATIONAL_CHECK {les deux derniers chiffres ne concordent pas} TOO_FAR {ce jour est trop éloigné} TOO_OLD {c’est trop ancien} NOT_BASE64 {le fichier n’est pas écrit en base64} NOT_A_CHOICE {ce n’est aucun des choix} NOT_A_DAY {ce n’est pas un jour du calendrier, écrit comme 2026-12-31} NOT_A_NUMBER {ce n’est pas un nombre de trois chiffres au plus} NOT_READABLE {il contient des signes illisibles} UNKNOWN_FIELD {le formulaire n’a pas ce champ} SAID_TWICE {il y a deux réponses} OWN_NUMBER {c’est le numéro de la personne même} ALREADY_SO {c’est déjà le cas} ALREADY_ATTACHED {ce document a déjà été remis} NOT_EXACTLY_ONE {il en faut exactement un} NOT_NEEDED {ce n’est pas nécessaire} UNKNOWN_MEDIA_TYPE {ce n’est ni un PDF, ni un PNG, ni un JPEG} MISSING {il faut le remplir} NO_SUCH_FORM {cette forme légale n’existe pas} FORM_ABOLISHED {aucune société n’est constituée sous cette forme depuis le 1er mai 2019} TOO_LONG_AGO {c’est trop loin dans le passé} BEFORE_COMPANY {cela commence bien avant l’existence de la société} NO_POSTAL_CODE {un code postal belge a quatre chiffres} NO_HEALTH_FUND {aucune mutualité ne porte ce numéro} NOT_IN_HOUSEHOLD {cette personne n’est pas dans le ménage à ce moment} INVALID_MONTH {ses six premiers chiffres ne sont pas une date de naissance} INVALID_DATE {ses six premiers chiffres ne sont pas une date de naissance} INVALID_SERIAL {son numéro d’ordre n’est pas attribué} INVALID_FUTURE {sa date de naissance est dans le futur} NOT_ANOTHER {il en faut un autre} NOT_OF_KIND {cela ne va pas avec ce type} NOT_OF_THAT_RELATION {cela ne va pas avec cette relation} ONE_IF_REFUSED {un motif exactement est nécessaire en cas de refus, et aucun sinon} NO_RULING {aucun jugement qui demande une autre décision n’est noté} NUMBER_TAKEN {quelqu’un a déjà ce numéro} other {{reason}}}. Corrigez et renvoyez avec une nouvelle clé.",
  "error.NotFoundError": "Rien ne vous est accessible sous cet identifiant. Vérifiez-le.",
  "error.VersionConflictError":
    "Le dossier a changé depuis votre lecture ; il est à la version {currentVersion}. Relisez-le, puis décidez à nouveau.",
  "error.IdempotencyConflictError":
    "Cette clé a déjà servi avec d’autres données. Renvoyez les mêmes données, ou choisissez une nouvelle clé.",
} as const;
