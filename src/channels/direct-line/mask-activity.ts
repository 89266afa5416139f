import type { ClientActivity } from './client-activity.ts';

export type MaskText = (text: string) => string;

/** The activity as it may be kept: what the resident typed, also in a form, without personal data. */
export function maskActivity(activity: ClientActivity, mask: MaskText): ClientActivity {
  const { text, value } = activity;
  return {
    ...activity,
    ...(text !== undefined && { text: maskDeep(text, mask) }),
    ...(value !== undefined && { value: maskDeep(value, mask) }),
  };
}

function maskDeep(value: unknown, mask: MaskText): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskDeep(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, maskDeep(item, mask)]),
  );
}
