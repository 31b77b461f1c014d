/** Why the server does not start; the message is for the user, in Chinese: what, why, what to do. */
export class PreflightError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PreflightError'
  }
}
