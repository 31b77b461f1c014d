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
