import { expect, test } from 'vitest'
import { LOCAL_ACTOR } from '@/lib/auth/actor'
import { unzipSync } from 'fflate'
import { exportReport, exportReportInput, type ExportReportInput } from './export-report'
import { listVersions } from './list-versions'
import { openSample } from './open-sample'
import { newTestReport, testServices } from './testing/test-services'

const asked = (input: ExportReportInput) => exportReportInput.parse(input)

test('an export is a whole file, and what went out is kept as a version', async () => {
  const services = testServices()
  const { id } = await openSample(LOCAL_ACTOR, services)
  const txt = await exportReport(LOCAL_ACTOR, services, id, asked({ format: 'txt' }))
  expect(new TextDecoder().decode(txt.bytes)).toContain('云岭县司法局')
  const docx = await exportReport(LOCAL_ACTOR, services, id, asked({ format: 'docx', copy: 'published' }))
  expect(new TextDecoder().decode(docx.bytes.subarray(0, 2))).toBe('PK')
  expect((await listVersions(LOCAL_ACTOR, services, id)).map(({ kind }) => kind)).toEqual(['beforeExport', 'beforeExport'])
})

test('a missing report is not exported and leaves no version', async () => {
  const services = testServices()
  await expect(exportReport(LOCAL_ACTOR, services, 'unknown', asked({ format: 'txt' }))).rejects.toMatchObject({ code: 'notFound' })
})

test('a file is named as asked, fit for any file system', async () => {
  const services = testServices()
  const { id } = await openSample(LOCAL_ACTOR, services)
  const nameOf = async (input: ExportReportInput) => (await exportReport(LOCAL_ACTOR, services, id, asked(input))).name
  expect(await nameOf({ format: 'txt' })).toBe('云岭县司法局关于2025年度法治政府建设情况的报告.txt')
  expect(await nameOf({ format: 'docx', name: ' 送审/稿. ' })).toBe('送审稿.docx')
  const broken = await nameOf({ format: 'txt', name: '送审\ud800' })
  expect(() => encodeURIComponent(broken)).not.toThrow()
})

test('figures travel in the Word file as controls where that is asked', async () => {
  const services = testServices()
  const { id } = await openSample(LOCAL_ACTOR, services)
  const xmlOf = async (keepDataControls: boolean) => {
    const { bytes } = await exportReport(LOCAL_ACTOR, services, id, asked({ format: 'docx', keepDataControls }))
    return new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
  }
  expect(await xmlOf(true)).toContain('<w:sdt>')
  expect(await xmlOf(false)).not.toContain('<w:sdt>')
})

test('a PDF for the archive is refused without its date, before a version is kept', async () => {
  const services = testServices()
  const id = await newTestReport(services)
  await expect(exportReport(LOCAL_ACTOR, services, id, asked({ format: 'pdf', pdfA: true }))).rejects.toMatchObject({ code: 'invalidInput' })
  expect(await listVersions(LOCAL_ACTOR, services, id)).toEqual([])
})
