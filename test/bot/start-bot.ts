import { textsByLanguage } from '../../dialogs/texts/texts-by-language.ts';
import { createBot } from '../../src/bot/create-bot.ts';
import { createSayFailed } from '../../src/bot/say-failed.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createProduct } from '../../src/product.ts';
import { createBotStateStorage } from '../../src/storage/bot-state-storage.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { smallKnowledge } from '../ask/small-knowledge.ts';
import { startServer } from '../channels/start-server.ts';
import { loket, profile } from '../knowledge/small-folder.ts';

const secondMunicipality = {
  'gemeenten/stad/gemeente.yaml': profile
    .replaceAll('Dorp', 'Stad')
    .replace('dorp-loket', 'stad-loket'),
  'gemeenten/stad/sociale-kaart/stad-loket.md': loket,
};

const helpLine = {
  'landelijk/sociale-kaart/landelijk-113.md': loket
    .replace('organisatie: Gemeente Dorp', 'organisatie: 113')
    .replace('naam: Sociaal Loket', 'naam: 113 Zelfmoordpreventie')
    .replace('laag: sociaal-loket', 'laag: acuut')
    .replace('0595 12 34 56', '"113"'),
};

/** The real bot on the real channel, with a small knowledge of two municipalities. */
export async function startBot({ file, development }: { file: string; development?: boolean }) {
  const product = await createProduct({
    knowledgeFolder: await smallKnowledge({ ...secondMunicipality, ...helpLine }),
  });
  const { municipalities } = product.knowledge;
  // A connection of its own, as the product's two stores share one file.
  const database = await openDatabase({ file });
  const storage = createBotStateStorage({ database, clock: systemClock });
  const bot = createBot({
    ...product,
    municipalities,
    texts: textsByLanguage.nl,
    storage,
    retentionDays: 28,
  });
  const running = await startServer({
    file,
    bot,
    municipalities,
    development,
    onFailure: createSayFailed(municipalities, textsByLanguage.nl),
    maskBeforeStorage: (text) => product.mask(text).text,
  });
  const stop = async () => {
    await running.stop();
    await database.close();
  };
  return { ...running, storage, states: database, stop };
}
