type Fields = Readonly<Record<string, unknown>>;
export type MaskText = (text: string) => string;

/** What goes deeper, or in circles, is of no use to anybody here. */
const deepest = 8;

/** The fields with every text in them masked, however deep: also field names, numbers and what an error says. */
export const maskDeep = (fields: Fields, mask: MaskText): Record<string, unknown> =>
  maskEntries(fields, mask, 1);

function maskEntries(fields: object, mask: MaskText, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [mask(name), maskValue(value, mask, depth)]),
  );
}

function maskValue(value: unknown, mask: MaskText, depth: number): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number' || typeof value === 'bigint') return maskNumber(value, mask);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth > deepest) return '[te diep]';
  if (Array.isArray(value)) return value.map((item) => maskValue(item, mask, depth + 1));
  return maskEntries(value instanceof Error ? told(value) : value, mask, depth + 1);
}

/** A citizen service number is a number too. */
function maskNumber(value: number | bigint, mask: MaskText): unknown {
  const text = String(value);
  const masked = mask(text);
  return masked === text ? value : masked;
}

/** What an error has to say stands in fields that are not enumerable. */
const told = (error: Error): object => ({
  type: error.name,
  ...error,
  message: error.message,
  stack: error.stack,
  ...(error.cause === undefined ? {} : { cause: error.cause }),
});
