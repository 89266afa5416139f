/** One stored thing, as it may be handed to the resident whom it is about. */
export type KeptRow = Readonly<Record<string, unknown>>;

/**
 * Somewhere the product keeps what residents say. Whatever starts to keep more makes one of these: then it can be
 * found, handed over and erased with the rest.
 */
export type KeptPlace = {
  /** Its name in the data register. */
  readonly name: string;
  /** Ids of the conversations of which something kept here has a text that `matches`. */
  search(matches: (text: string) => boolean): Promise<readonly string[]>;
  read(conversationId: string): Promise<readonly KeptRow[]>;
  /** Gives the number of rows. */
  erase(conversationId: string): Promise<number>;
};
