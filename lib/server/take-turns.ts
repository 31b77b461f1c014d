/**
 * Lets so many tasks run at a time; the others wait their turn, in the order of their coming. Between two tasks the
 * process serves whatever else was asked of it.
 */
export function takeTurns(atATime: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (task) => {
    if (running >= atATime) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      // The place is handed on, so that nobody who comes meanwhile takes it.
      if (next) setImmediate(next)
      else running--
    }
  }
}
