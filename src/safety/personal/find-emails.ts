import { type Find, placesOf } from './place.ts';

/** Lengths are bounded, so that a hostile text costs no more than its length. */
const email =
  /[\p{L}\p{N}._%+'-]{1,64}(?:@|\s?(?:\(at\)|\[at\]|apenstaart(?:je)?)\s?)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?(?:punt|\(dot\)|\[dot\])\s?)[\p{L}\p{N}-]{1,63}){1,5}/giu;

export const findEmails: Find = (text) =>
  /@|apenstaart|\(at\)|\[at\]/i.test(text) ? placesOf(text, email) : [];
