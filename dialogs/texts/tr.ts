import type { Texts } from './texts.ts';

/** Plain Turkish, about level B1, with siz. */
export const tr: Texts = {
  language: 'tr',
  welcome: (municipality, retentionDays) =>
    `Merhaba, ben ${municipality} belediyesinin sohbet robotuyum (chatbot). Bir bilgisayarım, insan değilim. Ne olduğunu kendi sözlerinizle anlatın. Size kimin yardım edebileceğini ararım. Adınızı yazmanız gerekmez. Yazdıklarınızı ${retentionDays} gün saklarız. Şu anda tehlike var mı? [112](tel:112) numarasını arayın.`,
  welcomeButtons: [
    'Para sıkıntım var',
    'Evde yardıma ihtiyacım var',
    'Bir insanla görüşmek istiyorum',
  ],

  whichMunicipality: 'Hangi belediyede (gemeente) oturuyorsunuz?',

  placesIntro: 'Buralara başvurabilirsiniz:',
  placesIntroAboutOther: 'Buralara gidebilirsiniz. Başkası için de sorabilirsiniz:',
  severalIntro: (loket) =>
    `Aynı anda birçok sorun var. Bu ağır bir yük. Hepsini tek başınıza çözmek zorunda değilsiniz. ${loket} her şeye sizinle birlikte bakar.`,
  unsureIntro:
    'Sizi doğru anladığımdan emin değilim. Bulabildiğim en uygun yer bu. Belediyeden biri sizinle birlikte düşünebilir.',
  call: 'Telefon',
  mail: 'E-posta',
  website: 'İnternet sitesi',
  chat: 'Sohbet',
  address: 'Adres',
  open: 'Açılış saatleri',
  costs: 'Ücret',
  howToStart: 'Nasıl başlarsınız',
  audience: 'Kimler için',
  area: 'Nerede',
  noIndication: 'Belediyeden önceden onay (indicatie) almanız gerekmez.',
  withIndication:
    'Belediye önce bunun size uygun olup olmadığına sizinle birlikte bakar (buna indicatie denir).',
  checked: (month) => `Kontrol tarihi: ${month}.`,
  checkFirst: 'Her şey kesin değil. Bilgiler hâlâ doğru mu, lütfen sorun.',
  noContact: 'Burası için kontrol edilmiş bir numara veya adres bilmiyorum.',
  municipalityContact: (municipality) => `${municipality} belediyesine sorun:`,
  factsInDutch:
    'Aşağıdaki yerlerin bilgileri Hollandacadır; bu yazıyı orada gösterebilir veya birinden çevirmesini isteyebilirsiniz.',
  selfHelpIntro: 'Şimdiden kendiniz yapabilecekleriniz:',
  offer113: (line) =>
    `Gerçekten çok kötü olduğunuzu mu söylüyorsunuz? O zaman her zaman biriyle konuşabilirsiniz: ${line}.`,

  buttonPerson: 'Bir insanla görüşmek istiyorum',
  buttonOtherPlaces: 'Başka bir yer var mı?',
  buttonSomethingElse: 'Başka bir sorum var',
  nextStep: 'Bu uygun değil mi? Biraz daha anlatın veya bir insanla görüşmek istediğinizi yazın.',

  followUpUnknown: 'Bunu kesin bilmiyorum. Lütfen oraya sorun.',
  noOtherPlaces:
    'Bunun için başka bir yer bilmiyorum. Belediyeden biri sizinle birlikte aramaya devam edebilir.',

  clarifyVague: 'Size yardım etmek isterim. Konu daha çok ne?',
  clarifyVagueAboutOther: 'Size yardım etmek isterim. Bu kişinin neye ihtiyacı var?',
  clarifyTwoNear: 'Size iyi yardım etmek istiyorum. En uygun olan hangisi?',
  clarifyEmpty: 'Mesajınızda sözcük göremiyorum. Ne olduğunu birkaç sözcükle yazar mısınız?',
  clarifyTooLong:
    'Mesajınız çok uzun. Şu anda en önemli olan şeyi birkaç cümleyle anlatır mısınız?',
  topics: {
    financien: 'Para veya borçlar',
    wonen: 'Ev ve konut',
    'fysieke-gezondheid': 'Hastalık, yaşlılık veya evde yardım',
    'mantelzorg-en-vrijwilligers': 'Birine ben bakıyorum',
    'sociale-relaties': 'Yalnızlık, aile veya boşanma',
    'psychische-gezondheid': 'Üzüntü, stres veya bağımlılık',
    'opgroeien-en-opvoeden': 'Çocuklar veya çocuk yetiştirme',
    'werk-en-activiteiten': 'İş veya okul',
    'taal-en-digitaal': 'Dil, formlar veya bilgisayar',
    vervoer: 'Ulaşım',
    zingeving: 'İnsanlara katılmak ve yaşamın anlamı',
    veiligheid: 'Kendimi güvende hissetmiyorum',
    algemeen: 'Başka bir konu',
  },

  policyIntro: (municipality) =>
    `${municipality} belediyesi bu konuda şunları yazıyor. Yazı Hollandacadır:`,
  policySource: (document, year, section) => `Kaynak: ${document} (${year}), ${section}.`,
  policyMore:
    'Bunun sizin için ne anlama geldiğini bilmek ister misiniz? Belediyede çalışan birine sorun.',

  handoff: (loket) =>
    `Elbette, bir insanla görüşebilirsiniz. Bunun için başvuracağınız yer: ${loket}. Sizi oraya ben bağlayamam.`,
  handoffTell:
    'Öneri: Konuyu tek cümleyle söyleyin. Güvendiğiniz birini yanınızda getirebilirsiniz, çeviri için de.',

  municipalMatter: (municipality) =>
    `Bu belediyeye sorulacak bir soru, ama yardım ve destekle ilgili değil. Bu konuda bilgim çok az. ${municipality} belediyesi size yardım eder:`,
  outOfScope: 'Bu konuda size yardım edemem.',
  outOfScopeByIntent: {
    'medisch-oordeel':
      'Ben doktor değilim ve bu konuda bir şey söyleyemem. Aile doktorunuzu (huisarts), akşamları ve hafta sonu huisartsenpost’u arayın. Hayati tehlike var mı? [112](tel:112) numarasını arayın.',
    'juridisch-oordeel':
      'Kimin haklı olduğunu söyleyemem. Haklarınız hakkında Juridisch Loket’ten ücretsiz bilgi alabilirsiniz.',
    'geld-beleggen-koopadvies': 'Alışveriş veya yatırım konusunda öneri vermiyorum.',
    'politiek-en-mening': 'Benim bir görüşüm yok. Bu konuda size yardım edemem.',
    'relatie-oordeel': 'Birinin nesi olduğunu söyleyemem.',
    'instructies-aan-de-bot': 'Bunu yapmam. Yalnızca yardım ve destek sorularında yardım ediyorum.',
    schelden:
      'Kızgın olduğunuzu görüyorum. Ne olduğunu anlatabilirsiniz. Size kimin yardım edebileceğini ararım.',
  },
  smalltalk: {
    groet: 'Merhaba. Ne olduğunu anlatın, birlikte arayalım.',
    'bedankt-en-dag': 'Rica ederim. Kolay gelsin. Başka bir şey olursa yine yazabilirsiniz.',
    'wie-ben-jij':
      'Ben bir sohbet robotuyum: bir bilgisayarım, insan değilim. Belediyenizdeki yardım listesinde ve belediyenin planlarında arama yaparım. Yazdıklarınızı kimse canlı olarak okumuyor.',
    'grapje-en-complimenten': 'Teşekkür ederim. Başka bir konuda yardım edebilir miyim?',
    'ja-nee-oke': 'Tamam. Neye ihtiyacınız olduğunu anlatabilirsiniz.',
  },
  whatICanDo:
    'Örneğin para, bakım, konut, çocuk yetiştirme, iş veya yalnızlık ile ilgili sorularda yardım ederim.',

  masked: (kinds) =>
    `Mesajınızdan bir şey sildim: ${kinds.join(' ve ')}. Buna ihtiyacım yok. Bunu sohbette paylaşmamanız daha iyi olur.`,
  maskedKinds: {
    bsn: 'vatandaşlık numaranız (BSN)',
    rekeningnummer: 'bir hesap numarası',
    telefoonnummer: 'bir telefon numarası',
    'e-mailadres': 'bir e-posta adresi',
    adres: 'bir adres',
    geboortedatum: 'bir doğum tarihi',
    kaartnummer: 'bir kart numarası',
    code: 'bir DigiD kodu',
    naam: 'bir isim',
  },
  failed:
    'Özür dilerim, bende bir hata oldu. Mesajınıza cevap verilmedi. Tekrar deneyin veya bir insana sorun:',
};
