import { expect, it } from 'vitest'
import { takeTurns } from './take-turns'

it('runs so many at a time, in the order of their coming', async () => {
  const inTurn = takeTurns(2)
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
  const inTurn = takeTurns(1)
  const failed = inTurn(() => Promise.reject(new Error('failed')))
  const next = inTurn(async () => 'done')
  await expect(failed).rejects.toThrow('failed')
  expect(await next).toBe('done')
})
