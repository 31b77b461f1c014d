import { sameJson } from '@/lib/report/same-json'

/** A state that others watch; a change that changes nothing is not told. */
export class StateHolder<State extends object> {
  #state: State
  readonly #listeners = new Set<() => void>()

  /** `byIdentity`: the one key that is too large to compare, and new whenever it changed. */
  constructor(
    readonly initial: State,
    private readonly byIdentity: keyof State,
  ) {
    this.#state = initial
  }

  get state(): State {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(change: Partial<State>): void {
    const keys = Object.keys(change) as (keyof State)[]
    const isSame = (key: keyof State) =>
      Object.is(change[key], this.#state[key]) || (key !== this.byIdentity && sameJson(change[key], this.#state[key]))
    if (keys.every(isSame)) return
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
