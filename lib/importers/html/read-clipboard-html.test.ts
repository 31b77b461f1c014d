import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockSchema, type Block } from '@/lib/report/block'
import { inlineText, tableText } from '../classify/source-line'
import { ImportRefusal } from '../import-refusal'
import { countedIds } from '../testing/import-lines'
import { readClipboardHtml } from './read-clipboard-html'

const read = (html: string) => readClipboardHtml(html, { nextBlockId: countedIds() })
const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.html`), 'utf8')
const show = (block: Block) =>
  block.type === 'table' ? `table ${tableText(block)}` : `${block.type} ${block.level ?? '-'} ${block.mark ?? '-'} ${inlineText(block.content)}`

describe('readClipboardHtml', () => {
  it('reads a clipboard of Word: labels, run-in heads, revisions, outline levels, a table', () => {
    const { blocks, messages } = read(fixture('synthetic-word-clipboard'))
    expect(blocks.map(show)).toEqual([
      'heading 1 一、 主要举措和成效',
      'paragraph 2 （一） 加强组织领导。全年召开专题会议6次，培训20场次。',
      'paragraph - - 项目符号段落',
      'heading 2  没有序号的标题',
      'heading 1  存在的不足',
      'table 指标\t2023年\n案件\t\t12\n审结\t11',
      'paragraph - - 图后的文字',
    ])
    expect(blocks[1]).toMatchObject({ content: [{ text: '加强组织领导。', runInHead: true }, {}] })
    expect(blocks[5]).toMatchObject({ rows: [{ cells: [{ colspan: 1 }, { colspan: 2 }] }, { cells: [{ rowspan: 2 }, { content: [] }, {}] }, {}] })
    expect(messages.map(({ code }) => code)).toEqual(['revisionsDropped', 'picturesDropped'])
  })

  it('reads a clipboard of WPS', () => {
    const { blocks, messages } = read(fixture('synthetic-wps-clipboard'))
    expect(blocks.map(show)).toEqual(['heading 1 二、 存在的不足和原因', 'paragraph 2 （一） 执法力量不足。基层执法人员12名。'])
    expect(messages).toEqual([])
  })

  it('reads a web page: line breaks are paragraphs, layout tables none, list entries keep their number', () => {
    expect(read(fixture('synthetic-web-page')).blocks.map(show)).toEqual([
      'paragraph - - 首页 > 政务公开',
      'table 索引号\t11500108/2024-00012\n发布日期\t2024-03-05',
      'heading 1  云岭县司法局2023年度法治政府建设情况报告',
      'paragraph - - 2023年，云岭县司法局扎实推进法治政府建设。现将有关情况报告如下：',
      'heading 1 一、 主要举措和成效',
      'paragraph 2 （一） 加强学习。全年组织学习12次。',
      'heading 1 二、 存在的不足',
      'paragraph - - 法治宣传方式还不够丰富。',
      'heading 3 1. 第一条',
      'heading 3 2. 第二条',
      'paragraph - - 云岭县司法局',
      'paragraph - - 2024年2月3日',
      'paragraph - - 版权所有：云岭县人民政府',
    ])
  })

  it('reads rows without their table, as Excel gives them', () => {
    const [table] = read('<table><!--StartFragment--><col><tr><td>案件</td><td>12</td></tr><!--EndFragment--></table>').blocks
    expect(table).toMatchObject({ type: 'table', rows: [{ cells: [{ content: [{ text: '案件' }] }, { content: [{ text: '12' }] }] }] })
  })

  it('numbers a Chinese list as it shows', () => {
    const html = '<ol style="list-style-type:cjk-ideographic" start=3><li><p>甲</p></li><li value=7>乙</li></ol><ul><li>丙</li></ul>'
    expect(read(html).blocks.map(show)).toEqual(['heading 1 三、 甲', 'heading 1 七、 乙', 'paragraph - - 丙'])
  })

  it('keeps a table past the limits as text', () => {
    const row = (cells: number) => `<tr>${'<td>1</td>'.repeat(cells)}</tr>`
    const { blocks, messages } = read(`<table>${row(51)}</table>`)
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph'])
    expect(messages.map(({ code }) => code)).toEqual(['tableAsText'])
  })

  it('refuses what an import refuses', () => {
    expect(() => read('<p>机密★5年</p>')).toThrow(ImportRefusal)
    expect(() => read('<p>甲</p>'.repeat(10_001))).toThrow(ImportRefusal)
    expect(() => read(' '.repeat(10 * 1024 * 1024 + 1))).toThrow(ImportRefusal)
  })

  it('gives valid blocks for any HTML, and nothing of the HTML itself', () => {
    const tags = '<p> </p> <table> <tr> <td> </td> </table> <li> <ol> </ol> <br> <del> </del> </span> <h2> </h2> <body>'.split(' ')
    const rest = ['<span style="mso-list:Ignore">', '<td colspan=999 rowspan=-1>', '<script>', '</script>', '&#0;', '&#xd800;', ' ']
    const piece = fc.constantFrom(...tags, ...rest, '一、', '（一）甲。', '乙')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const block of read(pieces.join('')).blocks) {
          expect(blockSchema.parse(block)).toEqual(block)
          expect(JSON.stringify(block)).not.toMatch(/<\/?[a-z]/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps up with a deep and a long page', () => {
    expect(read('<div>'.repeat(50_000) + '甲').blocks).toHaveLength(1)
    expect(read(`<p>${'<span>法治，</span>'.repeat(30_000)}</p>`).blocks).toHaveLength(1)
  })
})
