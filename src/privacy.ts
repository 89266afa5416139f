import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readKnowledge } from './knowledge/read-knowledge.ts';
import { systemClock } from './platform/clock.ts';
import { type Config, readConfig } from './platform/config.ts';
import { runCommand } from './platform/run-command.ts';
import { algorithmEntry } from './privacy/algorithm-entry.ts';
import type { Wanted } from './privacy/find-conversations.ts';
import { type Desk, eraseKept, exportKept, holdKept } from './privacy/privacy-desk.ts';
import { privacyFacts } from './privacy/privacy-facts.ts';
import { Refusal } from './privacy/refusal.ts';
import { dataRegister } from './privacy/register.ts';
import { registerMarkdown } from './privacy/register-markdown.ts';
import { createMaskPersonalData } from './safety/mask-personal-data.ts';
import { createKeptPlaces } from './storage/kept-places.ts';
import { openDatabase } from './storage/open-database.ts';

const usage = `Rechten van inwoners en verantwoording.
  npm run --silent privacy:export -- --gesprek NUMMER        alles wat van een gesprek bewaard is, als JSON
  npm run --silent privacy:export -- --zoek "woorden"        alle gesprekken waarin dit staat
  npm run --silent privacy:erase -- --gesprek NUMMER         wist het overal en geeft een bewijs
  npm run --silent privacy:erase -- --zoek "woorden" --alle  ook als er meer gesprekken bij passen
  npm run --silent privacy:hold -- --gesprek NUMMER          bewaart een gesprek langer (--loslaten: niet meer)
  npm run --silent privacy:register                          dataregister en concept voor het Algoritmeregister
  npm run --silent privacy:register -- --json                hetzelfde als gegevens`;

const options = {
  gesprek: { type: 'string' },
  zoek: { type: 'string' },
  alle: { type: 'boolean', default: false },
  opschonen: { type: 'boolean', default: false },
  loslaten: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

// biome-ignore lint/style/noProcessEnv: the composition root of the privacy commands
const env = process.env;

await runCommand(async () => print(await run(readConfig(env))));

async function run(config: Config): Promise<string> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const wanted: Wanted = {
    ...(values.gesprek === undefined ? {} : { conversation: values.gesprek }),
    ...(values.zoek === undefined ? {} : { text: values.zoek }),
  };
  switch (positionals[0]) {
    case 'export':
      return atDesk(config, (desk) => exportKept(desk, wanted));
    case 'erase':
      return atDesk(config, (desk) =>
        values.opschonen ? cleanUp(desk) : eraseKept(desk, { ...wanted, all: values.alle }),
      );
    case 'hold':
      return atDesk(config, (desk) =>
        holdKept(desk, { id: values.gesprek ?? '', held: !values.loslaten }),
      );
    case 'register':
      return register(config, values.json);
    default:
      throw new Refusal(usage);
  }
}

/** Beside a running server, or without one. */
async function atDesk(config: Config, task: (desk: Desk) => Promise<string>): Promise<string> {
  const file = join(config.DATA_DIR, 'wegwijzer.db');
  if (!existsSync(file)) {
    throw new Refusal(`Er is nog niets bewaard: ${file} bestaat niet. Klopt DATA_DIR?`);
  }
  const database = await openDatabase({ file });
  try {
    const places = createKeptPlaces(database);
    return await task({
      database,
      places,
      mask: createMaskPersonalData([]),
      clock: systemClock,
      warn,
    });
  } finally {
    await database.close();
  }
}

async function cleanUp({ database }: Desk): Promise<string> {
  if (await database.rewrite()) return 'Het databasebestand is opnieuw geschreven.';
  throw new Refusal('Het lukte niet: een ander programma leest mee, of de schijf is vol.');
}

async function register(config: Config, asJson: boolean): Promise<string> {
  const { knowledge } = await readKnowledge(config.KNOWLEDGE_DIR);
  const facts = privacyFacts(config);
  const entries = knowledge.municipalities.map((each) => algorithmEntry(each, facts));
  const data = dataRegister(facts);
  return asJson
    ? JSON.stringify({ dataregister: data, algoritmeregister: entries }, null, 2)
    : registerMarkdown(data, entries);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}
