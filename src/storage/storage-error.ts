export type StorageErrorCode =
  | 'folder-not-writable'
  | 'migration-failed'
  | 'state-conflict'
  | 'conversation-unknown';

/** Something the operator or the caller can act on; `code` is stable, the text is for people. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
    this.code = code;
  }
}
