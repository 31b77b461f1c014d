'use client'

import { fillPlaceholders } from '@/lib/template/fill-placeholders'
import { sectionName } from '@/lib/report/section-name'
import type { SectionId } from '@/lib/report/report'
import { partTemplateOf } from '@/lib/template/template'
import { useReportState, useReportTemplate } from './report-store-context'
import styles from './guidance-panel.module.css'

const LEAD_GUIDANCE = [
  '一段话写明年度、指导思想和总的成效，不列具体数字。',
  '末句写“现将有关情况报告如下：”，引出正文。',
]

/** 指引: what belongs in the part in hand, on what basis, and which heads are usual. */
export function GuidancePanel({ section }: { section: SectionId }) {
  const template = useReportTemplate()
  const fields = useReportState((state) => state.report.fields)
  const fill = (text: string) => fillPlaceholders(text, { year: fields.year, issuer: fields.issuers.join('　') })
  const part = section === 'lead' ? null : partTemplateOf(template, section)
  return (
    <div className={styles.guidance}>
      <h3>{sectionName(section)}</h3>
      <ul>
        {(part?.guidance ?? LEAD_GUIDANCE).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {part && (
        <>
          <h4>依据</h4>
          <p>{part.basis}</p>
        </>
      )}
      {section === 'lead' && (
        <>
          <h4>参考写法</h4>
          <p className={styles.sample}>{fill(template.lead)}</p>
        </>
      )}
      {part && part.outline.length > 0 && (
        <>
          <h4>可写的方面</h4>
          <dl>
            {part.outline.map((entry) => (
              <div key={entry.heading}>
                <dt>{fill(entry.heading)}</dt>
                <dd>{entry.guidance}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.note}>各单位情况不同，没有的方面不必写。</p>
        </>
      )}
      {part && part.filled.orExactly.length > 0 && (
        <p className={styles.note}>没有内容时写{part.filled.orExactly.map((text) => `“${text}”`).join('或')}。</p>
      )}
    </div>
  )
}
