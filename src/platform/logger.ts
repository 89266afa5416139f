import { pino } from 'pino';

export type LogFields = Readonly<Record<string, unknown>>;

/** What the rooms know of logging. Fields name events and ids, never the text of a message. */
export type Logger = {
  info(fields: LogFields, text: string): void;
  warn(fields: LogFields, text: string): void;
  error(fields: LogFields, text: string): void;
};

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** JSON lines on standard output, or on `destination`. */
export function createLogger({
  level = 'info',
  destination,
}: {
  level?: LogLevel;
  destination?: { write(line: string): void };
} = {}): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
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
