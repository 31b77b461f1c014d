import { expect, it } from 'vitest'
import { PreviewPages } from './preview-pages'

const page = (hash: string, length = 10) => ({ hash, svg: `<svg>${Array.from({ length }, (_, index) => (index * 7919) % 1000).join(' ')}</svg>` })

it('gives a page back as it was drawn', async () => {
  const pages = new PreviewPages()
  await pages.keep([page('a', 500)])
  expect(new TextDecoder().decode((await pages.read('a'))!)).toBe(page('a', 500).svg)
  expect(await pages.read('b')).toBeNull()
})

it('gives a page while it is still being compressed', async () => {
  const pages = new PreviewPages()
  const packed = pages.keep([page('a', 500)])
  expect(new TextDecoder().decode((await pages.read('a'))!)).toBe(page('a', 500).svg)
  await packed
  expect(await pages.read('a')).not.toBeNull()
})

it('lets go of the pages asked for longest ago', async () => {
  const pages = new PreviewPages(4000)
  await pages.keep([page('a', 800), page('b', 801)])
  await pages.read('a')
  await pages.keep([page('c', 802), page('a', 800)])
  expect(await pages.read('b')).toBeNull()
  expect(await pages.read('a')).not.toBeNull()
  expect(await pages.read('c')).not.toBeNull()
})
