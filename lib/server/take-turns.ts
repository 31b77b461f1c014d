/**
 * Lets so many tasks run at a time; the others wait their turn, in the order of their coming. After each the process
 * has `restMs` for whatever else was asked of it.
 */
export function takeTurns(atATime: number, restMs: number): <T>(task: () => T | Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  const giveUp = () => {
    const next = waiting.shift()
    // The place is handed on, so that nobody who comes meanwhile takes it.
    if (next) next()
    else running--
  }
  return async (task) => {
    if (running >= atATime) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      setTimeout(giveUp, restMs)
    }
  }
}
