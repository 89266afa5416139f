import type { Config } from '../platform/config.ts';

/** What a resident is told, and what stands in the register: from one place, so that they cannot differ. */
export type PrivacyFacts = {
  readonly retentionDays: number;
  /** Names of other parties that see (masked) messages. */
  readonly otherParties: readonly string[];
};

export const privacyFacts = (
  config: Pick<Config, 'RETENTION_DAYS' | 'MICROSOFT_APP_ID'>,
): PrivacyFacts => ({
  retentionDays: config.RETENTION_DAYS,
  otherParties: config.MICROSOFT_APP_ID === undefined ? [] : [microsoft],
});

const microsoft =
  'Microsoft (Azure Bot Service), alleen als je chat via een kanaal van Microsoft, zoals Teams';
