export type ExportErrorCode = 'timeLimit' | 'cancelled' | 'notBuilt' | 'failed'

/** An export that gave no file; the message is for the user, in Chinese. */
export class ExportError extends Error {
  constructor(
    readonly code: ExportErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'ExportError'
  }
}
