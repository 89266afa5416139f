import type { TurnContext } from 'botbuilder';
import { ComponentDialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Outcome } from '../src/answering/outcome.ts';
import { type Present, SayDialog } from './say-dialog.ts';

/** What the resident's message leads to; the bot keeps the memory around it. */
export type Understand = (context: TurnContext) => Promise<Outcome>;

const say = 'say';

/** Every message starts here: understand it, then hand the outcome to the dialog that knows how to say it. */
export class MainDialog extends ComponentDialog {
  readonly #understand: Understand;

  constructor({ understand, present }: { understand: Understand; present: Present }) {
    super('main');
    this.#understand = understand;
    this.addDialog(new SayDialog(say, present));
  }

  protected override async onBeginDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return await inner.beginDialog(say, await this.#understand(inner.context));
  }
}
