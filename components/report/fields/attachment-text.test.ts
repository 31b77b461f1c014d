import { expect, it } from 'vitest'
import type { Attachment } from '@/lib/report/attachment'
import type { Block } from '@/lib/report/block'
import { attachmentText, withAttachmentText } from './attachment-text'

const EMPTY: Attachment = { attachmentId: 'a1', title: '执法培训情况', content: [] }
let count = 0
const nextBlockId = () => `b${++count}`

it('gives back the text that was typed, empty lines included', () => {
  for (const text of ['', '一段。', '一段。\n\n二段。', '末行空\n']) {
    expect(attachmentText(withAttachmentText(EMPTY, text, nextBlockId))).toBe(text)
  }
})

it('keeps the ids of paragraphs that stay', () => {
  const before = withAttachmentText(EMPTY, '一段。\n二段。', nextBlockId)
  const after = withAttachmentText(before, '一段改。\n二段。\n三段。', nextBlockId)
  expect(after.content.slice(0, 2).map(({ blockId }) => blockId)).toEqual(before.content.map(({ blockId }) => blockId))
  expect(new Set(after.content.map(({ blockId }) => blockId)).size).toBe(3)
})

it('leaves alone what is more than plain paragraphs', () => {
  const blocks: Block[] = [
    { type: 'heading', blockId: 'h', audience: 'all', level: 1, numbering: 'auto', mark: '', content: [] },
    { type: 'table', blockId: 't', audience: 'all', rows: [{ cells: [] }] },
    { type: 'paragraph', blockId: 'p', audience: 'submission', content: [] },
  ]
  for (const block of blocks) expect(attachmentText({ ...EMPTY, content: [block] })).toBeNull()
})
