import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsByLanguage } from '../dialogs/texts/texts-by-language.ts';
import { createBot } from './bot/create-bot.ts';
import { createSayFailed } from './bot/say-failed.ts';
import { createServer } from './channels/create-server.ts';
import { formatProblem } from './knowledge/problem.ts';
import { createPages } from './pages/create-pages.ts';
import { securityText } from './pages/security-text.ts';
import { catchStrays } from './platform/catch-strays.ts';
import { systemClock } from './platform/clock.ts';
import { type Config, readConfig } from './platform/config.ts';
import { createLogger, type Logger } from './platform/logger.ts';
import { runCommand } from './platform/run-command.ts';
import { betweenOthers } from './platform/steps.ts';
import { privacyFacts } from './privacy/privacy-facts.ts';
import { type Content, type Learned, learn, openContent } from './product.ts';
import { createBotStateStorage } from './storage/bot-state-storage.ts';
import { createConversationLog } from './storage/conversation-log.ts';
import { eraseOld } from './storage/erase-old.ts';
import { keepSecret } from './storage/keep-secret.ts';
import { openDatabase } from './storage/open-database.ts';

const clock = systemClock;
const hour = 60 * 60 * 1_000;
const webChatFolder = fileURLToPath(new URL('../build/web-chat', import.meta.url));

// Conversations and the token secret are for this user only.
process.umask(0o077);

await runCommand(() => start(readConfig(process.env)));

/**
 * Reads, listens, and learns while the first pages are served; a message waits until there is an answer. Stops in order
 * on SIGTERM and SIGINT.
 */
async function start(config: Config): Promise<void> {
  const content = await openContent({ knowledgeFolder: config.KNOWLEDGE_DIR });
  const mask = (text: string) => content.mask(text).text;
  const logger = createLogger({ level: config.LOG_LEVEL, mask });
  catchStrays(logger);
  for (const problem of content.problems) {
    logger.warn({ event: 'knowledge-problem' }, formatProblem(problem));
  }
  const database = await openDatabase({ file: join(config.DATA_DIR, 'wegwijzer.db') });
  const conversations = createConversationLog({ database, clock });
  const states = createBotStateStorage({ database, clock });
  const learned = Promise.withResolvers<Learned>();
  let ready = false;
  const server = createServer({
    ...serverSettings(config, content, logger),
    isReady: async () => ready,
    bot: createBot({
      answer: async (message) => (await learned.promise).answer(message),
      present: content.present,
      municipalities: content.knowledge.municipalities,
      texts: textsByLanguage.nl,
      storage: states,
      retentionDays: config.RETENTION_DAYS,
    }),
    conversations,
  });
  const erase = () =>
    eraseOld({ conversations, states, clock, logger, retentionDays: config.RETENTION_DAYS }).catch(
      () => logger.error({ event: 'erase-failed' }, 'Could not erase what is too old; tries again'),
    );
  setInterval(() => void erase(), hour).unref();
  void erase();
  const { port } = await server.listen();
  logger.info({ event: 'listening', port }, `Open http://${config.HOST}:${port}/`);
  betweenOthers(learn(content)).then((result) => {
    ready = true;
    learned.resolve(result);
  }, learned.reject);
  stopOnSignal(async () => {
    await server.close();
    await database.close();
  });
}

function serverSettings(config: Config, { knowledge, mask }: Content, logger: Logger) {
  const { municipalities } = knowledge;
  return {
    port: config.PORT,
    host: config.HOST,
    onFailure: createSayFailed(municipalities, textsByLanguage.nl),
    pages: createPages({
      municipalities,
      webChatFolder,
      ...privacyFacts(config),
      frameOrigins: config.FRAME_ORIGINS,
      leaveUrl: config.LEAVE_URL,
      ...(config.SECURITY_CONTACT === undefined
        ? {}
        : { securityTxt: securityText(config.SECURITY_CONTACT, clock.now()) }),
    }),
    municipalities,
    tokenSecret: keepSecret({ file: join(config.DATA_DIR, 'token-secret') }),
    directLineSecret: config.DIRECT_LINE_SECRET,
    appId: config.MICROSOFT_APP_ID,
    appPassword: config.MICROSOFT_APP_PASSWORD,
    appType: config.MICROSOFT_APP_TYPE,
    tenantId: config.MICROSOFT_APP_TENANT_ID,
    development: config.DEVELOPMENT,
    behindProxy: config.BEHIND_PROXY,
    maskBeforeStorage: (text: string) => mask(text).text,
    logger,
    clock,
  };
}

function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void stop().then(() => process.exit(0));
    });
  }
}
