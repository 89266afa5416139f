import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Municipality } from '../knowledge/knowledge.ts';
import { foldText } from '../language/words.ts';
import type { ConversationRecord } from './conversation-record.ts';

const botAccount = /^wegwijzer-(?<slug>[a-z0-9-]+)$/;
const channelData = z.looseObject({ gemeente: z.string() });

/**
 * The municipality that a message belongs to: by the bot's account on our own channel, by
 * `channelData.gemeente` elsewhere, by what was chosen before, or by its name in the message.
 */
export function settleMunicipality(
  activity: Activity,
  record: ConversationRecord,
  municipalities: readonly Municipality[],
): Municipality | undefined {
  const account = botAccount.exec(activity.recipient?.id ?? '')?.groups?.slug;
  const given = channelData.safeParse(activity.channelData);
  const slug = account ?? (given.success ? given.data.gemeente : record.municipality);
  const bySlug = municipalities.find((each) => each.slug === slug);
  if (bySlug !== undefined) return bySlug;
  const said = foldText(activity.text ?? '');
  return municipalities.find(({ name }) => said.includes(foldText(name)));
}
