import { expect, test } from 'vitest'
import { fig, p } from '@/lib/report/testing/build-report'
import { emptyFigure } from '@/lib/report/figure'
import { soundReport } from '@/lib/checks/testing/sound-report'
import type { FiguresJson } from '@/lib/tieout/to-figures-json'
import type { CheckJson } from '../check-json'
import { inFolder, PUBLISHED_TEXT } from '../testing/run-in-folder'

const COUNTED = PUBLISHED_TEXT.replace('通报典型问题并督促整改。', '通报典型问题并督促整改。人民调解组织受理矛盾纠纷近3万件,其中涉企480余件。审结复议案件 80件,其中纠错6件,纠错率8.5％。')

test('the numbers stand in the body that check prints, at their offsets', async () => {
  const { fazhi } = inFolder({ 'a.txt': COUNTED })
  const { code, json } = await fazhi('figures', 'a.txt', '--json')
  const { text } = (await fazhi('check', 'a.txt', '--json')).json() as CheckJson
  const { figures, relations } = json() as FiguresJson
  expect(code).toBe(0)
  for (const { raw, start, end } of figures) expect(text.slice(start, end)).toBe(raw)
  const seen = figures.map(({ raw, value, unit, approx, part }) => [raw, value, unit, approx, part])
  expect(seen).toContainEqual(['近3万', '30000', '件', 'nearly', 'achievements'])
  expect(seen).toContainEqual(['480余', '480', '件', 'over', 'achievements'])
  expect(seen).toContainEqual(['4', '4', '次', null, 'leadershipDuty'])
  expect(figures.find(({ raw }) => raw === '8.5％')).toMatchObject({ value: '8.5', unit: '%', indicator: '行政复议纠错率', quote: '纠错率8.5％' })
  const rate = relations.find(({ kind }) => kind === 'rate')!
  expect(rate).toMatchObject({ agrees: false, printed: '8.5%', expected: '7.5%', note: '6÷80=7.5%' })
  expect(rate.figures.map((index) => figures[index]!.raw)).toEqual(['80', '6', '8.5％'])
})

test('without --json a table and what ties out are printed', async () => {
  const { code, out } = await inFolder({ 'a.txt': COUNTED }).fazhi('figures', 'a.txt')
  expect(code).toBe(0)
  expect(out).toMatch(/近3万 +30000件 +人民调解受理件数 +举措成效/)
  expect(out).toContain('不符 1 处\n  比率 8.5%，应为7.5%：6÷80=7.5%（审结复议案件 80件,其中纠错6件,纠错率8.5％）\n')
  expect(out).toContain('相符 2 处')
  expect(out).toContain('480件不大于总数30000件')
})

test('several files or a folder give an array; a file without numbers says so', async () => {
  const { fazhi } = inFolder({ 'a.txt': COUNTED, 'b.txt': '云岭县司法局\n认真履行职责。\n' })
  expect((await fazhi('figures', '.', '--json')).json()).toMatchObject([{ file: 'a.txt', relations: expect.any(Array) }, { file: 'b.txt', figures: [] }])
  expect((await fazhi('figures', 'b.txt')).out).toBe('【b.txt】没有找到数字。\n')
})

test('in a report of the system references count as the text they print', async () => {
  const report = soundReport({
    indicators: [{ id: 'own', name: '无人机巡查里程', unit: '公里', kind: 'count', area: '执法' }],
    figures: [{ ...emptyFigure('own'), value: '320' }],
    sections: { plan: [p('无人机巡查里程', fig('own'), '。')] },
  })
  const { json } = await inFolder({ 'r.json': JSON.stringify(report) }).fazhi('figures', 'r.json', '--json')
  expect((json() as FiguresJson).figures).toContainEqual(expect.objectContaining({ raw: '320', unit: '公里', indicator: '无人机巡查里程', part: 'plan' }))
})
