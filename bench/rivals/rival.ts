/** Another way to find a place; all get the same documents and the same questions. */
export type Rival = {
  readonly name: string;
  /** Ids of the places, the best first; at most three are looked at. */
  readonly find: (question: string, municipality: string) => Promise<readonly string[]>;
};
