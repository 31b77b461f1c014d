import { resolveReport } from '@/lib/figures/resolve-report'
import { buildReport, h, p, runIn, submissionOnly, table } from '@/lib/layout/fixtures/build-report'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'
import { layOut } from '@/lib/layout/lay-out'
import type { Block } from '@/lib/report/block'
import type { Report } from '@/lib/report/report'
import { DEFAULT_SETTINGS, type ReportSettings } from '@/lib/report/settings'

type Blocks = Parameters<typeof buildReport>[0]

/** Test-only: an attachment of the given blocks. */
export const attachment = (attachmentId: string, title: string, blocks: Blocks): Report['attachments'][number] => ({
  attachmentId,
  title,
  content: blocks.map((block, index) => ({ ...block, blockId: `${attachmentId}-${index}` }) as Block),
})

const TEXT: Blocks = [
  p('2025年，云岭县司法局推进法治政府建设，现将有关情况报告如下：'),
  h(1, '主要举措和成效'),
  runIn(2, '健全制度。', '全年审查文件47件，提出意见112条。'),
  p('表1　行政复议和应诉情况'),
  table(['事项', '2024年', '2025年'], ['行政复议收案', '76', '98'], ['行政应诉', '31', '27']),
  submissionOnly(p('县委主要负责同志作出批示。')),
  h(1, '其他需要报告的情况'),
  p('无。'),
]

const LETTERHEAD_FIELDS: Partial<Report['fields']> = {
  copyNumber: '000012',
  urgency: 'extraUrgent',
  documentNumber: '云司〔2026〕6号',
  signatories: ['周敬安'],
  copiedTo: ['中共云岭县委全面依法治县委员会办公室', '云岭县人大常委会办公室', '云岭县政协办公室'],
  sealed: true,
  annotation: '此件公开发布',
  printingOffice: '云岭县司法局办公室',
  printDate: '2026-01-21',
}

const JOINT_FIELDS: Partial<Report['fields']> = {
  ...LETTERHEAD_FIELDS,
  issuers: ['中共云岭县委员会', '云岭县人民政府'],
  titleLines: ['中共云岭县委员会　云岭县人民政府', '关于2025年度法治政府建设情况的报告'],
  signatories: ['周敬安', '林远', '欧阳致和'],
  issuerSignature: '中共云岭县委员会\n云岭县人民政府',
}

/** A setting of every kind away from its default. */
const ALL_SWITCHED: ReportSettings = {
  letterhead: true,
  issuerMark: 'nameOnly',
  digits: 'imitationSong',
  levelTwoHeads: 'ownLine',
  titleTypeface: 'song',
  linePitch: 'fill',
  wordGrid: 'linesAndChars',
  pageNumbers: 'centered',
  imprintPage: 'even',
  imprintForm: 'paragraphs',
  keepDataControls: true,
}
const WITH_LETTERHEAD: ReportSettings = { ...DEFAULT_SETTINGS, letterhead: true }

const ATTACHMENTS = [
  attachment('one', '行政复议案件统计表', [table(['事项', '件数'], ...Array.from({ length: 40 }, (_, index) => [`第${index + 1}项`, `${index}`]))]),
  attachment('two', '云岭县司法局关于进一步加强行政规范性文件合法性审核和备案审查工作的若干措施', [h(1, '总体要求'), p('坚持依法行政。')]),
]

/** Test-only: a report of each kind that looks different on paper, by name. */
export const LAYOUT_VARIANTS: Readonly<Record<string, Report>> = {
  'all switches off': { ...buildReport(TEXT), settings: { ...DEFAULT_SETTINGS, pageNumbers: 'none' } },
  'all switches on': { ...buildReport(TEXT, LETTERHEAD_FIELDS), attachments: ATTACHMENTS, settings: ALL_SWITCHED },
  'upward with a letterhead': { ...buildReport(TEXT, LETTERHEAD_FIELDS), settings: WITH_LETTERHEAD },
  'downward with a letterhead': { ...buildReport(TEXT, { ...LETTERHEAD_FIELDS, direction: 'downward' }), settings: WITH_LETTERHEAD },
  'joint issue': { ...buildReport(TEXT, JOINT_FIELDS), settings: WITH_LETTERHEAD },
  'joint issue without a seal, names only': {
    ...buildReport(TEXT, { ...JOINT_FIELDS, sealed: false }),
    settings: { ...WITH_LETTERHEAD, issuerMark: 'nameOnly' },
  },
  attachments: { ...buildReport(TEXT, LETTERHEAD_FIELDS), attachments: ATTACHMENTS, settings: WITH_LETTERHEAD },
  'one attachment': { ...buildReport(TEXT), attachments: ATTACHMENTS.slice(0, 1) },
  'letterhead with nothing in it': {
    ...buildReport([], { issuers: [''], titleLines: [''], primaryRecipients: [], issuerSignature: '', issueDate: '' }),
    settings: WITH_LETTERHEAD,
  },
  'recipients that fill a page': {
    ...buildReport(TEXT, { ...LETTERHEAD_FIELDS, primaryRecipients: Array.from({ length: 30 }, (_, index) => `景川市第${index + 1}个工作部门和直属机构`) }),
    settings: WITH_LETTERHEAD,
  },
  'copies that fill more than a page': {
    ...buildReport(TEXT, { ...LETTERHEAD_FIELDS, copiedTo: Array.from({ length: 80 }, (_, index) => `景川市第${index + 1}个工作部门和直属机构`) }),
    settings: WITH_LETTERHEAD,
  },
}

/** Test-only: a report as it is printed. */
export const laidOut = (report: Report, copy: LaidOutDocument['copy'] = 'submission') => layOut(resolveReport(report), { copy })
