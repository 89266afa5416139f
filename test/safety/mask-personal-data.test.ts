import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMaskPersonalData } from '../../src/safety/mask-personal-data.ts';
import { passesElevenTest } from '../../src/safety/personal/find-bsns.ts';

const mask = createMaskPersonalData(['088 330 1 330', '0900-8844']);

describe('personal data', () => {
  it.each([
    ['mijn bsn is 111222333.', 'mijn bsn is [bsn].'],
    ['bsn 123 456 782', 'bsn [bsn]'],
    ['1 2 3 4 5 6 7 8 2', '[bsn]'],
    ['sofinummer 10000008 graag', 'sofinummer [bsn] graag'],
    ['NL91 ABNA 0417 1643 00 en dan', '[rekeningnummer] en dan'],
    ['nl91abna0417164300', '[rekeningnummer]'],
    ['bel 06-12345678 of 06 - 12 34 56 78', 'bel [telefoonnummer] of [telefoonnummer]'],
    ['(0595) 12 34 56', '[telefoonnummer]'],
    ['+48 601 234 567', '[telefoonnummer]'],
    ['mail jan.jansen@voorbeeld.nl!', 'mail [e-mailadres]!'],
    ['jan apenstaart voorbeeld punt nl', '[e-mailadres]'],
    ['Dorpsstraat 12a, 9951 AB Winsum', '[adres] Winsum'],
    ['9951ab 12', '[adres]'],
    ['geboren op 3 mei 1980', 'geboren op [geboortedatum]'],
    ['12-05-1980', '[geboortedatum]'],
    ['mijn digid wachtwoord is Geheim12', 'mijn digid wachtwoord is [code]'],
    ['4111 1111 1111 1111', '[kaartnummer]'],
    ['ik heet Jan de Vries en ik ben 34', 'ik heet [naam] en ik ben 34'],
    ['my name is Anna', 'my name is [naam]'],
    ['nazywam się Anna Kowalska', 'nazywam się [naam]'],
    ['мене звати Олена', 'мене звати [naam]'],
  ])('%s', (text, expected) => {
    expect(mask(text).text).toBe(expected);
  });

  it('tells which kinds were found', () => {
    expect(mask('ik heet Jan, bel 0612345678').found).toEqual(['telefoonnummer', 'naam']);
  });
});

describe('what stays', () => {
  it.each([
    'bel 112, 113, 0800-2000 of 14 0521',
    'de dokter 088 330 1 330 en de politie 0900 8844',
    'zaaknummer 2024-12345 van 9.00-17.00 uur',
    '€ 1.250,00 per maand en 45 euro over',
    'in 2024 en 12 mensen van 34 jaar',
    'mijn wachtwoord is kwijt',
    'ik heet niet zo',
    'ik woon op postcode 9951 AB',
    'de brief is van 12 juli 2026',
  ])('%s', (text) => {
    expect(mask(text)).toEqual({ text, found: [] });
  });
});

const words = fc.array(
  fc.constantFrom('ik', 'woon', 'in', 'Winsum', 'en', 'vraag', 'hulp', 'voor', 'thuis', 'graag'),
  { maxLength: 6 },
);
const around = fc.tuple(words, words).map(([a, b]) => [a.join(' '), b.join(' ')] as const);
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const bsn = digits(8)
  .map((start) => [...'0123456789'].map((last) => start + last).find(passesElevenTest) ?? '')
  .filter((number) => number !== '');
const grouped = (number: string, separator: string) =>
  number.match(/.{1,3}/g)?.join(separator) ?? '';
const ibanCheck = (country: string, account: string) => {
  const numeric = `${account}${country}00`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return String(98n - (BigInt(numeric) % 97n)).padStart(2, '0');
};
const iban = digits(10).map((account) => `NL${ibanCheck('NL', `INGB${account}`)}INGB${account}`);
const mobile = digits(8).map((rest) => `06${rest}`);
const email = fc
  .tuple(fc.stringMatching(/^[a-z]{1,8}[.]?[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{2,10}$/))
  .map(([name, domain]) => `${name}@${domain}.nl`);

describe('whatever stands around it', () => {
  const masksOnly = (value: fc.Arbitrary<string>, placeholder: string) =>
    fc.assert(
      fc.property(value, around, (secret, [before, after]) => {
        expect(mask(`${before} ${secret} ${after}`).text).toBe(`${before} ${placeholder} ${after}`);
      }),
    );

  it('masks a valid BSN and nothing else', () => masksOnly(bsn, '[bsn]'));
  it('masks a BSN in groups', () =>
    masksOnly(
      fc.tuple(bsn, fc.constantFrom(' ', '.', '-')).map(([n, s]) => grouped(n, s)),
      '[bsn]',
    ));
  it('masks a valid IBAN and nothing else', () => masksOnly(iban, '[rekeningnummer]'));
  it('masks a mobile number and nothing else', () => masksOnly(mobile, '[telefoonnummer]'));
  it('masks an e-mail address and nothing else', () => masksOnly(email, '[e-mailadres]'));

  it('leaves no secret behind in any text', () => {
    const secret = fc.oneof(bsn, iban, mobile, email);
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, value, after) => {
        expect(mask(`${before}\n${value}\n${after}`).text).not.toContain(value);
      }),
    );
  });

  it('never throws and changes nothing without digits, at sign or introduction', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z ,.!?]{0,80}$/), (text) => {
        fc.pre(!/heet|naam|name|apenstaart/i.test(text));
        expect(mask(text).text).toBe(text);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void mask(text)));
  });
});
