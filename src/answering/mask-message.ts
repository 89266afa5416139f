import type { MaskPersonalData } from './ports.ts';
import type { Stage } from './turn.ts';

/** Takes personal data out before anything is searched, remembered, logged or shown to a model. */
export function createMaskMessage(mask: MaskPersonalData): Stage {
  return (turn) => {
    const { text, found } = mask(turn.message);
    return { ...turn, text, masked: found };
  };
}
