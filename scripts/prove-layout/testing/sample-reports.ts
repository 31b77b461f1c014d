import { buildReport, h, p, runIn, table } from '@/lib/layout/fixtures/build-report'
import type { Block } from '@/lib/report/block'
import type { Report } from '@/lib/report/report'
import { DEFAULT_SETTINGS } from '@/lib/report/settings'
import { sampleReport } from '@/templates/sample-report'

/** Test-only: the sample report of the program. */
export function sample(): Report {
  let blocks = 0
  return sampleReport({ id: 'sample', officeId: 'local', nextBlockId: () => `b${++blocks}` })
}

const SENTENCE = '全年审查行政规范性文件四十七件，提出意见一百一十二条，推动各项改革落实；组织培训六期，覆盖全县各乡镇和街道。'
const longText = Array.from({ length: 8 }, (_, index) => [
  h(1, `第${index + 1}项重点工作推进情况`),
  // Each begins elsewhere in the sentence, or 避头尾 would shorten the same line of all.
  runIn(2, '健全依法行政制度。', SENTENCE.repeat(4).slice(index * 2)),
  h(3, '全面落实行政执法公示制度'),
  p('一是规范权责运行。'),
])

/** Test-only: a report with every element of the standard: 版头, attachments with a long table, 附注, seal, 版记. */
export function wholeReport(): Report {
  const report = buildReport([p('全县推动“放管服”改革——成效明显……现将有关情况报告如下：'), ...longText.flat()], {
    copyNumber: '000012',
    urgency: 'urgent',
    documentNumber: '云司〔2026〕6号',
    signatories: ['周敬安'],
    copiedTo: ['云岭县人大常委会办公室', '云岭县政协办公室'],
    sealed: true,
    annotation: '此件公开发布',
    printingOffice: '云岭县司法局办公室',
    printDate: '2026-01-21',
  })
  const rows = Array.from({ length: 40 }, (_, index) => [`第${index + 1}项`, `${index}`])
  const content = [table(['事项', '件数'], ...rows)].map((block, index) => ({ ...block, blockId: `t${index}` }) as Block)
  const names = ['行政复议案件统计表', '云岭县司法局关于进一步加强行政规范性文件合法性审核和备案审查工作的若干措施']
  return {
    ...report,
    attachments: names.map(
      (title, index) => ({ attachmentId: `a${index}`, title, content: index === 0 ? content : [] }),
    ),
    settings: { ...DEFAULT_SETTINGS, letterhead: true },
  }
}
