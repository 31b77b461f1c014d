import type { RawPlace, Rule, RuleContext } from '../rule'

/** Where a character stands first: in the text, in the title, or somewhere around them. */
function placeOf(character: string, { resolved, report }: RuleContext): RawPlace {
  for (const block of resolved.sections.flatMap((section) => section.blocks)) {
    const start = block.text.indexOf(character)
    if (start >= 0) return { blockId: block.blockId, start, end: start + character.length }
  }
  return report.fields.titleLines.some((line) => line.includes(character)) ? { field: 'titleLines' } : {}
}

/** V07: a character that no face of the chains has. */
export const characterWithoutFont: Rule = {
  id: 'character-without-font',
  code: 'V07',
  severity: 'warning',
  source: '版面：PDF 和预览所用的字体。',
  messages: {
    missing: { what: '字体中没有“{character}”字（{codePoint}）。', how: '请核对用字；确需此字的，请安装含此字的字体后再导出 PDF。' },
  },
  check: (context) =>
    (context.pages?.missingCharacters ?? []).map((character) => ({
      at: placeOf(character, context),
      messageId: 'missing',
      quote: character,
      data: { character, codePoint: `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` },
    })),
}
