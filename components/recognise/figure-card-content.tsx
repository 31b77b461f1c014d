'use client'

import { Button } from '@mantine/core'
import type { FigureCardActions } from '@/components/editor/contract'
import { isLocked } from '@/lib/report/report-lock'
import { useReportState } from '@/components/report/report-store-context'
import { asPrinted } from '@/lib/figures/as-printed'
import { evaluateFigures } from '@/lib/figures/evaluate-figures'
import { explainFigure } from '@/lib/figures/explain-figure'
import { explainReason } from '@/lib/figures/explain-reason'
import { figurePlaces } from '@/lib/figures/figure-places'
import { formatFigure } from '@/lib/figures/format-figure'
import type { FigureRef } from '@/lib/report/inline'
import styles from './figure-card-content.module.css'

interface FigureCardContentProps {
  figureRef: FigureRef
  actions: FigureCardActions
  /** 改数: to the place where the number is typed. */
  onEdit: (figureId: string) => void
}

const AS_VALUE = { unit: true, decimals: null, round: null } as const

/** What stands behind a number of the sheet: value, computation, 口径, who supplied it, where else it stands. */
export function FigureCardContent({ figureRef, actions, onEdit }: FigureCardContentProps) {
  const report = useReportState((state) => state.report)
  const printed = asPrinted(report)
  const evaluated = evaluateFigures(printed).get(figureRef.figureId)
  if (!evaluated) {
    return <p className={styles.gone}>这项数据已从表中删除，正文只剩引用。请删去引用，或另选数据。</p>
  }
  const { figure, indicator, value, change } = evaluated
  const held = report.figures.find(({ figureId }) => figureId === figure.figureId)?.held ?? null
  const formula = explainFigure(printed, evaluated)
  const wordsOf = (show: FigureRef['show']) => {
    const formatted = formatFigure(evaluated, { ...AS_VALUE, show }, '上年')
    return formatted.ok ? formatted.text : ''
  }
  const current = wordsOf('value')
  const previous = wordsOf('previous')
  const others = figurePlaces(report, new Set([figure.figureId])).reduce((sum, { count }) => sum + count, 0) - 1
  const lines: [string, string][] = [
    ['算式', formula ? (formula.numbers ?? formula.names) : ''],
    ['', formula?.numbers ? formula.names : ''],
    ['上年', previous],
    ['同比', !indicator.derivation && change.ok ? wordsOf('change') : ''],
    ['口径', indicator.basis ?? ''],
    ['供数单位', figure.sourceOffice],
    ['备注', figure.note],
  ]
  const isTyped = !indicator.derivation
  const locked = isLocked(report.state)
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{indicator.name}</span>
        <strong className="tabular">{current || '—'}</strong>
      </div>
      {!value.ok && <p className={styles.reason}>{explainReason(value.reason)}</p>}
      {held && <p className={styles.reason}>表里的数已改，正文待确认，仍按原数印。</p>}
      <dl className={styles.lines}>
        {lines
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={`${label}${text}`}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <div className={styles.foot}>
        <span className={styles.uses}>{others > 0 ? `另有 ${others} 处引用` : '仅此一处引用'}</span>
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => {
            actions.close()
            onEdit(figure.figureId)
          }}
        >
          {isTyped && !locked ? '改数' : '到数据表'}
        </Button>
        {actions.toText && (
          <Button size="compact-xs" variant="default" onClick={actions.toText}>
            转为文字
          </Button>
        )}
      </div>
    </>
  )
}
