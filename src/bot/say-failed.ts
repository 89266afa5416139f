import { MessageFactory, type TurnContext } from 'botbuilder';
import { municipalityContact } from '../../dialogs/present/place-text.ts';
import { paragraphs } from '../../dialogs/present/reply.ts';
import type { Texts } from '../../dialogs/texts/texts.ts';
import { freshMemory } from '../answering/conversation-memory.ts';
import type { Municipality } from '../knowledge/knowledge.ts';
import { settleMunicipality } from './settle-municipality.ts';

/** Makes what tells a resident honestly that a turn failed, with a way to a person. */
export function createSayFailed(municipalities: readonly Municipality[], texts: Texts) {
  return async (context: TurnContext): Promise<void> => {
    const record = { memory: freshMemory };
    const municipality = settleMunicipality(context.activity, record, municipalities);
    const contact = municipality === undefined ? '' : municipalityContact(municipality, texts);
    await context.sendActivity(MessageFactory.text(paragraphs(texts.failed, contact)));
  };
}
