import { randomBytes, randomUUID } from 'node:crypto';

/** Not to be guessed, and safe in a path. */
export const newConversationId = (): string => randomBytes(16).toString('hex');

/** Direct Line wants this start, so that a name from a browser is never taken for one from a server. */
export const newUserId = (): string => `dl_${randomUUID()}`;
