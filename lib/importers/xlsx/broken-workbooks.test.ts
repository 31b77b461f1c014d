import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ImportRefusal } from '../import-refusal'
import { buildXlsx, textRows } from '../testing/build-xlsx'
import { readTableFile } from './read-table-file'

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>2025年</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><f>B3*2</f><v>187</v></c><c r="C2" s="2"><v>46022</v></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>审结</t></is></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#REF!</v></c></row>'
const VALID = buildXlsx({
  sheets: [
    { name: '数据', rows: ROWS, after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' },
    { name: '旧表', rows: textRows([['指标', '2024年'], ['受理', '177']]), state: 'hidden' },
  ],
  strings: ['指标', '受理'],
  formats: ['0.00', 'yyyy-mm-dd', '0.00%'],
})

/** The same numbers in every run (mulberry32), so that a failure can be looked at again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const ODD = ['2.5', '-1', '0', '1e9', '1e309', 'NaN', '99999999999999999999', '', ' ', '__proto__', '0x10', 'ZZZ9999999', '&#0;', '&amp;', '<', '甲']

function spoil(xml: string, random: (below: number) => number): string {
  const odd = ODD[random(ODD.length)]!
  const at = random(xml.length)
  const way = random(5)
  if (way === 0) return xml.slice(0, at) + odd + xml.slice(at)
  if (way === 1) return xml.slice(0, at) + xml.slice(at + 1 + random(40))
  if (way === 2) return xml.slice(0, at) + xml.slice(random(xml.length))
  const values = [...xml.matchAll(way === 3 ? /"([^"]*)"/g : />([^<]+)</g)]
  const found = values[random(values.length)]
  if (!found) return xml + odd
  return xml.slice(0, found.index + 1) + odd + xml.slice(found.index + 1 + found[1]!.length)
}

function answerOf(bytes: Uint8Array): string {
  try {
    readTableFile(bytes)
    return 'table'
  } catch (error) {
    if (error instanceof ImportRefusal && /没有读入/.test(error.message)) return 'refusal'
    throw error
  }
}

describe('a broken workbook', () => {
  it('is a table or a clear refusal, whatever is spoilt in it', () => {
    const parts = unzipSync(VALID)
    const names = Object.keys(parts)
    const answers = new Set<string>()
    for (let run = 1; run <= 300; run++) {
      const random = randomFrom(run)
      const name = names[random(names.length)]!
      const xml = spoil(strFromU8(parts[name]!), random)
      const bytes = zipSync({ ...parts, [name]: strToU8(xml) }, { mtime: new Date(1980, 0, 1) })
      try {
        answers.add(answerOf(bytes))
      } catch (error) {
        throw new Error(`Run ${run}, ${name}: ${xml}`, { cause: error })
      }
    }
    expect(answers).toEqual(new Set(['table', 'refusal']))
  })

  it.each(['2.5', '-1', '0', '1e3', '1048577', 'NaN', ''])('with a row numbered “%s” is refused', (number) => {
    const bytes = buildXlsx({ sheets: [{ name: '数据', rows: `<row r="${number}"><c><v>7</v></c></row>` }] })
    expect(answerOf(bytes)).toBe('refusal')
  })
  it('with a cell at no place is refused', () => {
    const bytes = buildXlsx({ sheets: [{ name: '数据', rows: '<row r="1"><c r="B1.5"><v>7</v></c></row>' }] })
    expect(answerOf(bytes)).toBe('refusal')
  })
})
