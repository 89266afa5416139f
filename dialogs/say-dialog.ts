import { ActivityTypes, MessageFactory } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Outcome } from '../src/answering/outcome.ts';
import type { Reply } from './present/reply.ts';

export type Present = (outcome: Outcome) => Reply;

/** Says what an outcome has to say, with its buttons, and is done. */
export class SayDialog extends Dialog<Outcome> {
  readonly #present: Present;

  constructor(id: string, present: Present) {
    super(id);
    this.#present = present;
  }

  override async beginDialog(dialog: DialogContext, outcome: Outcome): Promise<DialogTurnResult> {
    const { text, buttons } = this.#present(outcome);
    await dialog.context.sendActivity({
      ...MessageFactory.suggestedActions([...buttons], text),
      type: ActivityTypes.Message,
      locale: outcome.language,
    });
    return await dialog.endDialog();
  }
}
