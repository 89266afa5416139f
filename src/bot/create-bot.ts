import { ConversationState, type Storage, type TurnContext } from 'botbuilder';
import { DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import { MainDialog } from '../../dialogs/main-dialog.ts';
import type { Reply as Said } from '../../dialogs/present/reply.ts';
import type { Texts } from '../../dialogs/texts/texts.ts';
import type { Message, Reply } from '../answering/answer-message.ts';
import type { Outcome } from '../answering/outcome.ts';
import type { Municipality } from '../knowledge/knowledge.ts';
import { type ConversationRecords, createConversationRecords } from './conversation-record.ts';
import { ResidentHandler } from './resident-handler.ts';
import { settleMunicipality } from './settle-municipality.ts';

export type BotParts = {
  readonly municipalities: readonly Municipality[];
  /** May still be learning: then the turn waits. */
  readonly answer: (message: Message) => Reply | Promise<Reply>;
  readonly present: (outcome: Outcome) => Said;
  readonly texts: Texts;
  readonly storage: Storage;
  readonly retentionDays: number;
};

/** The bot as the channels know it: one turn at a time. */
export type Bot = { run(context: TurnContext): Promise<void> };

/** One Bot Framework turn: welcome or answer, then save what is remembered. */
export function createBot(parts: BotParts): Bot {
  const state = new ConversationState(parts.storage);
  const records = createConversationRecords(state);
  const dialogs = new DialogSet(state.createProperty('dialogen'));
  const understand = createUnderstand(parts, records);
  dialogs.add(new MainDialog({ understand, present: parts.present }));
  const handler = new ResidentHandler({
    ...parts,
    records,
    converse: async (context) => {
      const dialog = await dialogs.createContext(context);
      const { status } = await dialog.continueDialog();
      if (status === DialogTurnStatus.empty) await dialog.beginDialog('main');
    },
  });
  return {
    run: async (context) => {
      await handler.run(context);
      await state.saveChanges(context);
    },
  };
}

/** Answers with the memory of the conversation, and remembers. */
function createUnderstand(parts: BotParts, records: ConversationRecords) {
  return async (context: TurnContext): Promise<Outcome> => {
    const record = await records.read(context);
    const municipality = settleMunicipality(context.activity, record, parts.municipalities);
    if (municipality === undefined) throw new Error('a conversation without a municipality');
    const { text } = context.activity;
    const { outcome, memory } = await parts.answer({
      text: text ?? '',
      municipality,
      memory: record.memory,
    });
    await records.write(context, { municipality: municipality.slug, memory });
    return outcome;
  };
}
