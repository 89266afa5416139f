import type { Texts } from './texts.ts';

/** Plain Frisian, about level B1, with jo. */
export const fy: Texts = {
  language: 'fy',
  welcome: (municipality, retentionDays) =>
    `Goeie, ik bin de chatbot fan de gemeente ${municipality}. Ik bin in kompjûter, gjin minske. Fertel yn jo eigen wurden wat der is. Ik sykje dan wa’t jo helpe kin. Jo namme is net nedich. Wat jo hjir skriuwe, bewarje wy ${retentionDays} dagen. Is der no gefaar? Belje [112](tel:112).`,
  welcomeButtons: ['Ik haw jildsoargen', 'Ik sykje help thús', 'Ik wol mei in echt minske prate'],

  whichMunicipality: 'Yn hokker gemeente wenje jo?',

  placesIntro: 'Hjir kinne jo terjochte:',
  placesIntroAboutOther: 'Hjir kinne jo terjochte. Jo meie ek foar in oar freegje:',
  severalIntro: (loket) =>
    `Der spilet in soad tagelyk. Dat is swier. Jo hoege dat net allinnich út te sykjen. ${loket} sjocht mei jo nei alles tegearre.`,
  unsureIntro:
    'Ik wit net wis oft ik jo goed begryp. Dit is it bêste dat ik fine kin. In meiwurker fan de gemeente kin mei jo meitinke.',
  call: 'Belje',
  mail: 'Maile',
  website: 'Webside',
  chat: 'Chat',
  address: 'Adres',
  open: 'Iepen',
  costs: 'Kosten',
  howToStart: 'Sa begjinne jo',
  audience: 'Foar wa',
  area: 'Wêr',
  noIndication: 'Jo hawwe gjin yndikaasje (indicatie) nedich.',
  withIndication: 'De gemeente sjocht earst mei jo oft dit past (in yndikaasje, indicatie).',
  checked: (month) => `Kontrolearre yn ${month}.`,
  checkFirst: 'Net alles is wis. Freegje efkes nei oft it noch kloppet.',
  noContact: 'Ik haw hjirfan gjin kontrolearre nûmer of adres.',
  municipalityContact: (municipality) => `Freegje it de gemeente ${municipality}:`,
  factsInDutch:
    'De gegevens fan de plakken hjirûnder binne yn it Nederlânsk; jo kinne dizze tekst dêr sjen litte of ien freegje om him oer te setten.',
  selfHelpIntro: 'Wat jo sels al dwaan kinne:',
  offer113: (line) =>
    `Bedoele jo dat it echt net goed mei jo giet? Dan kinne jo altyd mei ien prate: ${line}.`,

  buttonPerson: 'Ik wol mei in echt minske prate',
  buttonOtherPlaces: 'Kin ik ek earne oars terjochte?',
  buttonSomethingElse: 'Ik haw in oare fraach',
  nextStep: 'Past dit net? Fertel my dan wat mear, of freegje nei in meiwurker.',

  followUpUnknown: 'Dat wit ik net wis. Freegje it dêr efkes nei.',
  noOtherPlaces:
    'Ik wit hjirfoar gjin oar plak. In meiwurker fan de gemeente kin mei jo fierder sykje.',

  clarifyVague: 'Ik tink graach mei jo mei. Wêr giet it benammen oer?',
  clarifyVagueAboutOther: 'Ik tink graach mei jo mei. Wêr hat dizze persoan help by nedich?',
  clarifyTwoNear: 'Ik wol jo goed helpe. Wat past it bêst?',
  clarifyEmpty:
    'Ik sjoch gjin wurden yn jo berjocht. Kinne jo yn in pear wurden skriuwe wat der is?',
  clarifyTooLong:
    'Jo berjocht is tige lang. Kinne jo yn in pear sinnen fertelle wat no it wichtichst is?',
  topics: {
    financien: 'Jild of skulden',
    wonen: 'Wenjen',
    'fysieke-gezondheid': 'Siik, âlder wurde of help thús',
    'mantelzorg-en-vrijwilligers': 'Ik soargje foar in oar',
    'sociale-relaties': 'Allinnich wêze, famylje of skieding',
    'psychische-gezondheid': 'Mismoedich, stress of ferslaving',
    'opgroeien-en-opvoeden': 'Bern of opfieding',
    'werk-en-activiteiten': 'Wurk of skoalle',
    'taal-en-digitaal': 'Taal, formulieren of kompjûter',
    vervoer: 'Ferfier',
    zingeving: 'Meidwaan en sin yn it libben',
    veiligheid: 'Ik fiel my net feilich',
    algemeen: 'Wat oars',
  },

  policyIntro: (municipality) =>
    `Dit skriuwt de gemeente ${municipality} hjiroer. De tekst is yn it Nederlânsk:`,
  policySource: (document, year, section) => `Boarne: ${document} (${year}), ${section}.`,
  policyMore: 'Wolle jo witte wat dit foar jo betsjut? Freegje it in meiwurker.',

  handoff: (loket) =>
    `Fansels, jo kinne mei in minske prate. Dat kin by ${loket}. Ik kin jo sels net trochferbine.`,
  handoffTell: 'Tip: sis yn ien sin wêr’t it oer giet. Jo meie ien meinimme dy’t jo fertrouwe.',

  municipalMatter: (municipality) =>
    `Dit is in fraach foar de gemeente, mar net oer help en stipe. Dêr wit ik te min fan. De gemeente ${municipality} helpt jo fierder:`,
  outOfScope: 'Dêr kin ik jo net mei helpe.',
  outOfScopeByIntent: {
    'medisch-oordeel':
      'Ik bin gjin dokter en kin hjir neat oer sizze. Belje jo húsdokter of de huisartsenpost. Is it libbensgefaarlik? Belje [112](tel:112).',
    'juridisch-oordeel':
      'Ik kin net sizze wa’t gelyk hat. By it Juridisch Loket kinne jo fergees advys freegje oer jo rjochten.',
    'geld-beleggen-koopadvies': 'Ik jou gjin advys oer keapjen of belizzen.',
    'politiek-en-mening': 'Ik haw gjin miening. Dêr kin ik jo net mei helpe.',
    'relatie-oordeel': 'Ik kin net sizze wat der mei ien oan de hân is.',
    'instructies-aan-de-bot': 'Dat doch ik net. Ik help allinnich by fragen oer help en stipe.',
    schelden:
      'Ik fernim dat jo lulk binne. Fertel my mar wat der is, dan sykje ik wa’t jo helpe kin.',
  },
  smalltalk: {
    groet: 'Goeie. Fertel mar wat der is, dan sykje ik mei jo mei.',
    'bedankt-en-dag': 'Graach dien. In soad sterkte, en kom gerêst werom as der noch wat is.',
    'wie-ben-jij':
      'Ik bin in chatbot: in kompjûter, gjin minske. Ik sykje yn de list mei help yn jo gemeente en yn it belied. Der lêst nimmen live mei.',
    'grapje-en-complimenten': 'Tankewol. Kin ik jo noch earne mei helpe?',
    'ja-nee-oke': 'Goed. Fertel my mar wat jo nedich hawwe.',
  },
  whatICanDo: 'Ik help by fragen oer bygelyks jild, soarch, wenjen, opfieden, wurk of iensumens.',

  masked: (kinds) =>
    `Ik haw wat út jo berjocht weihelle: ${kinds.join(' en ')}. Dat haw ik net nedich. Diel it leaver net yn de chat.`,
  maskedKinds: {
    bsn: 'jo boargerservicenûmer (BSN)',
    rekeningnummer: 'in rekkennûmer',
    telefoonnummer: 'in telefoannûmer',
    'e-mailadres': 'in e-mailadres',
    adres: 'in adres',
    geboortedatum: 'in bertedatum',
    kaartnummer: 'in kaartnûmer',
    code: 'in DigiD-koade',
    naam: 'in namme',
  },
  failed:
    'Sorry, der gie by my wat mis. Jo berjocht is net beantwurde. Besykje it noch ris, of freegje it in meiwurker:',
};
