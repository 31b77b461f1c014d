import { afterEach, expect, test, vi } from 'vitest'
import { keepPruned } from './keep-pruned'
import { testServices } from './testing/test-services'

afterEach(() => vi.useRealTimers())

test('superfluous revisions are deleted at the start and once a day, whatever fails in between', async () => {
  vi.useFakeTimers()
  const services = testServices()
  const failure = new Error('disk')
  const prune = vi.spyOn(services.store, 'pruneRevisions').mockResolvedValueOnce(3).mockRejectedValueOnce(failure)
  const told: unknown[] = []
  await keepPruned(services, (problem) => told.push(problem))
  expect(prune).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(2 * 24 * 3_600_000)
  expect(prune).toHaveBeenCalledTimes(3)
  expect(told).toEqual([failure])
})
