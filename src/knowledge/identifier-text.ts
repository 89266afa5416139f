/** Ids are file names, and stand in links and references: small letters, digits and single dashes. */
export const isIdentifier = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
