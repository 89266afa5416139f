import type { Texts } from './texts.ts';

/** Plain English, about level B1. */
export const en: Texts = {
  language: 'en',
  welcome: (municipality, retentionDays) =>
    `Hello, I am the chatbot of the municipality (gemeente) of ${municipality}. I am a computer, not a person. Tell me in your own words what is going on. I will look for somebody who can help you. I do not need your name. We keep what you type for ${retentionDays} days. Is there danger right now? Call [112](tel:112).`,
  welcomeButtons: [
    'I have money worries',
    'I need help at home',
    'I want to talk to a real person',
  ],

  whichMunicipality: 'Which municipality (gemeente) do you live in?',

  placesIntro: 'You can go here for help:',
  placesIntroAboutOther: 'You can go here. You may also ask for somebody else:',
  severalIntro: (loket) =>
    `A lot is going on at the same time. That is hard. You do not have to sort it all out alone. ${loket} will look at everything together with you.`,
  unsureIntro:
    'I am not sure that I understand you well. This is the best that I can find. Somebody at the municipality can think along with you.',
  call: 'Call',
  mail: 'Email',
  website: 'Website',
  chat: 'Chat',
  address: 'Address',
  open: 'Opening hours',
  costs: 'Costs',
  howToStart: 'How to start',
  audience: 'Who it is for',
  area: 'Area',
  noIndication: 'You can go there without a decision from the municipality (indicatie).',
  withIndication:
    'The municipality first looks at your situation with you, to see if this fits (an indicatie).',
  checked: (month) => `Checked in ${month}.`,
  checkFirst: 'Not everything is certain. Please ask if it is still correct.',
  noContact: 'I do not have a checked phone number or address for this.',
  municipalityContact: (municipality) => `Ask the municipality of ${municipality}:`,
  factsInDutch:
    'The facts about the places below are in Dutch; you can show this text there, or ask somebody to translate it.',
  selfHelpIntro: 'What you can already do yourself:',
  offer113: (line) =>
    `Do you mean that you are really not doing well? Then you can always talk to somebody: ${line}.`,

  buttonPerson: 'I want to talk to a real person',
  buttonOtherPlaces: 'Do you know something else?',
  buttonSomethingElse: 'I have another question',
  nextStep: 'Does this not fit? Tell me a bit more, or ask to talk to a person.',

  followUpUnknown: 'I do not know that for sure. Please ask them.',
  noOtherPlaces:
    'I do not know another place for this. Somebody at the municipality can look further with you.',

  clarifyVague: 'I am happy to think along with you. What is it mostly about?',
  clarifyVagueAboutOther:
    'I am happy to think along with you. What does this person need help with?',
  clarifyTwoNear: 'I want to help you well. Which one fits best?',
  clarifyEmpty: 'I see no words in your message. Can you type in a few words what is going on?',
  clarifyTooLong:
    'Your message is very long. Can you tell me in a few sentences what is most important now?',
  topics: {
    financien: 'Money or debts',
    wonen: 'Housing',
    'fysieke-gezondheid': 'Illness, getting older or help at home',
    'mantelzorg-en-vrijwilligers': 'I take care of somebody',
    'sociale-relaties': 'Being alone, family or divorce',
    'psychische-gezondheid': 'Feeling low, stress or addiction',
    'opgroeien-en-opvoeden': 'Children or parenting',
    'werk-en-activiteiten': 'Work or school',
    'taal-en-digitaal': 'Language, forms or computer',
    vervoer: 'Transport',
    zingeving: 'Taking part and meaning in life',
    veiligheid: 'Not feeling safe',
    algemeen: 'A different subject',
  },

  policyIntro: (municipality) =>
    `This is what the municipality of ${municipality} writes about it. The text is in Dutch:`,
  policySource: (document, year, section) => `Source: ${document} (${year}), ${section}.`,
  policyMore:
    'Do you want to know what this means for you? Ask somebody who works at the municipality.',

  handoff: (loket) =>
    `Of course, you can talk to a person. You can do that at ${loket}, the place for questions about help. I cannot connect you myself.`,
  handoffTell:
    'Tip: say in one sentence what it is about. You may bring somebody you trust, also to translate.',

  municipalMatter: (municipality) =>
    `This is a question for the municipality, but not about help and support. I know too little about that. The municipality of ${municipality} can help you:`,
  outOfScope: 'I cannot help you with that.',
  outOfScopeByIntent: {
    'medisch-oordeel':
      'I am not a doctor, so I cannot say anything about this. Call your own doctor (huisarts), or in the evening and at weekends the huisartsenpost. Is it life-threatening? Call [112](tel:112).',
    'juridisch-oordeel':
      'I cannot say who is right. At the Juridisch Loket you can get free advice about your rights.',
    'geld-beleggen-koopadvies': 'I do not give advice about buying or investing.',
    'politiek-en-mening': 'I do not have an opinion. I cannot help you with that.',
    'relatie-oordeel': 'I cannot say what is the matter with somebody.',
    'instructies-aan-de-bot':
      'I will not do that. I only help with questions about help and support.',
    schelden:
      'I notice that you are angry. You can tell me what is wrong. Then I will look for somebody who can help you.',
  },
  smalltalk: {
    groet: 'Hello. Tell me what is going on, and I will look for help with you.',
    'bedankt-en-dag': 'You are welcome. Take care, and come back if there is anything else.',
    'wie-ben-jij':
      'I am a chatbot: a computer, not a person. I search the list of help in your municipality and its policy. Nobody is reading along live.',
    'grapje-en-complimenten': 'Thank you. Is there anything else I can help you with?',
    'ja-nee-oke': 'All right. You can tell me what you need.',
  },
  whatICanDo:
    'I help with questions about, for example, money, care, housing, parenting, work or loneliness.',

  masked: (kinds) =>
    `I removed something from your message: ${kinds.join(' and ')}. I do not need that. It is better not to share it in the chat.`,
  maskedKinds: {
    bsn: 'your citizen service number (BSN)',
    rekeningnummer: 'a bank account number',
    telefoonnummer: 'a phone number',
    'e-mailadres': 'an email address',
    adres: 'an address',
    geboortedatum: 'a date of birth',
    kaartnummer: 'a card number',
    code: 'a DigiD code',
    naam: 'a name',
  },
  failed:
    'Sorry, something went wrong on my side. Your message was not answered. Please try again, or ask a person:',
};
