/** What we have a precompressed copy of; `identity` is the file itself. */
export type ContentEncoding = 'br' | 'gzip' | 'identity';

/** The smallest copy that the browser accepts (RFC 9110, 12.5.3); a refusal of everything still gets the plain file. */
export function chooseEncoding(
  acceptEncoding: string | undefined,
  available: readonly ContentEncoding[],
): ContentEncoding {
  const weights = parseWeights(acceptEncoding ?? '');
  const accepted = (['br', 'gzip'] as const).filter(
    (encoding) => available.includes(encoding) && weightOf(encoding, weights) > 0,
  );
  return accepted[0] ?? 'identity';
}

function parseWeights(header: string): ReadonlyMap<string, number> {
  const entries = header.split(',').map((part): [string, number] => {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return [name, quality === undefined ? 1 : Number.parseFloat(quality) || 0];
  });
  return new Map(entries);
}

function weightOf(encoding: string, weights: ReadonlyMap<string, number>): number {
  return weights.get(encoding) ?? weights.get('*') ?? 0;
}
