import { expect, it } from 'vitest'
import { takeTurns } from './take-turns'

it('runs so many at a time, in the order of their coming', async () => {
  const inTurn = takeTurns(2, 1)
  let [running, most] = [0, 0]
  const started: number[] = []
  const task = (index: number) => async () => {
    started.push(index)
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running--
    return index
  }
  expect(await Promise.all([0, 1, 2, 3, 4].map((index) => inTurn(task(index))))).toEqual([0, 1, 2, 3, 4])
  expect(started).toEqual([0, 1, 2, 3, 4])
  expect(most).toBe(2)
})

it('goes on after a task that failed', async () => {
  const inTurn = takeTurns(1, 1)
  const failed = inTurn(() => Promise.reject(new Error('failed')))
  const next = inTurn(async () => 'done')
  await expect(failed).rejects.toThrow('failed')
  expect(await next).toBe('done')
})

it('rests after each task', async () => {
  const inTurn = takeTurns(1, 20)
  const ends: number[] = []
  await Promise.all([1, 2, 3].map(() => inTurn(() => ends.push(performance.now()))))
  for (const pause of [ends[1]! - ends[0]!, ends[2]! - ends[1]!]) expect(pause).toBeGreaterThan(15)
})
