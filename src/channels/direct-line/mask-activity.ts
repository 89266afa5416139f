import { type MaskText, maskDeep } from '../../platform/mask-deep.ts';
import type { ClientActivity } from './client-activity.ts';

/** The activity as it may be kept and sent back: no field of it may hold personal data, whatever the client put where. */
export const maskActivity = (
  { type, ...said }: ClientActivity,
  mask: MaskText,
): ClientActivity => ({ ...maskDeep(said, mask), type });
