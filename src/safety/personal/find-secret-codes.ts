import { type Find, placesOf } from './place.ts';

/** The value must hold a digit: "mijn wachtwoord is kwijt" gives nothing away. */
const announcedCode =
  /(?:wachtwoord|password|pincode|pin-code|pin|activeringscode|activatiecode|sms-?code|koppelcode|inlogcode|toegangscode|digid-?code|digid|controlecode|cvc|tan-?code)\s{0,2}(?:is|was|:|=|van digid is|voor digid is|code is)\s{0,2}(?<value>(?=[^\s,.;]{0,30}\d)[^\s,;]{3,40})/giu;

/** Codes and passwords that a resident should have kept to themselves. */
export const findSecretCodes: Find = (text) => placesOf(text, announcedCode);
