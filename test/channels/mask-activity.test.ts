import { describe, expect, test } from 'vitest';
import { maskActivity } from '../../src/channels/direct-line/mask-activity.ts';
import { createMaskPersonalData } from '../../src/safety/mask-personal-data.ts';

const mask = (text: string) => createMaskPersonalData([])(text).text;

describe('an activity as it is kept', () => {
  test('of an ordinary Web Chat is the same: the client must know its own message again', () => {
    const activity = {
      type: 'message',
      text: 'Ik kan de huur van 850 euro niet betalen, al 3 maanden',
      textFormat: 'plain',
      locale: 'nl-NL',
      localTimestamp: '2026-11-22T10:31:07.123+01:00',
      localTimezone: 'Europe/Amsterdam',
      channelData: {
        clientActivityID: '8m0zxs3q1kf',
        attachmentSizes: [],
        'webchat:send-status': 'sending',
        clientTimestamp: '2026-11-22T09:31:07.123Z',
      },
      entities: [{ type: 'ClientCapabilities', requiresBotState: true, supportsListening: true }],
      replyToId: '441e0f4c7e4cd7bd9d3287510ef08310|0000002',
    };
    expect(maskActivity(activity, mask)).toEqual(activity);
  });

  test('holds no personal data, in whatever field, name or number it stands', () => {
    const masked = maskActivity(
      {
        type: 'event',
        name: 'bel 06 48213795',
        value: { bsn: 111222333, 'iemand@geheim.example': [[{ iban: 'NL91ABNA0417164300' }]] },
        channelData: { note: 'geboren 14-03-1967' },
        locale: 'iemand@geheim.example',
      },
      mask,
    );
    expect(masked).toEqual({
      type: 'event',
      name: 'bel [telefoonnummer]',
      value: { bsn: '[bsn]', '[e-mailadres]': [[{ iban: '[rekeningnummer]' }]] },
      channelData: { note: 'geboren [geboortedatum]' },
      locale: '[e-mailadres]',
    });
  });

  test('is cut off where it goes absurdly deep', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}"111222333"${']'.repeat(5000)}`);
    expect(JSON.stringify(maskActivity({ type: 'event', value: deep }, mask))).toContain('te diep');
  });
});
