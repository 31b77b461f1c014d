export type StorageErrorCode =
  | 'corrupt'
  | 'diskFull'
  | 'dataFolder'
  | 'folderInUse'
  | 'newerDatabase'
  | 'unreachable'
  | 'unwritable'

/** The data cannot be read or written; the message is for the user, in Chinese: what, why, what to do. */
export class StorageError extends Error {
  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'StorageError'
  }
}

/** By name, since a bundler may give the store's opener and the store's caller a class each. */
export function isStorageError(error: unknown): error is StorageError {
  return error instanceof Error && error.name === 'StorageError'
}
