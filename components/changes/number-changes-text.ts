import type { FigureDifference, NumberChanges, NumberDifference } from '@/lib/tieout/number-changes'
import { changesByPart } from './changes-by-part'

export const KIND_WORDS: Readonly<Record<FigureDifference['kind'], string>> = { changed: '', added: '新增', removed: '删去' }

/** 新收案件数 187件 → 172件, 新增 30次, 删去 30次. */
export function numberWords({ before, after, name }: NumberDifference): string {
  const words = before === '' ? `新增 ${after}` : after === '' ? `删去 ${before}` : `${before} → ${after}`
  return name ? `${name} ${words}` : words
}

const yearWord = (year: 'this' | 'previous') => (year === 'previous' ? '（上年）' : '')

interface Heading {
  title: string
  before: string
  after: string
}

/** The list for a leader as plain text, lines ended by line feeds. */
export function numberChangesText(changes: NumberChanges, { title, before, after }: Heading): string {
  const lines = [`改动清单`, title, `${before} → ${after}`]
  if (changes.figures.length > 0) lines.push('', `数据（${changes.figures.length} 项）`)
  changes.figures.forEach(({ name, kind, values }, index) => {
    const told = values.map((value) => `${yearWord(value.year)}${value.before} → ${value.after}`).join('；')
    lines.push(`${index + 1}. ${name}：${told}${kind === 'changed' ? '' : `（${KIND_WORDS[kind]}）`}`)
  })
  for (const { name, sentences } of changesByPart(changes)) {
    lines.push('', `${name}（${sentences.length} 句）`)
    sentences.forEach(({ before: old, after: fresh, numbers }, index) => {
      lines.push(`${index + 1}. ${numbers.map(numberWords).join('；')}`)
      if (old) lines.push(`   原：${old.text.replaceAll('\t', '　')}`)
      if (fresh) lines.push(`   现：${fresh.text.replaceAll('\t', '　')}`)
    })
  }
  if (changes.figures.length + changes.sentences.length === 0) lines.push('', '两稿的数字相同。')
  return lines.map((line) => `${line}\n`).join('')
}
