import { expect, it } from 'vitest'
import { buildReport } from '@/lib/report/testing/build-report'
import type { ReportFields } from '@/lib/report/fields'
import { DEFAULT_SETTINGS, type ReportSettings } from '@/lib/report/settings'
import { layOutLetterhead } from './lay-out-letterhead'
import { paragraphStyles } from './standards/paragraph-styles'

const lay = (fields: Partial<ReportFields> = {}, settings: Partial<ReportSettings> = {}) => {
  const all = { ...DEFAULT_SETTINGS, ...settings }
  return layOutLetterhead({ ...buildReport().fields, ...fields }, all, paragraphStyles(all))
}
const lines = (fields: Partial<ReportFields>) => lay(fields).numberLines.map(({ runs }) => runs.map(({ text, atCells }) => [text, atCells]))

it('puts 份号 and 紧急程度 one above the other, and neither where there is none', () => {
  const { topLines } = lay({ copyNumber: '000012', urgency: 'urgent' })
  expect(topLines.map(({ style, runs }) => [style, runs[0]?.text])).toEqual([['copyNumber', '000012'], ['urgency', '加急']])
  expect(lay().topLines).toEqual([])
})

it('sets the mark as large as its line allows, but not larger than the custom and not smaller than the title', () => {
  expect(lay().mark).toEqual({ names: ['云岭县司法局'], suffix: '文件', sizePt: 52, fitsLine: true })
  expect(lay({ issuers: ['云岭县自然资源和规划局'] }).mark).toMatchObject({ sizePt: 34, fitsLine: true })
  expect(lay({ issuers: ['云岭县'.repeat(8)] }).mark).toMatchObject({ sizePt: 22, fitsLine: false })
  expect(lay({ issuers: ['甲局', '乙局'] }).mark).toMatchObject({ names: ['甲局', '乙局'], suffix: '文件', sizePt: 40 })
  expect(lay({}, { issuerMark: 'nameOnly' }).mark.suffix).toBe('')
})

it('sets the number of an 上行文 left, on the line of the last 签发人, and of any other in the middle', () => {
  expect(lines({ documentNumber: '云司〔2026〕6号', signatories: ['周敬安'] })).toEqual([
    [['云司〔2026〕6号', 1], ['签发人：', 20], ['周敬安', null]],
  ])
  expect(lines({ documentNumber: '云委〔2026〕6号', signatories: ['周敬安', '林远', '欧阳致和'] })).toEqual([
    [['签发人：', 14], ['周敬安', null], ['林远', 23]],
    [['云委〔2026〕6号', 1], ['欧阳致和', 18]],
  ])
  expect(lay({ direction: 'downward', documentNumber: '云司〔2026〕6号', signatories: ['周敬安'] }).numberLines).toMatchObject([
    { style: 'documentNumberCentered', runs: [{ text: '云司〔2026〕6号', atCells: null }] },
  ])
})

it('keeps the line of a number that is not known yet', () => {
  expect(lines({ direction: 'downward' })).toEqual([[]])
  expect(lines({})).toEqual([[]])
})

it('gives a number too long to stand beside the names a line of its own', () => {
  const number = '云岭县司法局行政执法监督办公室〔2026〕第6号'
  expect(lines({ documentNumber: number, signatories: ['周敬安'] })).toEqual([[['签发人：', 20], ['周敬安', null]], [[number, 1]]])
})
