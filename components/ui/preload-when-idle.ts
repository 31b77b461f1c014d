import type { LazyPart } from './lazy-part'

/** After the page has come to rest, so that nothing stands in the way of the first words typed. */
const REST_MS = 2500

/** Fetches parts one after the other once the browser is idle, so that they are there without the server; the result cancels it. */
export function preloadWhenIdle(parts: readonly Pick<LazyPart<never>, 'preload'>[]): () => void {
  let cancelled = false
  const fetchAll = async () => {
    for (const part of parts) if (!cancelled) await part.preload()
  }
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => void fetchAll())
    else void fetchAll()
  }, REST_MS)
  return () => {
    cancelled = true
    clearTimeout(timer)
  }
}
