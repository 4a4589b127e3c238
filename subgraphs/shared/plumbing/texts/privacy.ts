/** The words in which people learn who looked into their file, and what became of what they asked under that law. */
export const privacy = {
  fr: {
    "logFault.CHANGED": "Un enregistrement, ou son sceau, n’est plus ce qui a été scellé.",
    "logFault.GONE": "Un sceau désigne un enregistrement qui a disparu.",
    "logFault.CUT": "Un sceau manque dans la chaîne.",
    "logFault.UNSEALED": "Un enregistrement figure au journal sans jamais avoir été remis au scellement.",
    "logFault.INCOMPLETE": "Il manque des enregistrements d’une même question : ils ont été ôtés avant d’être scellés.",
    "logFault.ROLLED_BACK": "La chaîne s’arrête avant un sceau qui a été noté hors de la base de données.",
    "logFault.NOT_AS_ANCHORED":
      "La chaîne se tient, mais ce n’est pas celle qui a été notée hors de la base de données.",
  },
  nl: {
    "logFault.CHANGED": "Een registratie, of haar zegel, is niet meer wat verzegeld werd.",
    "logFault.GONE": "Een zegel verwijst naar een registratie die er niet meer is.",
    "logFault.CUT": "In de keten ontbreekt een zegel.",
    "logFault.UNSEALED": "In het logboek staat een registratie die nooit ter verzegeling werd aangeboden.",
    "logFault.INCOMPLETE": "Van eenzelfde vraag ontbreken registraties: ze werden weggenomen voor ze verzegeld waren.",
    "logFault.ROLLED_BACK": "De keten eindigt voor een zegel dat buiten de databank werd genoteerd.",
    "logFault.NOT_AS_ANCHORED": "De keten sluit, maar is niet die welke buiten de databank werd genoteerd.",
  },
  de: {
    "logFault.CHANGED": "Ein Eintrag oder sein Siegel ist nicht mehr das, was versiegelt wurde.",
    "logFault.GONE": "Ein Siegel nennt einen Eintrag, den es nicht mehr gibt.",
    "logFault.CUT": "In der Kette fehlt ein Siegel.",
    "logFault.UNSEALED": "Im Protokoll steht ein Eintrag, der nie zur Versiegelung übergeben wurde.",
    "logFault.INCOMPLETE": "Zu einer Frage fehlen Einträge: Sie wurden vor der Versiegelung entfernt.",
    "logFault.ROLLED_BACK": "Die Kette endet vor einem Siegel, das außerhalb der Datenbank festgehalten wurde.",
    "logFault.NOT_AS_ANCHORED":
      "Die Kette schließt, ist aber nicht die, die außerhalb der Datenbank festgehalten wurde.",
  },
  en: {
    "logFault.CHANGED": "A record, or its seal, is no longer what was sealed.",
    "logFault.GONE": "A seal names a record that is no longer there.",
    "logFault.CUT": "A seal is missing from the chain.",
    "logFault.UNSEALED": "A record stands in the log that was never handed over to be sealed.",
    "logFault.INCOMPLETE": "Records of one question are missing: they were taken away before they were sealed.",
    "logFault.ROLLED_BACK": "The chain ends before a seal that was written down outside the database.",
    "logFault.NOT_AS_ANCHORED": "The chain is whole, but it is not the one that was written down outside the database.",
  },
} as const;
