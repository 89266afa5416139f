import { expect } from 'vitest';
import { type Script, startConversation } from './talk.ts';

/** Says the lines one by one; the first that is answered otherwise fails with its words. */
export async function play(slug: string, script: Script): Promise<void> {
  const say = await startConversation(slug);
  for (const [line, expected] of script) {
    expect(say(line), `"${line.slice(0, 80)}"`).toMatchObject(expected);
  }
}
