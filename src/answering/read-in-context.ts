import type { Intent } from '../knowledge/knowledge.ts';
import { mergeFeatures } from '../language/text-features.ts';
import type { KnowledgeSearch } from '../retrieval/knowledge-search.ts';
import { understandMessage } from '../routing/understand-message.ts';
import type { Understanding } from '../routing/understanding.ts';
import type { Stage, Turn } from './turn.ts';

/** Words that tie a message to the one before it, whatever else it says. */
const leaning =
  /^(en|maar|nee|ook|of|want|dus|and|but|no|i|ale|nie|ve|ama|und|aber|nein|та|але|ні|لكن)\s/i;
/** A message this clear on its own is a new subject. */
const clearEvidence = 0.45;
const clearShare = 0.5;
/** How much an earlier message counts beside the new one. */
const earlierWeight = 0.5;

/** What the masking put in place of personal data says nothing about the subject. */
const placeholder = /\[[a-z-]+\]/g;

/** Reads the message alone and, unless it is clear on its own, together with the earlier messages. */
export function createReadInContext(
  search: KnowledgeSearch,
  intents: ReadonlyMap<string, Intent>,
): Stage {
  return (turn) => {
    const features = search.analyse(turn.text.replace(placeholder, ' '));
    const alone = understandMessage(search.labels(features), intents);
    if (!leansOnEarlier(turn, alone)) {
      return { ...turn, reading: { features, alone, together: alone, continues: false } };
    }
    const all = mergeFeatures([
      { features, weight: 1 },
      ...turn.memory.earlier.map((text) => ({
        features: search.analyse(text),
        weight: earlierWeight,
      })),
    ]);
    const together = understandMessage(search.labels(all), intents);
    return { ...turn, reading: { features: all, alone, together, continues: true } };
  };
}

function leansOnEarlier(turn: Turn, alone: Understanding): boolean {
  if (turn.memory.earlier.length === 0) return false;
  const clear = alone.evidence >= clearEvidence && (alone.needs[0]?.share ?? 0) >= clearShare;
  return !clear || leaning.test(turn.text.trim());
}
