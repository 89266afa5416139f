/** The knowledge folder as a whole cannot be used; the message tells an editor or operator in Dutch what to do. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(`${message} ${remedy}`);
    this.remedy = remedy;
  }
}
