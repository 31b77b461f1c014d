/** npm run accuracy: prints how well quantities are found in the published reports; it fails nothing. */
import { measureAccuracy, totalAccuracy, type AccuracyScore } from './measure-accuracy'

const share = (part: number, whole: number) => `${part}（${((100 * part) / Math.max(whole, 1)).toFixed(1)}%）`

function print({ name, entries, found, valueAndUnit, others, inCatalogue, indicatorRight }: AccuracyScore): void {
  const indicators = `${share(indicatorRight, inCatalogue)}/${inCatalogue}`
  const cells = [entries, found, share(valueAndUnit, entries), share(others, entries), indicators]
  console.log([name.padEnd(16), ...cells].join('\t'))
}

const scores = measureAccuracy()
if (scores.length === 0) {
  console.log('没有找到已公开的报告，未作测量。')
} else {
  console.log(['报告'.padEnd(16), '应有', '找到', '值和单位都对', '多找', '指标对/目录中有'].join('\t'))
  scores.forEach(print)
  print(totalAccuracy(scores))
}
