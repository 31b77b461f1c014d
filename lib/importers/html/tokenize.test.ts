import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './tokenize'

const textOf = (html: string) => [...tokenize(html)].map((token) => (token.kind === 'text' ? token.text : '')).join('')

describe('tokenize', () => {
  it.each([
    ['<p>甲&nbsp;乙&#20013;&#x6587;&ldquo;&amp;&unknown;</p>', '甲\u00a0乙中文“&&unknown;'],
    ['甲<!-- 乙 <p> -->丙<![if !supportLists]>丁<![endif]><?xml a?>', '甲丙丁'],
    ['<style>p{a>b}</style><SCRIPT>if(a</p>)</SCRIPT >甲', '甲'],
    ['<p title="a>b" class=x>甲</p>', '甲'],
    ['3<5 且 6>5', '3<5 且 6>5'],
    ['<p style="没有收尾>甲</p>', '甲'],
    ['甲<', '甲<'],
    ['甲<!-- 没有收尾', '甲'],
    ['甲<script>没有收尾', '甲'],
  ])('reads the words of %j', (html, text) => expect(textOf(html)).toBe(text))

  it('reads names and attributes', () => {
    expect([...tokenize('<TD ColSpan=2 rowspan="3" a = \'x&amp;y\' hidden/>')]).toEqual([
      { kind: 'open', name: 'td', attributes: { colspan: '2', rowspan: '3', a: 'x&y', hidden: '' }, selfClosing: true },
    ])
  })

  it('ends on any input', () => {
    const piece = fc.constantFrom('<', '>', '</', '<!--', '-->', '<p ', '"', "'", '=', '<script>', '</script>', '&', '&#', '甲', ' ', '<![', '/>')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => [...tokenize(pieces.join(''))].length >= 0))
  })
})
