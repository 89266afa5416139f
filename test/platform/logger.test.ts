import { describe, expect, test } from 'vitest';
import { createLogger } from '../../src/platform/logger.ts';

describe('logger', () => {
  test('writes one JSON line with level, moment, fields and text', () => {
    const lines: string[] = [];
    createLogger({ destination: { write: (line) => lines.push(line) } }).warn(
      { event: 'x' },
      'Let op',
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 'warn', time: expect.stringMatching(/^\d{4}-.*Z$/), event: 'x', msg: 'Let op' },
    ]);
  });

  test('leaves out what a resident typed and what opens a door, should it be passed by mistake', () => {
    const lines: string[] = [];
    const logger = createLogger({ destination: { write: (line) => lines.push(line) } });
    logger.info({ text: 'geheim', activity: { text: 'geheim' }, token: 'geheim' }, 'a');
    logger.error(
      { reply: { text: 'geheim', value: 'geheim' }, headers: { authorization: 'geheim' } },
      'b',
    );
    expect(lines.join('')).not.toContain('geheim');
    expect(lines).toHaveLength(2);
  });
});
