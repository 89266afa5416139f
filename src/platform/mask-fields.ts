type Mask = (text: string) => string;

/** Log fields hold little; what goes deeper, or in circles, does not belong in a log. */
const deepest = 6;

/** The fields with every text masked, however deep: also of errors, field names and long numbers. */
export const maskFields = (
  fields: Readonly<Record<string, unknown>>,
  mask: Mask,
): Record<string, unknown> => maskEntries(fields, mask, 1);

function maskEntries(fields: object, mask: Mask, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [mask(name), maskValue(value, mask, depth)]),
  );
}

function maskValue(value: unknown, mask: Mask, depth: number): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number' || typeof value === 'bigint') return maskNumber(value, mask);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth > deepest) return '[te diep]';
  if (Array.isArray(value)) return value.map((item) => maskValue(item, mask, depth + 1));
  return maskEntries(value instanceof Error ? told(value) : value, mask, depth + 1);
}

/** A citizen service number is a number too. */
function maskNumber(value: number | bigint, mask: Mask): unknown {
  const text = String(value);
  return mask(text) === text ? value : mask(text);
}

/** What an error has to say stands in fields that are not enumerable. */
const told = (error: Error): object => ({
  type: error.name,
  ...error,
  message: error.message,
  stack: error.stack,
  ...(error.cause === undefined ? {} : { cause: error.cause }),
});
