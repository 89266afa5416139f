/** Web Chat's Dutch misses nine sentences, says "u", and writes some as a programmer would. */
export const strings = {
  TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Hier kun je één cijfer typen',
  TEXT_INPUT_ATTACHMENTS_ONE: '1 bijlage',
  TEXT_INPUT_ATTACHMENTS_TWO: '$1 bijlagen',
  TEXT_INPUT_ATTACHMENTS_FEW: '$1 bijlagen',
  TEXT_INPUT_ATTACHMENTS_MANY: '$1 bijlagen',
  TEXT_INPUT_ATTACHMENTS_OTHER: '$1 bijlagen',
  TEXT_INPUT_DROP_ZONE: 'Laat de bestanden hier los',
  TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Je bericht is te lang',
  TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Cijfertoetsen',
  TEXT_INPUT_PLACEHOLDER: 'Typ je vraag',
  TEXT_INPUT_SEND_BUTTON_ALT: 'Versturen',
  ACTIVITY_YOU_SAID_ALT: 'Jij zei:',
  ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Je bericht is niet verstuurd. [Probeer het nog eens][RETRY].',
  CONNECTIVITY_STATUS_ALT_SLOW_CONNECTION:
    'Verbinding maken duurt langer dan normaal. Even geduld.',
  CONNECTIVITY_STATUS_ALT_RECONNECTING: 'De verbinding is weg. We proberen het opnieuw.',
  CONNECTIVITY_STATUS_ALT_FATAL: 'Er is geen verbinding.',
};
