import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/platform/config.ts';

const example = readFileSync('.env.example', 'utf8');
const exampleLines = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)];
const exampleSettings = Object.fromEntries(exampleLines.map(([, name, value]) => [name, value]));

function complaintOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

test('everything has a default, and nothing is open to the outside by default', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 3978,
    HOST: '127.0.0.1',
    RETENTION_DAYS: 28,
    FRAME_ORIGINS: [],
    BEHIND_PROXY: false,
    DEVELOPMENT: false,
  });
  expect(readConfig({}).DIRECT_LINE_SECRET).toBeUndefined();
  expect(readConfig({}).MICROSOFT_APP_ID).toBeUndefined();
});

test('.env.example names every setting with its default, each with an explanation above it', () => {
  expect(readConfig(exampleSettings)).toEqual(readConfig({}));
  const parsed = readConfig({ ...exampleSettings, ...everyOptional });
  expect(exampleLines.map(([, name]) => name).sort()).toEqual(Object.keys(parsed).sort());
});

const everyOptional = {
  SECURITY_CONTACT: 'mailto:beveiliging@gemeente.example',
  DIRECT_LINE_SECRET: 'x'.repeat(32),
  MICROSOFT_APP_ID: 'id',
  MICROSOFT_APP_PASSWORD: 'wachtwoord',
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: 'tenant',
};

test('an empty value is no value, and what else stands in the environment does not matter', () => {
  expect(readConfig({ PORT: '', HOST: '', PATH: '/usr/bin' })).toEqual(readConfig({}));
});

test.each([
  ['PORT', '0', 0],
  ['PORT', '65535', 65_535],
  ['BEHIND_PROXY', 'ja', true],
  ['DEVELOPMENT', 'nee', false],
  ['RETENTION_DAYS', '1', 1],
  [
    'FRAME_ORIGINS',
    ' https://a.example, https://b.example ',
    ['https://a.example', 'https://b.example'],
  ],
])('%s=%s is read', (name, value, expected) => {
  expect(readConfig({ [name]: value })).toMatchObject({ [name]: expected });
});

describe('a value that cannot be stops the start and names the variable', () => {
  test.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['LOG_LEVEL', 'luid'],
    ['BEHIND_PROXY', 'true'],
    ['DEVELOPMENT', '1'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '366'],
    ['LEAVE_URL', 'weer'],
    ['DIRECT_LINE_SECRET', 'te kort'],
    ['MICROSOFT_APP_TYPE', 'Alles'],
  ])('%s=%s', (name, value) => {
    expect(complaintOf({ [name]: value })).toMatch(
      new RegExp(`^Deze instellingen kloppen niet:\\n- ${name}: .*Zie .env.example\\.$`),
    );
  });

  test('all of them at once, and never the value of a secret', () => {
    const complaint = complaintOf({ PORT: 'x', DIRECT_LINE_SECRET: 'kort-geheim' });
    expect(complaint.split('\n')).toHaveLength(3);
    expect(complaint).not.toContain('kort-geheim');
  });
});
