import type { MaskPersonalData } from '../safety/mask-personal-data.ts';

/** Honest about what a search cannot find: personal data is masked before it is kept. Does not repeat what was searched. */
export function searchWarning(text: string, mask: MaskPersonalData): string | undefined {
  const { found } = mask(text);
  if (found.length === 0) return undefined;
  const marks = found.map((kind) => `[${kind}]`).join(' en ');
  return [
    `Let op: dit lijkt op ${found.join(' en ')}. Dat maken we onleesbaar voor we een bericht bewaren: er staat dan ${marks}.`,
    'Gesprekken waarin het is getypt, zijn er dus meestal niet mee te vinden. Wel zijn alle bewaarde teksten doorzocht.',
    'Vraag de inwoner naar andere woorden uit het gesprek, en zoek daarmee.',
  ].join('\n');
}
