import { describe, expect, it, test } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { cleanText } from '@/lib/text/clean-text'
import { sampleReport } from '@/templates/sample-report'
import { exportFileName } from './export-file-name'
import { exportReport } from './export-report'
import { listVersions } from './list-versions'
import { openSample } from './open-sample'
import { testServices } from './testing/test-services'

test('an export is a whole file, and what went out is kept as a version', async () => {
  const services = testServices()
  const { id } = await openSample(LOCAL_ACTOR, services)
  const txt = await exportReport(LOCAL_ACTOR, services, id, { format: 'txt', copy: 'submission' })
  expect(new TextDecoder().decode(txt.bytes)).toContain('云岭县司法局')
  const docx = await exportReport(LOCAL_ACTOR, services, id, { format: 'docx', copy: 'published' })
  expect(new TextDecoder().decode(docx.bytes.subarray(0, 2))).toBe('PK')
  expect((await listVersions(LOCAL_ACTOR, services, id)).map(({ kind }) => kind)).toEqual(['beforeExport', 'beforeExport'])
})

test('a missing report is not exported and leaves no version', async () => {
  const services = testServices()
  await expect(exportReport(LOCAL_ACTOR, services, 'unknown', { format: 'txt', copy: 'submission' })).rejects.toMatchObject({ code: 'notFound' })
})

describe('the name of an exported file', () => {
  const { fields } = sampleReport({ id: 'a', officeId: 'b', nextBlockId: () => 'c' })

  it.each([
    [['云岭县司法局', '关于2025年度法治政府建设情况的报告'], 'submission', '云岭县司法局关于2025年度法治政府建设情况的报告.docx'],
    [['云岭县司法局', '关于2025年度法治政府建设情况的报告'], 'published', '云岭县司法局关于2025年度法治政府建设情况的报告（公开稿）.docx'],
    [['法治政府建设情况报告'], 'submission', '云岭县司法局2025年度法治政府建设情况报告.docx'],
    [['2025年法治政府 建设/报告?'], 'submission', '云岭县司法局2025年法治政府建设报告.docx'],
    [[''], 'submission', '云岭县司法局2025年度法治政府建设年度报告.docx'],
  ] as const)('%j as %s is %s', (titleLines, copy, name) => {
    expect(exportFileName({ ...fields, titleLines: [...titleLines] }, 'docx', copy)).toBe(name)
  })

  it('repeats no office that the title names without its city', () => {
    const titleLines = ['云岭县司法局关于2025年度法治政府建设情况的报告']
    const name = exportFileName({ ...fields, issuers: ['景川市云岭县司法局'], titleLines }, 'txt', 'submission')
    expect(name).toBe('云岭县司法局关于2025年度法治政府建设情况的报告.txt')
  })

  it('fits any file system, and no character of it is cut in two', () => {
    const long = exportFileName({ ...fields, titleLines: ['法'.repeat(300)] }, 'docx', 'published')
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(255)
    const rare = exportFileName({ ...fields, titleLines: [`法${'𠮷'.repeat(300)}`] }, 'docx', 'submission')
    expect(rare).toBe(cleanText(rare))
  })
})
