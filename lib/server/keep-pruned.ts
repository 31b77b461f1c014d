import type { Services } from './services'

const DAY_MS = 24 * 3_600_000

/**
 * Deletes superfluous revisions now and once a day while the process lives. A failure is told and tried again the
 * next day: nothing depends on it but space.
 */
export async function keepPruned({ store, now }: Pick<Services, 'store' | 'now'>, tell: (failure: unknown) => void): Promise<void> {
  const prune = () => store.pruneRevisions(now()).then(() => undefined, tell)
  setInterval(() => void prune(), DAY_MS).unref()
  await prune()
}
