import { z } from 'zod';
import { HttpProblem } from '../http-problem.ts';
import type { HttpRequest } from '../http-route.ts';
import { readJson } from '../read-json.ts';

/** What a resident's browser may send. Everything else in the body is dropped: the server sets it, or nobody does. */
const ClientActivity = z.object({
  type: z.enum(['message', 'event', 'typing', 'endOfConversation', 'messageReaction']),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  locale: z.string().max(35).nullish(),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  valueType: z.string().nullish(),
  channelData: z.unknown().optional(),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  replyToId: z.string().nullish(),
  localTimestamp: z.string().nullish(),
  localTimezone: z.string().nullish(),
  inputHint: z.string().nullish(),
  code: z.string().nullish(),
  reactionsAdded: z.array(z.unknown()).nullish(),
  reactionsRemoved: z.array(z.unknown()).nullish(),
});

export type ClientActivity = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Direct Line counts characters. */
const maxCharacters = 256 * 1024;

export function readClientActivity(request: HttpRequest): ClientActivity {
  if (request.body.length > maxCharacters) {
    throw new HttpProblem('BodyTooLarge', 'An activity is at most 256K characters.');
  }
  const activity = readJson(request, ClientActivity);
  if (activity.attachments?.length) {
    throw new HttpProblem('UploadNotSupported', 'This chat takes no files.');
  }
  // Staff's side of a handoff does not come from a browser.
  if (activity.type === 'event' && activity.name?.startsWith('handoff.')) {
    throw new HttpProblem('BadArgument', 'This event cannot be sent by a client.');
  }
  const { type, ...rest } = activity;
  const said = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  return { type, ...Object.fromEntries(said) };
}
