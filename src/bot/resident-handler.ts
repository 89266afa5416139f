import { ActivityHandler, ActivityTypes, MessageFactory, type TurnContext } from 'botbuilder';
import type { Texts } from '../../dialogs/texts/texts.ts';
import type { Municipality } from '../knowledge/knowledge.ts';
import type { ConversationRecords } from './conversation-record.ts';
import { settleMunicipality } from './settle-municipality.ts';

type Parts = {
  readonly municipalities: readonly Municipality[];
  readonly texts: Texts;
  readonly retentionDays: number;
  readonly records: ConversationRecords;
  readonly converse: (context: TurnContext) => Promise<void>;
};

/** Welcomes a resident once, and passes messages on when it is clear which municipality they are for. */
export class ResidentHandler extends ActivityHandler {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    super();
    this.#parts = parts;
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient } = context.activity;
      if (membersAdded.some(({ id }) => id !== recipient.id)) await this.#welcome(context);
      await next();
    });
    this.onMessage(async (context, next) => {
      await this.#hear(context);
      await next();
    });
  }

  async #welcome(context: TurnContext): Promise<void> {
    const { texts, retentionDays } = this.#parts;
    const municipality = await this.#municipalityOf(context);
    if (municipality === undefined) return await this.#askMunicipality(context);
    await context.sendActivity(
      MessageFactory.suggestedActions(
        [...texts.welcomeButtons],
        texts.welcome(municipality.name, retentionDays),
      ),
    );
  }

  async #hear(context: TurnContext): Promise<void> {
    const { records, municipalities, converse } = this.#parts;
    const record = await records.read(context);
    const municipality = settleMunicipality(context.activity, record, municipalities);
    if (municipality === undefined) return await this.#askMunicipality(context);
    const known = record.municipality ?? municipality.slug;
    const isName = context.activity.text?.trim() === municipality.name;
    if (isName && record.municipality === undefined) {
      await records.write(context, { ...record, municipality: known });
      return await this.#welcome(context);
    }
    await context.sendActivity({ type: ActivityTypes.Typing });
    await converse(context);
  }

  async #municipalityOf(context: TurnContext): Promise<Municipality | undefined> {
    const record = await this.#parts.records.read(context);
    return settleMunicipality(context.activity, record, this.#parts.municipalities);
  }

  async #askMunicipality(context: TurnContext): Promise<void> {
    const { municipalities, texts } = this.#parts;
    const names = municipalities.map(({ name }) => name);
    await context.sendActivity(MessageFactory.suggestedActions(names, texts.whichMunicipality));
  }
}
