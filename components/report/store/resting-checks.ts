const REST_MS = 300

/** Runs a check once nothing has asked for it for a while. */
export class RestingChecks {
  #cancel: (() => void) | null = null

  constructor(
    private readonly run: () => void,
    private readonly after: (milliseconds: number, callback: () => void) => () => void,
  ) {}

  soon(): void {
    this.#cancel?.()
    this.#cancel = this.after(REST_MS, this.run)
  }

  now(): void {
    this.#cancel?.()
    this.run()
  }
}
