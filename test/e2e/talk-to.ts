import { z } from 'zod';

const Token = z.object({ token: z.string(), conversationId: z.string() });
const Activities = z.object({
  activities: z.array(
    z.object({ from: z.object({ id: z.string() }), text: z.string().optional() }),
  ),
});

export type Talk = {
  readonly conversationId: string;
  readonly token: string;
  /** Every text so far, of both sides, in order. */
  texts(): Promise<string[]>;
  /** What the bot answers to this. */
  say(text: string): Promise<string>;
  post(path: string, body: string): Promise<Response>;
};

/** A conversation over Direct Line's HTTP, as a page without a stream would have it. */
export async function talkTo(origin: string, municipality: string): Promise<Talk> {
  const given = await fetch(`${origin}/${municipality}/chat/token`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const { token, conversationId } = Token.parse(await given.json());
  const talk = continueTalk(origin, { token, conversationId });
  await talk.post('/v3/directline/conversations', '');
  return talk;
}

/** Goes on with a conversation of before, for example after a restart. */
export function continueTalk(
  origin: string,
  { token, conversationId }: Pick<Talk, 'token' | 'conversationId'>,
): Talk {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const conversation = `/v3/directline/conversations/${conversationId}`;
  const post = (path: string, body: string) =>
    fetch(origin + path, { method: 'POST', headers, body });
  const texts = async () => {
    const read = await fetch(`${origin}${conversation}/activities`, { headers });
    return Activities.parse(await read.json()).activities.flatMap(({ text }) => text ?? []);
  };
  return {
    token,
    conversationId,
    texts,
    post,
    say: async (text) => {
      const before = (await texts()).length;
      const sent = await post(
        `${conversation}/activities`,
        JSON.stringify({ type: 'message', text }),
      );
      if (!sent.ok) throw new Error(`${sent.status} ${await sent.text()}`);
      // The first of the new ones is what was said.
      return (await texts()).slice(before + 1).join('\n');
    },
  };
}
