/** Personal data of nobody, as a resident might type it; each must be recognised by the masking. */
export const planted = {
  bsn: '111222333',
  email: 'okke.zwaardvis@geheim.example',
  iban: 'NL91ABNA0417164300',
  phone: '06 48 21 37 95',
  name: 'Zwaardvis',
  birthDate: '14-03-1967',
  address: '9981 KX 23',
} as const;

export const introduction = [
  `Ik heet Okke ${planted.name}`,
  `mijn bsn is ${planted.bsn}`,
  `mail ${planted.email}`,
  `mijn rekening is ${planted.iban}`,
  `bel ${planted.phone}`,
  `geboren ${planted.birthDate}`,
  `ik woon op ${planted.address}`,
].join(', ');

/** The planted values that stand in `text`, also without their spaces or in another case. */
export const leaksIn = (text: string): readonly string[] => {
  const squeezed = squeeze(text);
  return Object.entries(planted)
    .filter(([, value]) => squeezed.includes(squeeze(value)))
    .map(([kind, value]) => `${kind} in …${around(squeezed, squeeze(value))}…`);
};

const squeeze = (text: string): string => text.toLowerCase().replace(/[\s\0]/g, '');

const around = (text: string, value: string): string => {
  const at = text.indexOf(value);
  return text.slice(Math.max(0, at - 80), at + value.length + 40);
};
