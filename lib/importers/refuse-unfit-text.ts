import { ImportRefusal } from './import-refusal'

export const MAX_CHARACTERS = 300_000
export const MAX_PARAGRAPHS = 10_000

// GB/T 9704-2012 7.2.2: the mark stands by itself, 秘密★1年; 国家秘密 or 商业秘密 in the text are no such mark
const SECRECY_MARK = /(?:^|[\s\u00a0\u3000：:])(?:绝\s*密|机\s*密|秘\s*密)[\s\u00a0\u3000]*★/

/** Throws ImportRefusal for a text past the limits or with a secrecy mark (秘密★、机密★、绝密★). */
export function refuseUnfitText(lines: readonly string[]): void {
  if (lines.some((line) => line.includes('★') && SECRECY_MARK.test(line))) {
    throw new ImportRefusal('secrecyMark', '文件带有密级标志，没有读入：涉密内容不得在非涉密计算机处理，请转涉密环境。')
  }
  if (lines.length > MAX_PARAGRAPHS) {
    throw new ImportRefusal('tooManyParagraphs', `全文有${lines.length}段，超过10000段的上限，没有读入。请只保留报告正文后再试。`)
  }
  const characters = lines.reduce((sum, line) => sum + line.length, 0)
  if (characters > MAX_CHARACTERS) {
    throw new ImportRefusal('tooManyCharacters', `全文有${characters}字，超过30万字的上限，没有读入。请只保留报告正文后再试。`)
  }
}
