import type { Texts } from './texts.ts';

/** Plain German, about level B1, with Sie. */
export const de: Texts = {
  language: 'de',
  welcome: (municipality, retentionDays) =>
    `Guten Tag, ich bin der Chatbot der Gemeinde ${municipality}. Ich bin ein Computer, kein Mensch. Erzählen Sie in Ihren eigenen Worten, was los ist. Dann suche ich, wer Ihnen helfen kann. Ihr Name ist nicht nötig. Was Sie schreiben, speichern wir ${retentionDays} Tage. Gibt es jetzt Gefahr? Rufen Sie [112](tel:112) an.`,
  welcomeButtons: [
    'Ich habe Geldsorgen',
    'Ich suche Hilfe zu Hause',
    'Ich möchte mit einem Mitarbeiter sprechen',
  ],

  whichMunicipality: 'In welcher Gemeinde wohnen Sie?',

  placesIntro: 'Hier bekommen Sie Hilfe:',
  placesIntroAboutOther: 'Hier können Sie hingehen. Sie dürfen auch für jemand anderen fragen:',
  severalIntro: (loket) =>
    `Bei Ihnen kommt viel zusammen. Das ist schwer. Sie müssen das nicht allein lösen. ${loket} schaut sich mit Ihnen alles zusammen an.`,
  unsureIntro:
    'Ich weiß nicht genau, ob ich Sie richtig verstehe. Das ist das Beste, was ich finden kann. Jemand von der Gemeinde kann mit Ihnen weiter überlegen.',
  call: 'Anrufen',
  mail: 'E-Mail',
  website: 'Webseite',
  chat: 'Chat',
  address: 'Adresse',
  open: 'Geöffnet',
  costs: 'Preis',
  howToStart: 'So fangen Sie an',
  audience: 'Für wen',
  area: 'Wo',
  noIndication: 'Sie brauchen dafür keine Zusage der Gemeinde (indicatie).',
  withIndication:
    'Die Gemeinde schaut zuerst mit Ihnen, ob das passt (das heißt hier „indicatie“).',
  checked: (month) => `Geprüft im ${month}.`,
  checkFirst: 'Nicht alles ist sicher. Bitte fragen Sie nach, ob es noch stimmt.',
  noContact: 'Ich habe dafür keine geprüfte Nummer oder Adresse.',
  municipalityContact: (municipality) => `Fragen Sie die Gemeinde ${municipality}:`,
  factsInDutch:
    'Die Angaben zu den Stellen unten sind auf Niederländisch; Sie können diesen Text dort zeigen oder jemanden bitten, ihn zu übersetzen.',
  selfHelpIntro: 'Was Sie schon selbst tun können:',
  offer113: (line) =>
    `Meinen Sie, dass es Ihnen wirklich nicht gut geht? Dann können Sie immer mit jemandem reden: ${line}.`,

  buttonPerson: 'Ich möchte mit einem Mitarbeiter sprechen',
  buttonOtherPlaces: 'Gibt es noch eine andere Stelle?',
  buttonSomethingElse: 'Ich habe eine weitere Frage',
  nextStep: 'Passt das nicht? Erzählen Sie etwas mehr, oder fragen Sie nach einem Menschen.',

  followUpUnknown: 'Das weiß ich nicht genau. Bitte fragen Sie dort nach.',
  noOtherPlaces:
    'Ich kenne dafür nichts anderes. Jemand von der Gemeinde kann mit Ihnen weitersuchen.',

  clarifyVague: 'Ich helfe Ihnen gern. Worum geht es vor allem?',
  clarifyVagueAboutOther: 'Ich helfe Ihnen gern. Wobei braucht diese Person Hilfe?',
  clarifyTwoNear: 'Ich möchte Ihnen gut helfen. Was passt am besten?',
  clarifyEmpty:
    'Ich sehe keine Wörter in Ihrer Nachricht. Können Sie in ein paar Wörtern schreiben, was los ist?',
  clarifyTooLong:
    'Ihre Nachricht ist sehr lang. Können Sie in ein paar Sätzen sagen, was jetzt am wichtigsten ist?',
  topics: {
    financien: 'Geld oder Schulden',
    wonen: 'Wohnung',
    'fysieke-gezondheid': 'Krankheit, Alter oder Hilfe zu Hause',
    'mantelzorg-en-vrijwilligers': 'Ich kümmere mich um jemanden',
    'sociale-relaties': 'Alleinsein, Familie oder Trennung',
    'psychische-gezondheid': 'Traurigkeit, Stress oder Sucht',
    'opgroeien-en-opvoeden': 'Kinder oder Erziehung',
    'werk-en-activiteiten': 'Arbeit oder Schule',
    'taal-en-digitaal': 'Sprache, Formulare oder Computer',
    vervoer: 'Fahrten und Transport',
    zingeving: 'Kontakte und Sinn im Leben',
    veiligheid: 'Ich fühle mich nicht sicher',
    algemeen: 'Ein anderes Thema',
  },

  policyIntro: (municipality) =>
    `Das schreibt die Gemeinde ${municipality} dazu. Der Text ist auf Niederländisch:`,
  policySource: (document, year, section) => `Quelle: ${document} (${year}), ${section}.`,
  policyMore: 'Möchten Sie wissen, was das für Sie bedeutet? Fragen Sie jemanden bei der Gemeinde.',

  handoff: (loket) =>
    `Natürlich können Sie mit einem Menschen sprechen. Hier geht das: ${loket}. Ich kann Sie nicht selbst verbinden.`,
  handoffTell:
    'Tipp: Sagen Sie in einem Satz, worum es geht. Sie dürfen jemanden mitbringen, dem Sie vertrauen, auch zum Übersetzen.',

  municipalMatter: (municipality) =>
    `Das ist eine Frage für die Gemeinde, aber nicht zu Hilfe und Unterstützung. Davon weiß ich zu wenig. Die Gemeinde ${municipality} hilft Ihnen weiter:`,
  outOfScope: 'Dabei kann ich Ihnen nicht helfen.',
  outOfScopeByIntent: {
    'medisch-oordeel':
      'Ich bin kein Arzt und kann dazu nichts sagen. Rufen Sie Ihren Hausarzt (huisarts) an, abends und am Wochenende die huisartsenpost. Ist es lebensgefährlich? Rufen Sie [112](tel:112) an.',
    'juridisch-oordeel':
      'Ich kann nicht sagen, wer recht hat. Beim Juridisch Loket bekommen Sie kostenlos Rat zu Ihren Rechten.',
    'geld-beleggen-koopadvies': 'Ich gebe keinen Rat zu Käufen oder Geldanlagen.',
    'politiek-en-mening': 'Ich habe keine Meinung. Dabei kann ich Ihnen nicht helfen.',
    'relatie-oordeel': 'Ich kann nicht sagen, was mit einem anderen Menschen los ist.',
    'instructies-aan-de-bot':
      'Das mache ich nicht. Ich helfe nur bei Fragen zu Hilfe und Unterstützung.',
    schelden:
      'Ich merke, dass Sie wütend sind. Erzählen Sie mir ruhig, was los ist. Dann suche ich, wer Ihnen helfen kann.',
  },
  smalltalk: {
    groet: 'Guten Tag. Erzählen Sie, was los ist. Dann suche ich mit Ihnen.',
    'bedankt-en-dag':
      'Gern geschehen. Alles Gute! Melden Sie sich ruhig wieder, wenn noch etwas ist.',
    'wie-ben-jij':
      'Ich bin ein Chatbot: ein Computer, kein Mensch. Ich suche in der Liste mit Hilfe in Ihrer Gemeinde und in ihren Plänen. Niemand liest live mit.',
    'grapje-en-complimenten': 'Danke. Kann ich Ihnen sonst noch helfen?',
    'ja-nee-oke': 'Gut. Erzählen Sie mir ruhig, was Sie brauchen.',
  },
  whatICanDo:
    'Ich helfe zum Beispiel bei Fragen zu Geld, Pflege, Wohnen, Erziehung, Arbeit oder Einsamkeit.',

  masked: (kinds) =>
    `Ich habe etwas aus Ihrer Nachricht entfernt: ${kinds.join(' und ')}. Das brauche ich nicht. Schreiben Sie es lieber nicht in den Chat.`,
  maskedKinds: {
    bsn: 'Ihre Bürgernummer (BSN)',
    rekeningnummer: 'eine Kontonummer',
    telefoonnummer: 'eine Telefonnummer',
    'e-mailadres': 'eine E-Mail-Adresse',
    adres: 'eine Adresse',
    geboortedatum: 'ein Geburtsdatum',
    kaartnummer: 'eine Kartennummer',
    code: 'einen DigiD-Code',
    naam: 'einen Namen',
  },
  failed:
    'Entschuldigung, bei mir ist etwas schiefgegangen. Ihre Nachricht wurde nicht beantwortet. Versuchen Sie es noch einmal, oder fragen Sie einen Menschen:',
};
