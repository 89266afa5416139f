import { z } from 'zod';

const flag = z.enum(['ja', 'nee']).transform((word) => word === 'ja');
const port = z.coerce.number().int().min(0).max(65_535);
const list = z.string().transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''));

/** Every setting, read once at the start; .env.example explains each in Dutch. */
const schema = z.object({
  PORT: port.default(3978),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  BEHIND_PROXY: flag.default(false),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(365).default(28),
  FRAME_ORIGINS: list.default([]),
  LEAVE_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://www.knmi.nl/nederland-nu/weer/verwachtingen'),
  SECURITY_CONTACT: z.string().optional(),
  DIRECT_LINE_SECRET: z.string().min(32).optional(),
  DEVELOPMENT: flag.default(false),
  MICROSOFT_APP_ID: z.string().optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).optional(),
  MICROSOFT_APP_TENANT_ID: z.string().optional(),
});

export type Config = z.infer<typeof schema>;

/** Names the variables that are wrong, in Dutch, for whoever starts the server. */
export class ConfigError extends Error {}

/** @param env the process environment; empty values count as absent */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given, { error: z.locales.nl().localeError });
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    ({ path, message }) => `- ${path.join('.')}: ${message}. Zie .env.example.`,
  );
  throw new ConfigError(['Deze instellingen kloppen niet:', ...lines].join('\n'));
}
