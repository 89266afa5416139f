import { median, percentile } from '../../eval/metrics/percentile.ts';
import type { Measurement } from './measurement.ts';
import { openResident, type Resident } from './open-resident.ts';
import type { BenchBots } from './start-bot.ts';
import { type StartedBot, startBot } from './start-bot.ts';

const perConversation = 6;
const rounds = 3;
const atOnce = 16;
const messagesAtOnce = 10;

/**
 * A message in, the answer in the log and out: HTTP, token check, echo, turn, state, all of it. The echo bot runs
 * on the same stack and takes turns with ours, so that a busy machine slows both alike.
 */
export async function measureTurns(
  bots: BenchBots,
  questions: readonly string[],
): Promise<Measurement[]> {
  const echo = await startBot(bots.echo);
  const ours = await startBot(bots.ours);
  try {
    await measureLatency(echo, ours, questions.slice(0, perConversation * 4));
    const latency = await measureLatency(echo, ours, questions);
    const throughput = await measureThroughput(echo, ours, questions);
    return [...latencyMeasurements(latency), ...throughputMeasurements(throughput)];
  } finally {
    await echo.stop();
    await ours.stop();
  }
}

type Pair<Value> = { readonly echo: Value; readonly ours: Value };

async function measureLatency(
  echo: StartedBot,
  ours: StartedBot,
  questions: readonly string[],
): Promise<Pair<number[]>> {
  const times: Pair<number[]> = { echo: [], ours: [] };
  for (let at = 0; at < questions.length; at += perConversation) {
    const withEcho = await openResident(echo);
    const withOurs = await openResident(ours);
    for (const question of questions.slice(at, at + perConversation)) {
      times.echo.push(await timeTurn(withEcho, question));
      times.ours.push(await timeTurn(withOurs, question));
    }
  }
  return times;
}

async function timeTurn(resident: Resident, text: string): Promise<number> {
  const begun = performance.now();
  await resident.say(text);
  return performance.now() - begun;
}

/** Turns per second with many residents at once, the two bots in turn. */
async function measureThroughput(
  echo: StartedBot,
  ours: StartedBot,
  questions: readonly string[],
): Promise<Pair<number[]>> {
  const rates: Pair<number[]> = { echo: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    rates.echo.push(await crowd(echo, questions));
    rates.ours.push(await crowd(ours, questions));
  }
  return rates;
}

async function crowd(bot: StartedBot, questions: readonly string[]): Promise<number> {
  const residents = await Promise.all(Array.from({ length: atOnce }, () => openResident(bot)));
  const begun = performance.now();
  await Promise.all(
    residents.map(async (resident, number) => {
      for (let at = 0; at < messagesAtOnce; at += 1) {
        await resident.say(questions[(number * messagesAtOnce + at) % questions.length] ?? 'hulp');
      }
    }),
  );
  return (1_000 * atOnce * messagesAtOnce) / (performance.now() - begun);
}

function latencyMeasurements({ echo, ours }: Pair<number[]>): Measurement[] {
  const at = (times: number[], share: number) => percentile(times, share);
  return [
    { name: 'turn over Direct Line, echo bot, p50', value: at(echo, 0.5), unit: 'ms' },
    { name: 'turn over Direct Line, echo bot, p95', value: at(echo, 0.95), unit: 'ms' },
    { name: 'turn over Direct Line, ours, p50', value: at(ours, 0.5), unit: 'ms' },
    { name: 'turn over Direct Line, ours, p95', value: at(ours, 0.95), unit: 'ms' },
    { name: 'turn, ours / echo, p50', value: at(ours, 0.5) / at(echo, 0.5), unit: 'x' },
    {
      name: 'turn, ours / echo, p95',
      value: at(ours, 0.95) / at(echo, 0.95),
      unit: 'x',
      target: { atMost: 2 },
    },
  ];
}

function throughputMeasurements({ echo, ours }: Pair<number[]>): Measurement[] {
  return [
    { name: 'turns per second, echo bot', value: median(echo), unit: 'per s' },
    { name: 'turns per second, ours', value: median(ours), unit: 'per s' },
    {
      name: 'throughput, ours / echo',
      value: median(ours) / median(echo),
      unit: 'x',
      target: { atLeast: 0.5 },
    },
  ];
}
