const longNumber = /(?<![\d.])(?:\+31|0)[\d \-()]{6,}\d/g;
const shortNumber = /(?<![\d.,€-])(?<!€ )(?:14 ?0\d{2,3}|112|113)(?![\d.,-]?\d)/g;
const email = /[\w.+-]+@[\w-]+\.[\w.-]*\w/g;
const url = /https?:\/\/[^\s)"\\\]<>]+/g;

/** Phone numbers as digits, mail addresses and web addresses of a text, Markdown or JSON. */
export function contactDetailsIn(text: string): Set<string> {
  const readable = text.replace(/\\(?=[_*()[\]~-])/g, '');
  const withoutAddresses = readable.replace(url, ' ').replace(email, ' ');
  return new Set([
    ...(readable.match(url) ?? []).map((address) => decodeURI(address).replace(/[.,]$/, '')),
    ...(readable.match(email) ?? []),
    ...[longNumber, shortNumber]
      .flatMap((number) => withoutAddresses.match(number) ?? [])
      .map((number) => number.replace(/\D/g, '')),
  ]);
}
