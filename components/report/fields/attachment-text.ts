import type { Attachment } from '@/lib/report/attachment'
import type { Block } from '@/lib/report/block'

const isPlain = (block: Block) =>
  block.type === 'paragraph' && !block.mark && block.level === undefined && block.audience === 'all'
  && block.content.every((inline) => inline.type === 'text' && !inline.runInHead)

/** The text of an attachment, a paragraph a line; null where it holds more than plain paragraphs. */
export function attachmentText({ content }: Attachment): string | null {
  if (!content.every(isPlain)) return null
  return content.map((block) => ('content' in block ? block.content.map((inline) => ('text' in inline ? inline.text : '')).join('') : '')).join('\n')
}

/** The attachment with this text; a paragraph that stays in its place keeps its id. */
export function withAttachmentText(attachment: Attachment, text: string, nextBlockId: () => string): Attachment {
  const lines = text === '' ? [] : text.split('\n')
  const content = lines.map((line, index): Block => ({
    type: 'paragraph',
    blockId: attachment.content[index]?.blockId ?? nextBlockId(),
    audience: 'all',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }))
  return { ...attachment, content }
}
