import { type Find, placesOf } from './place.ts';

const introduction =
  "(?:ik heet|mijn naam is|m'n naam is|mn naam is|me naam is|mijn naam:|my name is|i am called|nazywam się|nazywam sie|mam na imię|mam na imie|benim adım|adım|ich heiße|ich heisse|mein name ist|myn namme is|ik hjit|mien noam is|мене звати|моє ім'я|меня зовут|اسمي هو|اسمي)";
const particle = "(?:van|de|der|den|het|ten|ter|te|el|al|ben|bin|von|zu|du|da|la|le|'t|in|op)";
const capitalised = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const notAName =
  '(?:niet|geen|ook|anders|echt|eigenlijk|wel|nu|not|nie|nicht|и|a|en|of|of|dus|maar|onbekend|bekend|verkeerd|fout|kwijt|veranderd|is)';
const value = String.raw`(?:${capitalised}(?: (?:${particle} ){0,3}${capitalised}){0,3}|(?!${notAName}(?![\p{L}]))[\p{L}][\p{L}'’-]{1,30})`;

const caseless = (text: string): string =>
  text.replace(/[a-zа-яіїєґęıß]/g, (letter) => `[${letter}${letter.toUpperCase().slice(0, 1)}]`);

const introduced = new RegExp(
  String.raw`(?<![\p{L}])${caseless(introduction)}[ :]{1,3}(?<value>${value})`,
  'gu',
);

/** The name with which a resident introduces themselves; other names cannot be told from places and words. */
export const findNames: Find = (text) => placesOf(text, introduced);
