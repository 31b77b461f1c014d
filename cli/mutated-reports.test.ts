import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runChecks } from '@/lib/checks/run-checks'
import type { Finding } from '@/lib/checks/finding'
import { resolveReport } from '@/lib/figures/resolve-report'
import { classify } from '@/lib/importers/classify/classify'
import type { Report } from '@/lib/report/report'
import type { Relation } from '@/lib/tieout/relation'
import { tieOut } from '@/lib/tieout/tie-out'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { SOUND_SENTENCES } from './testing/sound-sentences'

const PUBLISHED = path.resolve(process.cwd(), '../shared/reports')
const OWN = path.resolve(process.cwd(), 'templates/fixtures')
const HEAD = ['云岭县司法局', '关于2025年度法治政府建设情况的报告', '2025年，现将有关情况报告如下：', '一、主要举措和成效']
const textsOf = (folder: string): [string, string[]][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, readFileSync(path.join(folder, name), 'utf8').split('\n')])
    : []
if (!existsSync(PUBLISHED)) console.log('published reports: 3 skipped, the folder ../shared/reports is missing')
const TEXTS: [string, string[]][] = [['sentences of many styles', [...HEAD, ...SOUND_SENTENCES]], ...textsOf(OWN), ...textsOf(PUBLISHED)]

function read(lines: readonly string[]): Report {
  let blocks = 0
  return classify([...lines], { id: 'imported', officeId: 'local', nextBlockId: () => `b${++blocks}`, fallbackYear: 2000 }).report
}
const arithmetic = (report: Report): Finding[] =>
  runChecks(report, { origin: 'file', catalogue: INDICATOR_CATALOGUE }).filter(({ code }) => code.startsWith('N'))
const judged = (lines: readonly string[]) => arithmetic(read(lines)).filter(({ code }) => code !== 'N13')
const narrow = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

/** A number by so many units of its last digit more. */
function bump(number: string, by: number): string {
  const decimals = number.split('.')[1]?.length ?? 0
  const digits = String(BigInt(number.replace('.', '')) + BigInt(by)).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** A digit more or less, ten more, two digits exchanged. */
function variantsOf(number: string): string[] {
  const exchanged = [...number].slice(1).map((digit, at) => number.slice(0, at) + digit + number[at]! + number.slice(at + 2))
  const isNumber = (text: string) => /^(?:[1-9]\d*|0)(?:\.\d+)?$/.test(text)
  return [bump(number, 1), bump(number, -1), bump(number, 10), ...exchanged].filter((text) => text !== number && isNumber(text))
}

interface Mutation {
  lines: string[]
  mutated: string
  sentence: string
}

/** Another first digit: so far off that no rounding covers it. */
const withOtherFirstDigit = (number: string): string[] => [(number.startsWith('9') ? '4' : String(Number(number[0]) + 1)) + number.slice(1)]

/** The numbers of each relation that ties out exactly, changed in the line in which they stand. */
function mutationsOf(lines: readonly string[], whichOf: (relation: Relation) => number[], variantsOf: (number: string) => string[]): Mutation[] {
  const tied = tieOut(resolveReport(read(lines)), INDICATOR_CATALOGUE)
  // A difference of two rounded rates, a rate of an increase alone and a part below its total leave room for other numbers.
  const isExact = ({ agrees, kind, printed, figures }: Relation) =>
    agrees &&
    kind !== 'subset' &&
    !printed.endsWith('百分点') &&
    !(kind === 'change' && figures.length < 3) &&
    figures.every((index) => {
      const { approx, raw, unit } = tied.quantities[index]!
      return !approx && !/[万亿]/.test(raw) && (unit === '%' || !raw.includes('.'))
    })
  return tied.relations.filter(isExact).flatMap(whichOf).flatMap((index) => {
    const { raw, blockIndex, start, sentenceStart, sentenceEnd } = tied.quantities[index]!
    const block = tied.blocks[blockIndex]!.text
    const at = lines.findIndex((line) => line.includes(block.slice(sentenceStart, sentenceEnd)))
    const number = /[\d.]+/.exec(raw)?.[0]
    if (at < 0 || number === undefined) return []
    const offset = lines[at]!.indexOf(block.slice(sentenceStart, sentenceEnd)) + (start - sentenceStart)
    const from = lines[at]!.indexOf(number, offset)
    return variantsOf(number)
      .filter((variant) => !raw.endsWith('%') || Number(variant) <= 100)
      .map((mutated) => ({
        lines: lines.with(at, lines[at]!.slice(0, from) + mutated + lines[at]!.slice(from + number.length)),
        mutated,
        sentence: block.slice(sentenceStart, sentenceEnd),
      }))
  })
}

describe.each(TEXTS)('%s', (name, lines) => {
  const before = judged(lines)

  test('a number that ties out, changed, is found', () => {
    const mutations = mutationsOf(lines, ({ printedFigure }) => [printedFigure], variantsOf)
    const missed = mutations.filter(({ lines: changed, mutated }) => {
      const findings = arithmetic(read(changed))
      // A rate that only fitted some number is then one that cannot be verified.
      return !findings.some(({ code, quote, message }) => (code === 'N13' ? message.what : quote).includes(mutated))
    })
    expect(missed.map(({ mutated, sentence }) => `${mutated}: ${sentence}`)).toEqual([])
    if (name === TEXTS[0]![0]) expect(mutations.length).toBeGreaterThan(80)
  }, 60_000)

  test('a number beside it, changed, is found', () => {
    const others = ({ figures, printedFigure }: Relation) => figures.filter((index) => index !== printedFigure)
    const known = new Set(arithmetic(read(lines)).map(({ message }) => message.what))
    const missed = mutationsOf(lines, others, withOtherFirstDigit).filter(({ lines: changed }) =>
      arithmetic(read(changed)).every(({ message }) => known.has(message.what)),
    )
    expect(missed.map(({ mutated, sentence }) => `${mutated}: ${sentence}`)).toEqual([])
  }, 60_000)

  test.each<[string, (line: string) => string]>([
    ['full-width digits', (line) => line.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ['half-width punctuation', (line) => line.replace(/，/g, ',').replace(/；/g, ';').replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':')],
    ['blanks around numbers', (line) => line.replace(/(\d)(?=[件次个人名家卷场项%])/g, '$1 ')],
    ['no-break blanks behind commas', (line) => line.replace(/([，,])/g, '$1\u00a0')],
  ])('%s change nothing', (_, change) => {
    const key = ({ code, data }: Finding) => narrow([code, data.printed, data.expected].join(' '))
    const head = HEAD.length
    const changed = lines.map((line, at) => (at < head || /^[一二三四五六七八九十（(]/.test(line) || /\d{4}年\d/.test(line) ? line : change(line)))
    expect(judged(changed).map(key).sort()).toEqual(before.map(key).sort())
  })

  test('sentences in another order stay as silent', () => {
    const backwards = lines.map((line) => {
      const sentences = line.match(/[^。]+。/g) ?? []
      const isProse = sentences.length > 1 && sentences.join('') === line && !/^(?:[一二三四五六七八九十\d]|[（(])/.test(line)
      return isProse ? sentences.toReversed().join('') : line
    })
    expect(judged(backwards).length).toBeLessThanOrEqual(before.length)
  })
})

test('sound sentences of many styles are silent', () => {
  expect(SOUND_SENTENCES.map((sentence) => judged([...HEAD, sentence]).map(({ message }) => message.what)).filter((found) => found.length > 0)).toEqual([])
  expect(judged([...HEAD, ...SOUND_SENTENCES]).map(({ message }) => message.what)).toEqual([])
})
