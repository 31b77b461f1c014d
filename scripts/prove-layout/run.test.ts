import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hasPoppler } from './pdf/poppler'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import { run } from './run'
import { makePdf } from './testing/altered-pdf'
import { sample } from './testing/sample-reports'

const folder = mkdtempSync(path.join(tmpdir(), 'prove-layout-run-'))
afterAll(() => rmSync(folder, { recursive: true }))
const document = layOut(resolveReport(sample()), { copy: 'submission' })
writeFileSync(path.join(folder, 'report.json'), JSON.stringify(sample()))
writeFileSync(path.join(folder, 'good.pdf'), makePdf(document))
writeFileSync(path.join(folder, 'bad.pdf'), makePdf(document, (json) => json.replace('统筹推进', '统推进')))
for (const name of ['broken.docx', 'broken.pdf', 'notes.md']) writeFileSync(path.join(folder, name), 'no such thing')

async function call(...argv: string[]) {
  const texts = { out: '', err: '' }
  const code = await run(argv, { cwd: folder, out: (text) => (texts.out += text), err: (text) => (texts.err += text) })
  return { code, ...texts }
}

describe('a wrong call or input is one line and 2', () => {
  it.each([
    [[]],
    [['good.pdf', 'bad.pdf']],
    [['missing.pdf']],
    [['missing.json']],
    [['notes.md']],
    [['broken.docx']],
    [['good.pdf', '--copy', 'published']],
    [['good.pdf', '--against', 'report.json', '--copy', 'draft']],
    [['report.json', '--against', 'report.json']],
    [['good.pdf', '--against', 'report.json', '--letterhead', '--no-letterhead']],
    [['good.pdf', '--nonsense']],
  ])('%j', async (argv) => {
    const { code, out, err } = await call(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^[^\n]*\p{Script=Han}[^\n]*[。]?[^\n]*\n$/u)
  })
})

describe.runIf(await hasPoppler())('one file', () => {
  it('that is broken is refused', async () => {
    expect(await call('broken.pdf')).toEqual({ code: 2, out: '', err: 'broken.pdf 不是完整的 pdf 文件，没有检验。\n' })
  })

  it('passes alone and against its report', async () => {
    const alone = await call('good.pdf')
    expect(alone.code).toBe(0)
    expect(alone.out).toMatch(/^【good\.pdf】通过 \d+，不通过 0，未测 0，无 \d+\n项目/)
    expect(alone.out).toMatch(/逐字核对 +无 .*没有对照的报告/)
    const against = await call('good.pdf', '--against', 'report.json')
    expect(against.code).toBe(0)
    expect(against.out).toMatch(/逐字核对 +通过 .*全部相同/)
  })

  it('that lacks a character fails against its report, and says where', async () => {
    const { code, out } = await call('bad.pdf', '--against', 'report.json')
    expect(code).toBe(1)
    expect(out).toMatch(/逐字核对 +不通过 .*缺 1 字“筹”/)
    expect((await call('bad.pdf')).code).toBe(0)
  })

  it('is one JSON document with --json', async () => {
    const { out } = await call('good.pdf', '--against', 'report.json', '--json')
    const [file, ...others] = JSON.parse(out) as { file: string; format: string; copy: string; rows: Record<string, string>[] }[]
    expect(others).toEqual([])
    expect(file).toMatchObject({ file: 'good.pdf', format: 'pdf', copy: 'submission' })
    expect(file!.rows.find(({ id }) => id === 'linesPerPage')).toEqual({
      id: 'linesPerPage', item: '每面行数', requirement: '每个满页 22 行', verdict: 'pass', measured: expect.stringContaining('每页 22 行'),
    })
  })
})
