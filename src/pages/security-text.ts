const days = 24 * 60 * 60 * 1_000;
/** RFC 9116 advises less than a year; the date moves along with every start. */
const validDays = 180;

/** The text of /.well-known/security.txt (RFC 9116). */
export function securityText(contact: string, now: Date): string {
  const expires = new Date(now.getTime() + validDays * days).toISOString();
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`;
}
