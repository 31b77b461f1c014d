import { expect, it } from 'vitest'
import { WordTrie } from './word-trie'

it('finds every occurrence of every word, words within words too', () => {
  const trie = new WordTrie()
  for (const [id, word] of ['复议', '行政复议', '议'].entries()) trie.add(word, id)
  expect(trie.find('行政复议、复议').map(({ word, start, end }) => [word, start, end])).toEqual([
    [1, 0, 4],
    [0, 2, 4],
    [2, 3, 4],
    [0, 5, 7],
    [2, 6, 7],
  ])
  expect(trie.find('')).toEqual([])
})
