export type ServerErrorCode =
  | 'invalidInput'
  | 'unknownTemplate'
  | 'crossSite'
  | 'notFound'
  | 'binned'
  | 'stale'
  | 'locked'
  | 'moved'
  | 'newerSchema'
  | 'tooLarge'
  | 'notJson'
  | 'misdirected'

/** An operation that was refused; the message is for the user, in Chinese: what, why, what to do. */
export class ServerError extends Error {
  constructor(
    readonly code: ServerErrorCode,
    message: string,
    /** What the answer carries beside code and message. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'ServerError'
  }
}
