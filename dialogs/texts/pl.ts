import type { Texts } from './texts.ts';

/** Plain Polish, about level B1; worded so that it fits every reader, without Pan or Pani. */
export const pl: Texts = {
  language: 'pl',
  welcome: (municipality, retentionDays) =>
    `Dzień dobry, tu chatbot gminy ${municipality}. To komputer, a nie człowiek. Proszę opisać własnymi słowami, co się dzieje. Poszukam, kto może pomóc. Imię i nazwisko nie są potrzebne. Wiadomości przechowujemy przez ${retentionDays} dni. Czy jest teraz niebezpiecznie? Proszę zadzwonić pod numer [112](tel:112).`,
  welcomeButtons: [
    'Mam kłopoty z pieniędzmi',
    'Szukam pomocy w domu',
    'Chcę rozmawiać z człowiekiem',
  ],

  whichMunicipality: 'W jakiej gminie (gemeente) jest miejsce zamieszkania?',

  placesIntro: 'Tutaj można znaleźć pomoc:',
  placesIntroAboutOther: 'Tutaj można pójść. Można też pytać w imieniu kogoś innego:',
  severalIntro: (loket) =>
    `Dużo się dzieje naraz. To trudne. Nie trzeba radzić sobie z tym samemu. ${loket} pomoże spojrzeć na wszystko razem.`,
  unsureIntro:
    'Nie mam pewności, czy dobrze rozumiem. To najlepsze, co mogę znaleźć. Ktoś z gminy może pomóc szukać dalej.',
  call: 'Telefon',
  mail: 'E-mail',
  website: 'Strona internetowa',
  chat: 'Czat',
  address: 'Adres',
  open: 'Godziny otwarcia',
  costs: 'Koszty',
  howToStart: 'Jak zacząć',
  audience: 'Dla kogo',
  area: 'Gdzie',
  noIndication: 'Nie potrzeba decyzji gminy (indicatie).',
  withIndication:
    'Najpierw gmina sprawdza w rozmowie, czy taka pomoc jest odpowiednia (to indicatie).',
  checked: (month) => `Sprawdzono: ${month}.`,
  checkFirst: 'Nie wszystko jest pewne. Warto zapytać, czy to nadal aktualne.',
  noContact: 'Nie mam sprawdzonego numeru ani adresu tego miejsca.',
  municipalityContact: (municipality) => `Można zapytać w gminie ${municipality}:`,
  factsInDutch:
    'Informacje o miejscach poniżej są po niderlandzku; można pokazać ten tekst na miejscu albo poprosić kogoś o tłumaczenie.',
  selfHelpIntro: 'Co można zrobić już teraz:',
  offer113: (line) =>
    `Czy chodzi o to, że jest naprawdę bardzo źle? Zawsze można z kimś porozmawiać: ${line}.`,

  buttonPerson: 'Chcę rozmawiać z człowiekiem',
  buttonOtherPlaces: 'Czy jest coś innego?',
  buttonSomethingElse: 'Mam inne pytanie',
  nextStep: 'To nie pasuje? Proszę napisać trochę więcej albo poprosić o rozmowę z człowiekiem.',

  followUpUnknown: 'Tego nie wiem na pewno. Najlepiej zapytać na miejscu.',
  noOtherPlaces: 'Nie znam innego miejsca dla tej sprawy. Ktoś z gminy może pomóc szukać dalej.',

  clarifyVague: 'Chętnie pomogę. Czego dotyczy głównie ta sprawa?',
  clarifyVagueAboutOther: 'Chętnie pomogę. W czym ta osoba potrzebuje pomocy?',
  clarifyTwoNear: 'Chcę dobrze pomóc. Co pasuje najlepiej?',
  clarifyEmpty: 'Nie widzę słów w tej wiadomości. Proszę napisać w kilku słowach, co się dzieje.',
  clarifyTooLong:
    'Ta wiadomość jest bardzo długa. Proszę napisać w kilku zdaniach, co jest teraz najważniejsze.',
  topics: {
    financien: 'Pieniądze lub długi',
    wonen: 'Mieszkanie',
    'fysieke-gezondheid': 'Choroba, starszy wiek lub pomoc w domu',
    'mantelzorg-en-vrijwilligers': 'Opiekuję się kimś',
    'sociale-relaties': 'Samotność, rodzina lub rozwód',
    'psychische-gezondheid': 'Smutek, stres lub uzależnienie',
    'opgroeien-en-opvoeden': 'Dzieci lub wychowanie',
    'werk-en-activiteiten': 'Praca lub szkoła',
    'taal-en-digitaal': 'Język, formularze lub komputer',
    vervoer: 'Transport',
    zingeving: 'Kontakt z ludźmi i sens życia',
    veiligheid: 'Brak poczucia bezpieczeństwa',
    algemeen: 'Inna sprawa',
  },

  policyIntro: (municipality) =>
    `Tak pisze o tym gmina ${municipality}. Tekst jest po niderlandzku:`,
  policySource: (document, year, section) => `Źródło: ${document} (${year}), ${section}.`,
  policyMore: 'Co to znaczy w konkretnej sytuacji? Najlepiej zapytać kogoś w gminie.',

  handoff: (loket) =>
    `Oczywiście, można porozmawiać z człowiekiem. Tam odpowiadają na pytania o pomoc: ${loket}. Nie mogę połączyć tej rozmowy.`,
  handoffTell:
    'Rada: warto powiedzieć jednym zdaniem, o co chodzi. Można przyjść z zaufaną osobą, także do tłumaczenia.',

  municipalMatter: (municipality) =>
    `To pytanie do gminy, ale nie dotyczy pomocy i wsparcia. Za mało o tym wiem. Gmina ${municipality} pomoże:`,
  outOfScope: 'W tym nie mogę pomóc.',
  outOfScopeByIntent: {
    'medisch-oordeel':
      'Nie jestem lekarzem i nie mogę nic o tym powiedzieć. Proszę zadzwonić do lekarza rodzinnego (huisarts), a wieczorem i w weekend do huisartsenpost. Czy jest zagrożenie życia? Proszę zadzwonić pod numer [112](tel:112).',
    'juridisch-oordeel':
      'Nie mogę powiedzieć, kto ma rację. W Juridisch Loket można dostać bezpłatną poradę o swoich prawach.',
    'geld-beleggen-koopadvies': 'Nie doradzam w sprawie zakupów ani inwestycji.',
    'politiek-en-mening': 'Nie mam własnego zdania. W tym nie mogę pomóc.',
    'relatie-oordeel': 'Nie mogę powiedzieć, co się z kimś dzieje.',
    'instructies-aan-de-bot': 'Tego nie zrobię. Pomagam tylko w sprawach pomocy i wsparcia.',
    schelden:
      'Widzę, że jest w tym dużo złości. Proszę napisać, co się dzieje, a poszukam, kto może pomóc.',
  },
  smalltalk: {
    groet: 'Dzień dobry. Proszę napisać, co się dzieje. Poszukamy razem.',
    'bedankt-en-dag': 'Nie ma za co. Wszystkiego dobrego. W razie potrzeby można tu wrócić.',
    'wie-ben-jij':
      'Jestem chatbotem: to komputer, a nie człowiek. Szukam na liście miejsc pomocy w tej gminie i w jej planach. Nikt nie czyta tej rozmowy na żywo.',
    'grapje-en-complimenten': 'Dziękuję. Czy mogę jeszcze w czymś pomóc?',
    'ja-nee-oke': 'Dobrze. Proszę napisać, co jest potrzebne.',
  },
  whatICanDo:
    'Pomagam w sprawach takich jak pieniądze, opieka, mieszkanie, wychowanie dzieci, praca lub samotność.',

  masked: (kinds) =>
    `Coś zostało usunięte z tej wiadomości: ${kinds.join(' i ')}. To nie jest mi potrzebne. Lepiej nie podawać tego na czacie.`,
  maskedKinds: {
    bsn: 'numer BSN',
    rekeningnummer: 'numer konta',
    telefoonnummer: 'numer telefonu',
    'e-mailadres': 'adres e-mail',
    adres: 'adres zamieszkania',
    geboortedatum: 'data urodzenia',
    kaartnummer: 'numer karty',
    code: 'kod DigiD',
    naam: 'imię lub nazwisko',
  },
  failed:
    'Przepraszam, coś poszło nie tak po mojej stronie. Nie ma odpowiedzi na tę wiadomość. Proszę spróbować jeszcze raz albo zapytać człowieka:',
};
