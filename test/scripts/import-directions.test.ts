import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';

// Each check is a process of its own that reads a whole house.
vi.setConfig({ testTimeout: 60_000 });

/** Every rule broken once: the rule, the file that breaks it, and what it imports. */
const broken: readonly (readonly [string, string, string])[] = [
  ['no-circular', 'src/knowledge/one.ts', './two.ts'],
  ['nobody-imports-main', 'src/product.ts', './main.ts'],
  ['product-never-imports-tests', 'src/main.ts', '../test/helper.ts'],
  ['direction-src/platform', 'src/platform/wrong.ts', '../knowledge/right.ts'],
  ['direction-src/language', 'src/language/wrong.ts', '../knowledge/right.ts'],
  ['direction-src/knowledge', 'src/knowledge/wrong.ts', '../storage/right.ts'],
  ['direction-src/storage', 'src/storage/wrong.ts', '../knowledge/right.ts'],
  ['direction-src/safety', 'src/safety/wrong.ts', '../retrieval/right.ts'],
  ['direction-src/privacy', 'src/privacy/wrong.ts', '../bot/right.ts'],
  ['direction-src/retrieval', 'src/retrieval/wrong.ts', '../safety/right.ts'],
  ['direction-src/routing', 'src/routing/wrong.ts', '../safety/right.ts'],
  ['direction-src/answering', 'src/answering/wrong.ts', '../../dialogs/right.ts'],
  ['direction-dialogs', 'dialogs/wrong.ts', '../src/storage/right.ts'],
  ['direction-src/bot', 'src/bot/wrong.ts', '../channels/right.ts'],
  ['direction-src/pages', 'src/pages/wrong.ts', '../channels/right.ts'],
  ['direction-src/channels', 'src/channels/wrong.ts', '../answering/right.ts'],
  ['direction-src/ask', 'src/ask/wrong.ts', '../channels/right.ts'],
  ['room-not-in-the-table', 'src/utils/wrong.ts', '../platform/right.ts'],
  ['room-not-in-the-table', 'src/utils/npm.ts', 'zod'],
  ['package-(botbuilder.*|botframework-.*)', 'src/answering/bot.ts', 'botbuilder'],
  ['package-restify', 'dialogs/http.ts', 'restify'],
  ['package-(ws|jose|rate-limiter-flexible)', 'src/bot/socket.ts', 'ws'],
  ['package-kysely', 'src/answering/sql.ts', 'kysely'],
  ['package-(hnswlib-node|minisearch)', 'src/routing/index.ts', 'hnswlib-node'],
  ['package-(langchain|@langchain/.*)', 'src/answering/model.ts', 'langchain'],
  ['package-(eld|snowball-stemmers)', 'src/safety/stem.ts', 'snowball-stemmers'],
  ['package-(libphonenumber-js|ibantools)', 'src/language/iban.ts', 'ibantools'],
  ['package-(yaml|chokidar)', 'src/safety/yaml.ts', 'yaml'],
  ['package-pino', 'src/bot/log.ts', 'pino'],
];

/** A small house of its own, with the real rules; `files` maps a path to what it imports. */
function check(files: readonly (readonly [string, string?])[]) {
  const root = mkdtempSync(join(tmpdir(), 'directions-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('scripts', join(root, 'scripts'), { recursive: true });
  cpSync('tsconfig.json', join(root, 'tsconfig.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  for (const [path, imported] of [['dialogs/right.ts'] as const, ...files]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), imported ? `import '${imported}';\n` : 'export {};\n');
  }
  const run = spawnSync(process.execPath, ['scripts/check-import-directions.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return { code: run.status, lines: run.stdout.trim().split('\n') };
}

const rooms = [...new Set(broken.flatMap(([, path]) => /^src\/[^/]+(?=\/)/.exec(path)?.[0] ?? []))];
const ground = [
  ['test/helper.ts'],
  ...rooms.map((room) => [`${room}/right.ts`] as const),
  // The check refuses to judge a house of a few files.
  ...Array.from({ length: 50 }, (_, number) => [`src/platform/file-${number}.ts`] as const),
] as const;

const Rules = z.object({
  default: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
});

test('every rule that there is has a row here', async () => {
  const path = new URL('../../scripts/import-directions.mjs', import.meta.url);
  const rules = Rules.parse(await import(path.href)).default;
  expect(new Set(broken.map(([rule]) => rule))).toEqual(
    new Set(rules.forbidden.map(({ name }) => name)),
  );
});

test('every rule, broken once, is seen, named and explained', () => {
  const { code, lines } = check([
    ...ground,
    ['src/product.ts'],
    ['src/knowledge/two.ts', './one.ts'],
    ['src/main.ts'],
    ...broken.map(([, path, imported]) => [path, imported] as const),
  ]);
  const seen = lines.map((line) => /^(\S+) -> \S+: not allowed by "(.+)"\. Move/.exec(line));
  expect(seen.map((found) => `${found?.[2]} by ${found?.[1]}`).sort()).toEqual(
    broken.map(([rule, path]) => `${rule} by ${path}`).sort(),
  );
  expect(code).toBe(1);
});

test('imports that the table allows pass', () => {
  const { code, lines } = check([
    ...ground,
    ['src/main.ts', './channels/open.ts'],
    ['src/channels/open.ts', 'restify'],
    ['src/ask/question.ts', '../product.ts'],
    ['src/product.ts', './answering/answer.ts'],
    ['src/answering/answer.ts', '../safety/crisis.ts'],
    ['src/safety/crisis.ts', 'zod'],
  ]);
  expect(lines.at(-1)).toContain('every import goes the right way');
  expect(code).toBe(0);
});

test('a check that reads almost nothing fails', () => {
  const { code, lines } = check([['src/main.ts']]);
  expect(lines).toEqual([expect.stringContaining('the check did not work')]);
  expect(code).toBe(1);
});
