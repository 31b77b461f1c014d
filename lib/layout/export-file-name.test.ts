import { describe, expect, it } from 'vitest'
import { cleanText } from '@/lib/text/clean-text'
import { cleanFileName, exportFileName } from './export-file-name'
import { buildReport } from './fixtures/build-report'

describe('the name of an exported file', () => {
  const { fields } = buildReport([])

  it.each([
    [['云岭县司法局', '关于2025年度法治政府建设情况的报告'], 'submission', '云岭县司法局关于2025年度法治政府建设情况的报告'],
    [['云岭县司法局', '关于2025年度法治政府建设情况的报告'], 'published', '云岭县司法局关于2025年度法治政府建设情况的报告（公开稿）'],
    [['法治政府建设情况报告'], 'submission', '云岭县司法局2025年度法治政府建设情况报告'],
    [['2025年法治政府 建设/报告?'], 'submission', '云岭县司法局2025年法治政府建设报告'],
    [[''], 'submission', '云岭县司法局2025年度法治政府建设年度报告'],
  ] as const)('%j as %s is %s', (titleLines, copy, name) => {
    expect(exportFileName({ ...fields, titleLines: [...titleLines] }, copy)).toBe(name)
  })

  it('repeats no office that the title names without its city', () => {
    const titleLines = ['云岭县司法局关于2025年度法治政府建设情况的报告']
    const name = exportFileName({ ...fields, issuers: ['景川市云岭县司法局'], titleLines }, 'submission')
    expect(name).toBe('云岭县司法局关于2025年度法治政府建设情况的报告')
  })

  it('fits any file system, and no character of it is cut in two', () => {
    const long = exportFileName({ ...fields, titleLines: ['法'.repeat(300)] }, 'published')
    expect(Buffer.byteLength(`${long}.docx`)).toBeLessThanOrEqual(255)
    const rare = exportFileName({ ...fields, titleLines: [`法${'𠮷'.repeat(300)}`] }, 'submission')
    expect(rare).toBe(cleanText(rare))
  })

  it('takes what was typed, but nothing that a file system forbids', () => {
    expect(cleanFileName(' 云岭县/2025年 报告（送审稿）.. ')).toBe('云岭县2025年报告（送审稿）')
    expect(cleanFileName('../\\')).toBe('')
  })
})
