import { Agent, request } from 'node:http';
import { z } from 'zod';
import type { StartedBot } from './start-bot.ts';

export type Resident = {
  /** Resolves when the bot has answered: the answer is in the log by then. */
  say(text: string): Promise<void>;
};

const agent = new Agent({ keepAlive: true });
const given = z.looseObject({ token: z.string(), conversationId: z.string() });

/** Starts a conversation as the page does: a token, and then the conversation itself. */
export async function openResident({ port, municipality }: StartedBot): Promise<Resident> {
  const post = createPost(port);
  const page = given.parse(
    await post(`/${municipality}/chat/token`, '', { origin: `http://127.0.0.1:${port}` }),
  );
  const started = given.parse(
    await post('/v3/directline/conversations', JSON.stringify({ locale: 'nl-NL' }), {
      authorization: `Bearer ${page.token}`,
    }),
  );
  const headers = { authorization: `Bearer ${started.token}` };
  const path = `/v3/directline/conversations/${started.conversationId}/activities`;
  return {
    say: async (text) => {
      await post(path, JSON.stringify({ type: 'message', text }), headers);
    },
  };
}

function createPost(port: number) {
  return (path: string, body: string, headers: Record<string, string>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const call = request(
        {
          port,
          path,
          host: '127.0.0.1',
          method: 'POST',
          agent,
          headers: { 'content-type': 'application/json', ...headers },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            text += part;
          });
          response.on('end', () => {
            if ((response.statusCode ?? 500) < 300) return resolve(JSON.parse(text));
            reject(new Error(`${path}: ${response.statusCode} ${text}`));
          });
        },
      );
      call.on('error', reject);
      call.end(body);
    });
}
