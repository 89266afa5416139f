import type { Texts } from './texts.ts';

/** Dutch, language level B1. */
export const nl: Texts = {
  language: 'nl',
  welcome: (municipality, retentionDays) =>
    `Hallo, ik ben de chatbot van de gemeente ${municipality}. Ik ben een computer, geen mens. Vertel in je eigen woorden wat er is. Ik zoek dan wie je kan helpen. Je naam is niet nodig. Wat je typt, bewaren we ${retentionDays} dagen. Is er nu gevaar? Bel [112](tel:112).`,
  welcomeButtons: ['Ik heb geldzorgen', 'Ik zoek hulp thuis', 'Ik wil iemand spreken'],

  whichMunicipality: 'In welke gemeente woon je?',

  placesIntro: 'Hier kun je terecht:',
  placesIntroAboutOther: 'Hier kun je terecht. Je mag ook voor een ander vragen:',
  severalIntro: (loket) =>
    `Er speelt veel tegelijk. Dat is zwaar. Je hoeft dat niet alleen uit te zoeken. ${loket} kijkt met je mee naar alles samen.`,
  unsureIntro:
    'Ik weet niet zeker of ik je goed begrijp. Dit is het beste wat ik kan vinden. Een medewerker kan met je meedenken.',
  call: 'Bellen',
  mail: 'Mailen',
  website: 'Website',
  chat: 'Chat',
  address: 'Adres',
  open: 'Open',
  costs: 'Kosten',
  howToStart: 'Zo begin je',
  audience: 'Voor wie',
  area: 'Waar',
  noIndication: 'Je hebt geen indicatie nodig.',
  withIndication: 'De gemeente kijkt eerst met je mee of dit past (een indicatie).',
  checked: (month) => `Gecontroleerd in ${month}.`,
  checkFirst: 'Niet alles is zeker. Vraag even na of het nog klopt.',
  noContact: 'Ik heb hiervan geen gecontroleerd nummer of adres.',
  municipalityContact: (municipality) => `Vraag het de gemeente ${municipality}:`,
  factsInDutch: '',
  selfHelpIntro: 'Wat je zelf al kunt doen:',
  offer113: (line) =>
    `Bedoel je dat het echt niet goed gaat met je? Dan kun je altijd praten: ${line}.`,

  buttonPerson: 'Iemand spreken',
  buttonOtherPlaces: 'Andere plek',
  buttonSomethingElse: 'Andere vraag',
  nextStep: 'Past dit niet? Vertel me dan iets meer, of vraag naar een medewerker.',

  followUpUnknown: 'Dat weet ik niet zeker. Vraag het daar even na.',
  noOtherPlaces:
    'Ik ken hiervoor geen andere plek. Een medewerker van de gemeente kan met je verder zoeken.',

  clarifyVague: 'Ik denk graag met je mee. Waar gaat het vooral over?',
  clarifyVagueAboutOther: 'Ik denk graag met je mee. Waar heeft diegene hulp bij nodig?',
  clarifyTwoNear: 'Ik wil je goed helpen. Wat past het best?',
  clarifyEmpty: 'Ik zie geen woorden in je bericht. Kun je in een paar woorden typen wat er is?',
  clarifyTooLong:
    'Je bericht is erg lang. Kun je in een paar zinnen vertellen wat nu het belangrijkst is?',
  topics: {
    financien: 'Geld of schulden',
    wonen: 'Wonen',
    'fysieke-gezondheid': 'Ziek, ouder worden of hulp thuis',
    'mantelzorg-en-vrijwilligers': 'Ik zorg voor iemand',
    'sociale-relaties': 'Alleen zijn, familie of scheiding',
    'psychische-gezondheid': 'Somber, stress of verslaving',
    'opgroeien-en-opvoeden': 'Kinderen of opvoeden',
    'werk-en-activiteiten': 'Werk of school',
    'taal-en-digitaal': 'Taal, formulieren of computer',
    vervoer: 'Vervoer',
    zingeving: 'Meedoen en zin in het leven',
    veiligheid: 'Onveilig voelen',
    algemeen: 'Iets anders',
  },

  policyIntro: (municipality) => `Dit schrijft de gemeente ${municipality} erover:`,
  policySource: (document, year, section) => `Bron: ${document} (${year}), ${section}.`,
  policyMore: 'Wil je weten wat dit voor jou betekent? Vraag het een medewerker.',

  handoff: (loket) =>
    `Natuurlijk, je kunt een mens spreken. Dat kan bij ${loket}. Ik kan je zelf niet doorverbinden.`,
  handoffTell: 'Tip: zeg in één zin waar het over gaat. Je mag iemand meenemen die je vertrouwt.',

  municipalMatter: (municipality) =>
    `Dit is een vraag voor de gemeente, maar niet over hulp en ondersteuning. Daar weet ik te weinig van. De gemeente ${municipality} helpt je verder:`,
  outOfScope: 'Daar kan ik je niet bij helpen.',
  outOfScopeByIntent: {
    'medisch-oordeel':
      'Ik ben geen dokter en kan hier niets over zeggen. Bel je huisarts of de huisartsenpost. Is het levensgevaarlijk? Bel [112](tel:112).',
    'juridisch-oordeel':
      'Ik kan niet zeggen wie er gelijk heeft. Bij het Juridisch Loket kun je gratis advies vragen over je rechten.',
    'geld-beleggen-koopadvies': 'Ik geef geen advies over kopen of beleggen.',
    'politiek-en-mening': 'Ik heb geen mening. Daar kan ik je niet bij helpen.',
    'relatie-oordeel': 'Ik kan niet zeggen wat er met iemand aan de hand is.',
    'instructies-aan-de-bot':
      'Dat doe ik niet. Ik help alleen met vragen over hulp en ondersteuning.',
    schelden:
      'Ik merk dat je boos bent. Vertel me gerust wat er is, dan zoek ik wie je kan helpen.',
  },
  smalltalk: {
    groet: 'Hallo. Vertel maar wat er is, dan zoek ik met je mee.',
    'bedankt-en-dag': 'Graag gedaan. Sterkte, en kom gerust terug als er nog iets is.',
    'wie-ben-jij':
      'Ik ben een chatbot: een computer, geen mens. Ik zoek in de lijst met hulp in jouw gemeente en in het beleid. Er leest niemand live mee.',
    'grapje-en-complimenten': 'Dank je. Kan ik nog ergens bij helpen?',
    'ja-nee-oke': 'Goed. Vertel me gerust wat je nodig hebt.',
  },
  whatICanDo:
    'Ik help bij vragen over bijvoorbeeld geld, zorg, wonen, opvoeden, werk of eenzaamheid.',

  masked: (kinds) =>
    `Ik heb iets uit je bericht weggehaald: ${kinds.join(' en ')}. Dat heb ik niet nodig. Deel het liever niet in de chat.`,
  maskedKinds: {
    bsn: 'je burgerservicenummer',
    rekeningnummer: 'een rekeningnummer',
    telefoonnummer: 'een telefoonnummer',
    'e-mailadres': 'een mailadres',
    adres: 'een adres',
    geboortedatum: 'een geboortedatum',
    kaartnummer: 'een kaartnummer',
    code: 'een DigiD-code',
    naam: 'een naam',
  },
  failed:
    'Sorry, er ging iets mis bij mij. Je bericht is niet beantwoord. Probeer het nog eens, of vraag het een medewerker:',
};
