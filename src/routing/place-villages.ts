import type { Municipality, Provision } from '../knowledge/knowledge.ts';
import { splitWords } from '../language/words.ts';

const everywhere = /hele gemeente|heel |landelijk|alle dorpen/i;

/** Villages that the name or the service area of a place mentions; none means everywhere. */
export function placeVillages(provision: Provision, municipality: Municipality): readonly string[] {
  const area = provision.serviceArea ?? '';
  if (provision.municipality === 'landelijk' || everywhere.test(area)) return [];
  const text = pad(`${provision.name} ${area}`);
  return municipality.villages.map(({ name }) => name).filter((name) => text.includes(pad(name)));
}

const pad = (text: string) => ` ${splitWords(text).join(' ')} `;
