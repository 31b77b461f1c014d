import { newReport } from '@/lib/report/new-report'
import { PART_IDS } from '@/lib/template/part'
import type { Block } from '@/lib/report/block'
import type { Inline } from '@/lib/report/inline'
import type { Report } from '@/lib/report/report'
import { findTemplate } from '@/templates'

const SENTENCES = [
  '坚持把依法行政要求贯穿履职全过程，健全会前学法制度，推动工作人员提升依法办事能力。',
  '完善合法性审查机制，规范受理、审查、反馈各环节，保证审查意见件件有回音。',
  '推进行政执法规范化建设，组织案卷评查，对发现的问题逐项督促整改到位。',
  '畅通行政复议申请渠道，加强调解和解，推动行政争议实质性化解。',
]

/** A report of about so many characters with so many references, its numbers filled; the same at every call. */
export function benchReport(characters: number, references: number): Report {
  let blockCount = 0
  const nextBlockId = () => `b${++blockCount}`
  const template = findTemplate('department')
  if (!template) throw new Error('the department template is gone')
  const report = newReport(template, { id: 'bench', officeId: 'local', year: 2025, issuers: ['云岭县司法局'], nextBlockId })
  report.figures = report.figures.map((figure, index) => ({ ...figure, value: String(100 + index * 7), previousValue: String(90 + index * 5) }))
  const typed = report.indicators.filter((indicator) => !indicator.derivation).map((indicator) => indicator.id)

  const paragraphs = Math.max(1, Math.round(characters / 170))
  let placed = 0
  for (let index = 0; index < paragraphs; index++) {
    const content: Inline[] = []
    SENTENCES.forEach((sentence, at) => {
      content.push({ type: 'text', text: sentence })
      const due = Math.floor(((index * SENTENCES.length + at + 1) / (paragraphs * SENTENCES.length)) * references)
      while (placed < due) {
        content.push({ type: 'text', text: '全年办理' })
        content.push({ type: 'figureRef', figureId: typed[placed % typed.length]!, show: 'value', unit: true, decimals: null, round: null })
        content.push({ type: 'text', text: '。' })
        placed++
      }
    })
    const block: Block = { type: 'paragraph', blockId: nextBlockId(), audience: 'all', content }
    report.sections[PART_IDS[Math.floor((index / paragraphs) * PART_IDS.length)]!].content.push(block)
  }
  return report
}
