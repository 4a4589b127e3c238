/** The words in which people learn who looked into their file, and what became of what they asked under that law. */
export const privacy = {
  fr: {
    "rectification.subject": "Rectification : {topic}",
    "remedy.AUTHORITY":
      "Vous pouvez introduire une réclamation auprès de l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles (RGPD, art. 77).",
    "remedy.COURT": "Vous pouvez aussi saisir le président du tribunal de première instance, siégeant comme en référé.",
    "fileExport.title": "Votre dossier auprès de la caisse d’assurances sociales",
    "fileExport.drawnUp": "Établi le {day}. Les noms des rubriques sont ceux du graphe.",
    "fileExport.hash": "Le même dossier pour programmes (JSON) a pour SHA-256 {sha256}.",
    "fileExport.notTold": "n’a pu être communiqué ({code})",
    "fileExport.cut": "(la liste est plus longue : posez la question au graphe)",
    "fileExport.held": "Qui détient quoi :",
    "fileExport.part": "- {part} : {topics}",
    "fileExport.nothing": "rien",
    "fileExport.sources":
      "Vos données viennent de vous, du Registre national, de la Banque-Carrefour des Entreprises, du SPF Finances et d’autres institutions de sécurité sociale ; la rubrique « data usages » dit qui les a vues.",
    "fileExport.rights":
      "Vous pouvez les faire rectifier (RGPD, art. 16) ; la durée de conservation de chaque sorte de données est dans le dossier pour programmes, sous « terms ».",
    "usage.told": "Consultation : {topics}.",
    "usage.tried": "Demande d’accès au dossier ; rien n’a été communiqué.",
    "usageReceiver.ACCOUNTANT": "un comptable mandaté",
  },
  nl: {
    "rectification.subject": "Rectificatie: {topic}",
    "remedy.AUTHORITY":
      "U kunt klacht indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel (AVG, art. 77).",
    "remedy.COURT":
      "U kunt zich ook wenden tot de voorzitter van de rechtbank van eerste aanleg, zetelend zoals in kort geding.",
    "fileExport.title": "Uw dossier bij het sociaal verzekeringsfonds",
    "fileExport.drawnUp": "Opgesteld op {day}. De namen van de rubrieken zijn die van de graaf.",
    "fileExport.hash": "Hetzelfde dossier voor programma’s (JSON) heeft als SHA-256 {sha256}.",
    "fileExport.notTold": "kon niet worden meegedeeld ({code})",
    "fileExport.cut": "(de lijst is langer: stel de vraag aan de graaf)",
    "fileExport.held": "Wie wat bewaart:",
    "fileExport.part": "- {part}: {topics}",
    "fileExport.nothing": "niets",
    "fileExport.sources":
      "Uw gegevens komen van u, van het Rijksregister, van de Kruispuntbank van Ondernemingen, van de FOD Financiën en van andere instellingen van sociale zekerheid; de rubriek “data usages” zegt wie ze zag.",
    "fileExport.rights":
      "U kunt ze laten rechtzetten (AVG, art. 16); hoelang elke soort gegevens bewaard wordt, staat in het dossier voor programma’s, onder “terms”.",
    "usage.told": "Geraadpleegd: {topics}.",
    "usage.tried": "Vroeg het dossier op; er werd niets meegedeeld.",
    "usageReceiver.ACCOUNTANT": "een gemandateerde boekhouder",
  },
  de: {
    "rectification.subject": "Berichtigung: {topic}",
    "remedy.AUTHORITY":
      "Sie können bei der Datenschutzbehörde, rue de la Presse 35, 1000 Brüssel, Beschwerde einlegen (DSGVO, Art. 77).",
    "remedy.COURT":
      "Sie können sich auch an den Präsidenten des Gerichts erster Instanz wenden, der wie im Eilverfahren entscheidet.",
    "fileExport.title": "Ihre Akte bei der Sozialversicherungskasse",
    "fileExport.drawnUp": "Erstellt am {day}. Die Namen der Rubriken sind die des Graphen.",
    "fileExport.hash": "Dieselbe Akte für Programme (JSON) hat den SHA-256 {sha256}.",
    "fileExport.notTold": "konnte nicht mitgeteilt werden ({code})",
    "fileExport.cut": "(die Liste ist länger: fragen Sie den Graphen)",
    "fileExport.held": "Wer was aufbewahrt:",
    "fileExport.part": "- {part}: {topics}",
    "fileExport.nothing": "nichts",
    "fileExport.sources":
      "Ihre Daten stammen von Ihnen, vom Nationalregister, von der Zentralen Datenbank der Unternehmen, vom FÖD Finanzen und von anderen Einrichtungen der sozialen Sicherheit; die Rubrik „data usages“ sagt, wer sie sah.",
    "fileExport.rights":
      "Sie können sie berichtigen lassen (DSGVO, Art. 16); wie lange jede Art von Daten aufbewahrt wird, steht in der Akte für Programme unter „terms“.",
    "usage.told": "Eingesehen: {topics}.",
    "usage.tried": "Fragte nach der Akte; es wurde nichts mitgeteilt.",
    "usageReceiver.ACCOUNTANT": "ein beauftragter Buchhalter",
  },
  en: {
    "rectification.subject": "Rectification: {topic}",
    "remedy.AUTHORITY":
      "You may lodge a complaint with the Data Protection Authority, rue de la Presse 35, 1000 Brussels (GDPR, art. 77).",
    "remedy.COURT":
      "You may also turn to the president of the court of first instance, sitting as in summary proceedings.",
    "fileExport.title": "Your file at the social insurance fund",
    "fileExport.drawnUp": "Drawn up on {day}. The headings are named as in the graph.",
    "fileExport.hash": "The same file for programs (JSON) has the SHA-256 {sha256}.",
    "fileExport.notTold": "could not be told ({code})",
    "fileExport.cut": "(the list is longer: ask the graph)",
    "fileExport.held": "Who holds what:",
    "fileExport.part": "- {part}: {topics}",
    "fileExport.nothing": "nothing",
    "fileExport.sources":
      "Your data come from you, from the National Register, from the Crossroads Bank for Enterprises, from the FPS Finance and from other institutions of social security; the heading “data usages” says who saw them.",
    "fileExport.rights":
      "You may have them put right (GDPR, art. 16); how long each sort of data is kept stands in the file for programs, under “terms”.",
    "usage.told": "Looked at: {topics}.",
    "usage.tried": "Asked for the file, and was told nothing.",
    "usageReceiver.ACCOUNTANT": "a mandated accountant",
  },
} as const;
