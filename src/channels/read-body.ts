import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem.ts';

/** The body as text. Stops keeping, but goes on reading, when it grows over the limit: the caller must get its answer. */
export async function readBody(message: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of message) {
      size += chunk.length;
      if (size > maxBytes * 8) break;
      if (size <= maxBytes) chunks.push(chunk);
    }
  } catch {
    throw new HttpProblem('BadArgument', 'The request was cut off.');
  }
  if (size > maxBytes) {
    throw new HttpProblem('BodyTooLarge', `The body is larger than ${maxBytes} bytes.`);
  }
  return Buffer.concat(chunks).toString('utf8');
}
