import { describe, test } from 'vitest';
import { expectOneProblem, file, type Row } from './hostile-rows.ts';
import { intent, intentFile, loket, need, needFile, policy, policyFile } from './small-folder.ts';

const rows: readonly Row[] = [
  {
    name: 'a phone number that is a word',
    files: { [file]: loket.replace('0595 12 34 56', 'abc') },
    problem: {
      file,
      line: 10,
      field: 'telefoon',
      message: 'Het telefoonnummer "abc" klopt niet.',
      remedy: 'Schrijf een nummer zoals 0595 12 34 56.',
    },
  },
  {
    name: 'a phone number that misses a digit',
    files: { [file]: loket.replace('0595 12 34 56', '0595 12 34 5') },
    problem: { file, line: 10, message: 'Het telefoonnummer "0595 12 34 5" klopt niet.' },
  },
  {
    name: 'an e-mail address without domain',
    files: { [file]: loket.replace('zoekwoorden:', 'e-mail: info@dorp\nzoekwoorden:') },
    problem: {
      file,
      line: 12,
      field: 'e-mail',
      message: 'Het e-mailadres "info@dorp" klopt niet.',
      remedy: 'Schrijf een adres zoals info@voorbeeld.nl.',
    },
  },
  {
    name: 'a script instead of a web address',
    files: { [file]: loket.replace('zoekwoorden:', 'website: javascript:alert(1)\nzoekwoorden:') },
    problem: {
      file,
      line: 12,
      field: 'website',
      message: 'Het webadres "javascript:alert(1)" klopt niet.',
    },
  },
  {
    name: 'a layer that does not exist',
    files: { [file]: loket.replace('laag: sociaal-loket', 'laag: loket') },
    problem: {
      file,
      line: 6,
      field: 'laag',
      message: 'Het veld "laag" heeft een waarde die niet bestaat: "loket".',
      remedy: 'Kies uit: acuut, voorliggend-veld, welzijn, sociaal-loket, andere-instantie.',
    },
  },
  {
    name: 'an empty layer',
    files: { [file]: loket.replace('laag: sociaal-loket', 'laag:') },
    problem: { file, line: 6, field: 'laag', message: 'Het veld "laag" is leeg.' },
  },
  {
    name: 'an empty phone number',
    files: { [file]: loket.replace('nummer: 0595 12 34 56', 'nummer:') },
    problem: { file, line: 10, field: 'telefoon', message: 'Het veld "nummer" is leeg.' },
  },
  {
    name: 'a month that does not exist',
    files: { [file]: loket.replace('2026-11', '2026-13') },
    problem: {
      file,
      line: 18,
      field: 'gecontroleerd_op',
      message: 'De datum "2026-13" klopt niet.',
    },
  },
  {
    name: 'a missing field',
    files: { [file]: loket.replace('naam: Sociaal Loket\n', '') },
    problem: {
      file,
      field: 'naam',
      message: 'Het veld "naam" ontbreekt.',
      remedy: 'Voeg het toe; kijk hoe een ander bestand dat doet.',
    },
  },
  {
    name: 'an empty field',
    files: { [file]: loket.replace('organisatie: Gemeente Dorp', 'organisatie:') },
    problem: {
      file,
      line: 3,
      field: 'organisatie',
      message: 'Het veld "organisatie" is leeg.',
      remedy: 'Vul het in of haal de regel weg.',
    },
  },
  {
    name: 'a misspelled field',
    files: { [file]: loket.replace('telefoon:\n', 'telefon:\n') },
    problem: {
      file,
      line: 9,
      field: 'telefon',
      message: 'Het veld "telefon" bestaat niet.',
      remedy: 'Bedoelt u "telefoon"? Verander de naam of haal het veld weg.',
    },
  },
  {
    name: 'a misspelled field in a list',
    files: { [file]: loket.replace('label: Loket', 'lable: Loket') },
    problem: {
      file,
      line: 11,
      field: 'telefoon',
      message: 'Het veld "lable" bestaat niet.',
      remedy: 'Bedoelt u "label"? Verander de naam of haal het veld weg.',
    },
  },
  {
    name: 'a text where a list belongs',
    files: { [file]: loket.replace('zoekwoorden:\n  - loket', 'zoekwoorden: loket') },
    problem: {
      file,
      line: 12,
      field: 'zoekwoorden',
      message: 'Het veld "zoekwoorden" moet een lijst zijn.',
      remedy: 'Zet elk onderdeel op een eigen regel met een streepje ervoor.',
    },
  },
  {
    name: 'a list where a text belongs',
    files: { [file]: loket.replace('naam: Sociaal Loket', 'naam:\n  - Sociaal Loket') },
    problem: { file, line: 2, field: 'naam', message: 'Het veld "naam" moet één tekst zijn.' },
  },
  {
    name: 'contact without source',
    files: { [file]: loket.replace(/bronnen:[\s\S]*- telefoon/, 'bronnen: []') },
    problem: {
      file,
      line: 14,
      field: 'bronnen',
      message: 'Er staan contactgegevens in dit bestand, maar er is geen bron die ze bevestigt.',
      remedy: 'Schrijf onder "bronnen" waar u het gezien hebt, of haal de contactgegevens weg.',
    },
  },
  {
    name: 'a source that names nothing',
    files: { [file]: loket.replace('url: https://www.dorp.nl/loket\n    ', '') },
    problem: {
      file,
      line: 15,
      field: 'bronnen',
      message: 'Een bron heeft een webadres of een document, en nooit allebei.',
    },
  },
];

const otherKinds: readonly Row[] = [
  {
    name: 'a language that does not exist',
    files: { [needFile]: `${need}zinnen_anderstalig:\n  engels:\n    - debts\n` },
    problem: {
      file: needFile,
      line: 17,
      field: 'zinnen_anderstalig',
      message: 'Het veld "engels" bestaat niet.',
    },
  },
  {
    name: 'a topic that does not exist',
    files: { [needFile]: need.replace('thema: financien', 'thema: geld') },
    problem: { file: needFile, line: 2, field: 'thema' },
  },
  {
    name: 'an intent that answers',
    files: { [intentFile]: intent.replace('gemeente-overig', 'crisis') },
    problem: { file: intentFile, line: 2, field: 'uitkomst' },
  },
  {
    name: 'a policy page without document',
    files: { [policyFile]: policy.replace('document: Beleidsplan\n', '') },
    problem: { file: policyFile, field: 'document', message: 'Het veld "document" ontbreekt.' },
  },
];

describe('a field that is wrong', () => {
  test.each(rows)('$name is reported', expectOneProblem);
  test.each(otherKinds)('$name is reported', expectOneProblem);
});
