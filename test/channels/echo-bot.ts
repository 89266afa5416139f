import { ActivityHandler, MessageFactory, type TurnContext } from 'botbuilder';

/** Says what it heard; a few words make it do something else. */
export function createEchoBot() {
  const seen: TurnContext['activity'][] = [];
  let release: () => void = () => undefined;
  const handler = new ActivityHandler();

  handler.onMembersAdded(async (context, next) => {
    const residents = (context.activity.membersAdded ?? []).filter(
      (member) => member.id !== context.activity.recipient.id,
    );
    for (const { id } of residents) await context.sendActivity(`Welkom ${id}`);
    await next();
  });

  const repeat = (context: TurnContext) => context.sendActivity(`Echo: ${context.activity.text}`);
  const special: Record<string, (context: TurnContext) => Promise<unknown>> = {
    stuk: async () => {
      throw new Error('geheim: stuk');
    },
    traag: async (context) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      await repeat(context);
    },
    typen: async (context) => {
      await context.sendActivity({ type: 'typing' });
      await repeat(context);
    },
    overdracht: async (context) => {
      const handoff = { type: 'event', name: 'handoff.initiate', value: { bsn: '123456782' } };
      await context.sendActivity(handoff);
      await repeat(context);
    },
    keuze: (context) =>
      context.sendActivity(MessageFactory.suggestedActions(['Ja', 'Nee'], 'Wilt u dat?')),
  };

  handler.onMessage(async (context, next) => {
    const { text } = context.activity;
    await (special[text] ?? repeat)(context);
    await next();
  });

  return {
    seen,
    /** Lets the turn that was `traag` go on. */
    release: () => release(),
    run: async (context: TurnContext) => {
      seen.push(structuredClone(context.activity));
      await handler.run(context);
    },
  };
}
