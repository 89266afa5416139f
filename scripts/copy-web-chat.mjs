/**
 * Puts the one Web Chat bundle that we serve into build/web-chat/, with a brotli and a gzip copy beside it.
 * The package unpacks to 160 MB; after this the product needs only these three files. Runs again without harm.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'node_modules/botframework-webchat/dist/webchat.js');
const target = join(root, 'build/web-chat/webchat.js');

// In an image without development packages the bundle was built before; then there is nothing to do.
if (!existsSync(source)) {
  process.stdout.write('Web Chat is not installed here: nothing copied.\n');
} else if (await isCopied()) {
  process.stdout.write('Web Chat is already in build/web-chat.\n');
} else {
  await copy();
  process.stdout.write('Web Chat is in build/web-chat.\n');
}

async function isCopied() {
  if (![target, `${target}.br`, `${target}.gz`].every((path) => existsSync(path))) return false;
  return (await readFile(target)).equals(await readFile(source));
}

async function copy() {
  const bundle = await readFile(source);
  await mkdir(dirname(target), { recursive: true });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bundle, { params }),
    promisify(gzip)(bundle, { level: 9 }),
  ]);
  // The plain file last: when it is there, the copies beside it belong to it.
  await replace(`${target}.br`, brotli);
  await replace(`${target}.gz`, gzipped);
  await replace(target, bundle);
}

/** In one step, so a server that starts halfway never reads half a file. */
async function replace(path, content) {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
