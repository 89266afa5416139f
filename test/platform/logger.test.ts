import { describe, expect, test } from 'vitest';
import { createLogger, type Logger } from '../../src/platform/logger.ts';
import { createMaskPersonalData } from '../../src/safety/mask-personal-data.ts';

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

  describe('with a mask', () => {
    const planted = ['111222333', 'iemand@geheim.example', '06 48213795', 'NL91ABNA0417164300'];
    const mask = (text: string) => createMaskPersonalData([])(text).text;
    const log = (...[fields, text]: Parameters<Logger['error']>) => {
      const lines: string[] = [];
      createLogger({ mask, destination: { write: (line) => lines.push(line) } }).error(
        fields,
        text,
      );
      return JSON.parse(lines.join(''));
    };

    test.each(planted)('%s never reaches the log, wherever it stands', (value) => {
      const cause = new Error(`insert failed: ${value}`);
      const line = log(
        {
          plain: value,
          err: new Error(`cannot handle ${value}`, { cause }),
          error: Object.assign(new Error(value), { detail: value }),
          deep: { list: [{ note: `x ${value} y` }], [value]: 1 },
          number: Number(value.replace(/\D/g, '')),
        },
        `It went wrong with ${value}`,
      );
      const written = JSON.stringify(line);
      expect(written).not.toContain(value);
      expect(line.err.message).toMatch(/^cannot handle \[/);
      expect(line.err.stack).toContain('logger.test.ts');
      expect(line.deep.list[0].note).toMatch(/^x \[.+\] y$/);
    });

    test('what is no personal data stays as it is', () => {
      const fields = { event: 'listening', port: 3978, before: '2026-10-25T10:00:00.000Z' };
      const at = new Date('2026-11-22T10:00:00.000Z');
      const line = log({ ...fields, at, none: null, flag: true }, 'Open http://127.0.0.1:3978/');
      expect(line).toMatchObject({ ...fields, none: null, flag: true, at: at.toISOString() });
      expect(line.msg).toBe('Open http://127.0.0.1:3978/');
    });

    test('fields that go round in circles are cut off', () => {
      const circle: Record<string, unknown> = { name: 'a' };
      circle.self = circle;
      expect(JSON.stringify(log({ circle }, 'b'))).toContain('[te diep]');
    });
  });
});
