import { ActivityHandler, MessageFactory } from 'botbuilder';

export const welcome = 'Welkom. Vertel in je eigen woorden waar je hulp bij zoekt.';

/** A small bot that uses everything the page must show well: buttons, a list, and the three kinds of links. */
export function createResidentBot() {
  const heard: string[] = [];
  const handler = new ActivityHandler();
  handler.onMembersAdded(async (context, next) => {
    await context.sendActivity(
      MessageFactory.suggestedActions(['Ik zorg voor iemand', 'Ik wil iemand spreken'], welcome),
    );
    await next();
  });
  handler.onMessage(async (context, next) => {
    heard.push(context.activity.text);
    if (context.activity.text === 'bronnen') await context.sendActivity(withSources);
    await context.sendActivity(
      MessageFactory.suggestedActions(
        ['Dit helpt mij', 'Ik zoek iets anders'],
        `Je zei: ${context.activity.text}\n\n${signpost}`,
      ),
    );
    await next();
  });
  return { heard, run: (context: Parameters<typeof handler.run>[0]) => handler.run(context) };
}

const withSources =
  'Dat staat in het beleid [1][1].\n\n[1]: https://www.voorbeeldstad.example/beleid "Beleidsplan, hoofdstuk 3"';

const signpost = [
  'Bij het **Steunpunt** denken ze met je mee.',
  '- Bel [0512 00 00 03](tel:0512000003), op werkdagen',
  '- Mail [hulp@steunpunt.example](mailto:hulp@steunpunt.example)',
  '- Kijk op [steunpunt.example](https://steunpunt.example/)',
].join('\n');
