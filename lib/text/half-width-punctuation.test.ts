import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHalfWidthPunctuation } from './half-width-punctuation'
import { applyReplacements } from './replacement'

const mend = (text: string) => applyReplacements(text, findHalfWidthPunctuation(text))

describe('findHalfWidthPunctuation', () => {
  it.each([
    ['2023年,全县共办结120件;审结率99%,同比上升.', '2023年，全县共办结120件；审结率99%，同比上升.'],
    ['现将情况报告如下:', '现将情况报告如下：'],
    ['加强村(居)法律顾问', '加强村（居）法律顾问'],
    ['法治浙江(法治政府)建设', '法治浙江（法治政府）建设'],
    ['配备2(政法专编)+N(司法辅助人员)', '配备2（政法专编）+N（司法辅助人员）'],
    ['什么是法治? 人人守法!', '什么是法治？人人守法！'],
    ['执行标准(GB/T 9704)的规定', '执行标准（GB/T 9704）的规定'],
    ['(1)制定清单', '（1）制定清单'],
    ['时间:14:38开始', '时间：14:38开始'],
    ['出台《规定(试行)》《办法,细则》', '出台《规定（试行）》《办法，细则》'],
    ['出台“关口前移:源头治理(试点)”', '出台“关口前移:源头治理（试点）”'],
    ['近3万(2.99万)人次', '近3万（2.99万）人次'],
    ['多余的)括号', '多余的）括号'],
  ])('%s', (text, mended) => expect(mend(text)).toBe(mended))

  it.each([
    '会议于14:38开始',
    '金额1,234.5万元',
    '网址https://example.gov.cn/a?b=1,2;c',
    '邮箱a.b@example.com',
    '函数f(x)的值',
    'Annual report, 2023 (draft)',
    '比例为1:3',
    '“标红走绿173045”',
    '全角，（一）：；？！',
    '',
  ])('leaves %j alone', (text) => expect(mend(text)).toBe(text))

  it('gives places in the text', () => {
    expect(findHalfWidthPunctuation('甲, 乙')).toEqual([{ start: 1, end: 3, replacement: '，' }])
  })

  it('finds nothing more in a mended text', () => {
    const letter = fc.constantFrom(...'中文《》“”，（）,():;?! 0.%a/', 'https://a.cn ')
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
        expect(findHalfWidthPunctuation(mend(letters.join('')))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
