import { expect, it } from 'vitest'
import { PreviewPages } from './preview-pages'

const page = (hash: string, length = 10) => ({ hash, svg: `<svg>${Array.from({ length }, (_, index) => (index * 7919) % 1000).join(' ')}</svg>` })
const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)

it('gives a page back as it was drawn, plain or compressed', async () => {
  const pages = new PreviewPages()
  await pages.keep([page('a', 500)])
  expect(textOf(await pages.read('a', { gzipped: false }))).toBe(page('a', 500).svg)
  const gzipped = await pages.read('a', { gzipped: true })
  expect([...gzipped!.subarray(0, 2)]).toEqual([0x1f, 0x8b])
  expect(await pages.read('b', { gzipped: false })).toBeNull()
})

it('lets go of the pages asked for longest ago', async () => {
  const pages = new PreviewPages(4000)
  await pages.keep([page('a', 800), page('b', 801)])
  await pages.read('a', { gzipped: true })
  await pages.keep([page('c', 802), page('a', 800)])
  expect(await pages.read('b', { gzipped: true })).toBeNull()
  expect(await pages.read('a', { gzipped: true })).not.toBeNull()
  expect(await pages.read('c', { gzipped: true })).not.toBeNull()
})
