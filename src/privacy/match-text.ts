/** Whether a kept text holds what somebody looks for: letters in any case, numbers however they are spaced. */
export function matchText(wanted: string): (text: string) => boolean {
  const number = asNumber(wanted);
  if (number !== undefined) return (text) => number.test(text);
  const folded = fold(wanted.trim());
  return (text) => fold(text).includes(folded);
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** `06-12 34 56 78` is found as `0612345678`, and the other way round. */
function asNumber(wanted: string): RegExp | undefined {
  const digits = wanted.replace(/[\s().+-]/g, '');
  if (!/^\d{4,}$/.test(digits)) return undefined;
  return new RegExp(String.raw`(?<!\d)${[...digits].join(String.raw`[\s().-]{0,3}`)}(?!\d)`);
}
