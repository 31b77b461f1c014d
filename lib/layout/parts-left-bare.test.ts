import { expect, test } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { buildReport, h1, p, runIn, type BuiltBlock } from '@/lib/report/testing/build-report'
import { partsLeftBare } from './parts-left-bare'

const inside = (block: BuiltBlock): BuiltBlock => ({ ...block, audience: 'submission' })
const bareOf = (...shortcomings: BuiltBlock[]) =>
  partsLeftBare(resolveReport(buildReport({ sections: { shortcomings, plan: [h1('思路'), p('照常推进。')] } })))

test('a part is bare when all below its heads is left out', () => {
  expect(bareOf(h1('不足'), inside(p('人手不够。')))).toEqual(['shortcomings'])
  expect(bareOf(h1('不足'), runIn('人手。'), inside(p('人手不够。')))).toEqual(['shortcomings'])
})

test.each<[string, BuiltBlock[]]>([
  ['something else stays', [h1('不足'), inside(p('人手不够。')), p('正在改进。')]],
  ['a run-in head stays with its words', [h1('不足'), inside(p('人手不够。')), runIn('人手。', '正在补充。')]],
  ['its heads are left out too', [inside(h1('不足')), inside(p('人手不够。'))]],
  ['nothing was written below its heads anyhow', [h1('不足')]],
])('a part is not bare when %s', (_, blocks) => {
  expect(bareOf(...blocks)).toEqual([])
})
