import { describe, expect, it } from 'vitest'
import { ImportRefusal } from '../import-refusal'
import { readTxt } from './read-txt'

const bytes = (text: string) => new TextEncoder().encode(text)
const refusalOf = (content: Uint8Array) => {
  try {
    readTxt(content)
    return null
  } catch (error) {
    return error instanceof ImportRefusal ? error : null
  }
}

describe('readTxt', () => {
  it('reads UTF-8 with and without BOM, and any line end', () => {
    expect(readTxt(bytes('甲\r\n乙\n\n丙\r丁\n')).lines).toEqual(['甲', '乙', '', '丙', '丁'])
    expect(readTxt(bytes('\ufeff甲')).lines).toEqual(['甲'])
    expect(readTxt(bytes('甲')).messages).toEqual([])
    expect(readTxt(bytes('')).lines).toEqual([''])
  })

  it('reads GB18030 and says so', () => {
    const gb18030 = Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce, 0xa3, 0xac, 0x0a, 0xd5, 0xfe, 0xb8, 0xae]) // 法治，/政府
    const file = readTxt(gb18030)
    expect(file.lines).toEqual(['法治，', '政府'])
    expect(file.messages.map(({ code }) => code)).toEqual(['decodedGb18030'])
  })

  it('reads UTF-16 with BOM', () => {
    const file = readTxt(Uint8Array.from([0xff, 0xfe, 0xd5, 0x6c, 0xbb, 0x6c]))
    expect(file.lines).toEqual(['法治'])
    expect(file.messages.map(({ code }) => code)).toEqual(['decodedUtf16'])
  })

  it('reads what it can of a broken text and says how much it could not', () => {
    const file = readTxt(Uint8Array.from([...bytes('法治'), 0xff, ...bytes('政府')]))
    expect(file.lines).toEqual(['法治\ufffd政府'])
    expect(file.messages[0]).toMatchObject({ code: 'undecodable', text: expect.stringContaining('1处') as string })
  })

  it.each([
    ['fileTooLarge', new Uint8Array(10 * 1024 * 1024 + 1), '10 MB'],
    ['tooManyCharacters', bytes('法'.repeat(300_001)), '30万字'],
    ['tooManyParagraphs', bytes('\n'.repeat(10_001)), '10000段'],
    ['notText', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]), '.txt'],
    ['notText', Uint8Array.from([0xff, 0x00, 0x80]), '.txt'],
    ['secrecyMark', bytes('秘密★1年\n云岭县报告'), '涉密'],
    ['secrecyMark', bytes('000012　机 密 ★ 10年'), '涉密'],
    ['secrecyMark', bytes('标题\n绝密★'), '涉密'],
  ])('refuses with %s', (code, content, words) => {
    const refusal = refusalOf(content)
    expect(refusal?.code).toBe(code)
    expect(refusal?.message).toContain(words)
  })

  it.each(['保守国家秘密★', '商业秘密保护工作', '机密级文件管理', '★重点工作'])('takes %s for no secrecy mark', (text) =>
    expect(readTxt(bytes(text)).lines).toEqual([text]),
  )

  it('takes in a text that just meets the limits', () => {
    expect(readTxt(bytes('法'.repeat(300_000))).lines).toHaveLength(1)
    expect(readTxt(bytes(Array(10_000).fill('法').join('\n'))).lines).toHaveLength(10_000)
  })
})
