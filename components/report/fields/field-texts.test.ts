import { describe, expect, it } from 'vitest'
import type { ReportFields } from '@/lib/report/fields'
import { fieldTextsOf, parseField } from './field-texts'

const fields: ReportFields = {
  issuers: ['中共云岭县委员会', '云岭县人民政府'],
  year: 2025,
  titleLines: ['中共云岭县委员会　云岭县人民政府', '关于2025年度法治政府建设情况的报告'],
  copyNumber: '',
  urgency: 'none',
  documentNumber: '云委〔2026〕3号',
  sealed: false,
  annotation: '',
  signatories: ['林文清', '周岚'],
  direction: 'upward',
  primaryRecipients: ['中共景川市委员会', '景川市人民政府'],
  copiedTo: [],
  issuerSignature: '中共云岭县委员会\n云岭县人民政府',
  issueDate: '2026-02-03',
  printingOffice: '',
  printDate: '',
  publishDate: '',
  indexNumber: '',
  openness: 'proactive',
}

describe('the texts of the fields', () => {
  it('say the same after being shown and read again', () => {
    const texts = fieldTextsOf(fields)
    for (const name of Object.keys(fields) as (keyof ReportFields)[]) {
      expect(parseField(name, texts[name]), name).toEqual({ ok: true, value: fields[name] })
    }
  })

  it.each<[keyof ReportFields, string, unknown]>([
    ['issueDate', '2026-2-3', '2026-02-03'],
    ['issueDate', '  ', ''],
    ['signatories', '林文清、周岚', ['林文清', '周岚']],
    ['primaryRecipients', '甲局；乙局\n丙局', ['甲局', '乙局', '丙局']],
    ['titleLines', ' 云岭县司法局 \n\n关于报告', ['云岭县司法局', '关于报告']],
    ['year', '２０２５', 2025],
    ['documentNumber', '云司[2026]3号', '云司〔2026〕3号'],
    ['documentNumber', '云司（2026）3号', '云司〔2026〕3号'],
    ['documentNumber', '云司【２０２６】 ３ 号', '云司〔2026〕3号'],
    ['documentNumber', '云司(2026)第03号', '云司〔2026〕3号'],
    ['documentNumber', '待定', '待定'],
  ])('read %s “%s”', (name, typed, value) => expect(parseField(name, typed)).toEqual({ ok: true, value }))

  it.each<[keyof ReportFields, string, RegExp]>([
    ['titleLines', '法治政府'.repeat(60), /每项最多 200 个字/],
    ['signatories', Array.from({ length: 11 }, (_, index) => `签发人${index}`).join('、'), /最多 10 项/],
    ['issueDate', '2026-2-30', /“2026-2-30”不是日期/],
    ['year', '二〇二五', /四位数字/],
    ['issuers', ' \n ', /发文机关全称/],
    ['titleLines', '', /标题/],
  ])('say in Chinese why %s “%s” cannot be', (name, typed, words) => {
    expect(parseField(name, typed)).toMatchObject({ ok: false, message: expect.stringMatching(words) as string })
  })
})
