import { buildCrisisCheck } from '../../eval/build-crisis-check.ts';
import { readSafetyRules } from '../../src/knowledge/read-safety-rules.ts';

const folder = new URL('../../knowledge', import.meta.url).pathname;

/** The rules, texts and provisions that residents get. */
export const realCheck = await buildCrisisCheck(folder);
export const realRules = await readSafetyRules(folder);
