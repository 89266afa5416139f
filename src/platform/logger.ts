import { type LoggerOptions, pino } from 'pino';
import { type MaskText, maskDeep } from './mask-deep.ts';

type LogFields = Readonly<Record<string, unknown>>;

/** What the rooms know of logging. Fields name events and ids, never the text of a message. */
export type Logger = {
  info(fields: LogFields, text: string): void;
  warn(fields: LogFields, text: string): void;
  error(fields: LogFields, text: string): void;
};

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** JSON lines on standard output, or on `destination`; `mask` takes personal data out of every text in them. */
export function createLogger({
  level = 'info',
  destination,
  mask = (text) => text,
}: {
  level?: LogLevel;
  destination?: { write(line: string): void };
  mask?: MaskText;
} = {}): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label) => ({ level: label }),
      log: (fields) => maskDeep(fields, mask),
    },
    hooks: {
      logMethod(parts, log) {
        const [fields, text] = parts;
        log.apply(this, [fields, text === undefined ? text : mask(text)]);
      },
    },
    redact: { paths: messageText, censor: '[weggelaten]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A net under the rule above: the places where a text, a token or contact details would be. */
const messageText = [
  'text',
  '*.text',
  'activity',
  '*.activity',
  'channelData',
  'token',
  '*.token',
  'headers.authorization',
  'value',
  '*.value',
];
