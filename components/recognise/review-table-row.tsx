'use client'

import { NativeSelect } from '@mantine/core'
import { memo } from 'react'
import type { Proposal, ProposedIndicator } from '@/lib/tieout/proposal'
import { IndicatorChoice } from './indicator-choice'
import { numberWords, STANDING_NAMES } from './proposal-words'
import { decisionsFor, type Decision, type ReviewRow } from './review-rows'
import styles from './recognise-dialog.module.css'

const YEARS: readonly { value: Proposal['show']; label: string }[] = [
  { value: 'value', label: '本年' },
  { value: 'previous', label: '上年' },
  { value: 'change', label: '比上年' },
]

/** What a row tells the review; the same object as long as it stands, so that rows are not drawn anew. */
export interface ReviewActions {
  decide: (index: number, decision: Decision) => void
  choose: (index: number, indicator: ProposedIndicator, show: Proposal['show']) => void
  create: (row: ReviewRow, name: string) => void
}

interface ReviewTableRowProps {
  row: ReviewRow
  choices: readonly ProposedIndicator[]
  actions: ReviewActions
}

/** One number: its words, what it would be, and what is done with it. */
export const ReviewTableRow = memo(function ReviewTableRow({ row, choices, actions }: ReviewTableRowProps) {
  const { index, proposal, decision, excerpt, misfit } = row
  const { indicator, show, standing, tabled, amount, reference, isLocked } = proposal
  const [before, number, behind] = excerpt
  const decisions = decisionsFor(proposal)
  const changes = standing === 'differs' || (standing === 'fills' && amount !== null)
  return (
    <tr data-standing={standing}>
      <td className={styles.words}>
        {before}
        <mark>{number}</mark>
        {behind}
      </td>
      <td>
        <IndicatorChoice
          label={`${number}的指标`}
          indicator={indicator}
          choices={choices}
          onChoose={(chosen) => actions.choose(index, chosen, show)}
          onCreate={(name) => actions.create(row, name)}
        />
        {misfit && <span className={styles.misfit}>{misfit}</span>}
      </td>
      <td>
        {indicator && (
          <NativeSelect
            size="xs"
            aria-label={`${number}是哪一年的`}
            data={[...YEARS]}
            value={show}
            onChange={({ currentTarget: { value } }) => actions.choose(index, indicator, value as Proposal['show'])}
          />
        )}
      </td>
      <td className="tabular">
        {changes ? (
          <>
            {tabled || '空'} → {numberWords(proposal)}
          </>
        ) : (
          tabled
        )}
        <span className={styles.standing}>
          {STANDING_NAMES[standing]}
          {standing === 'fills' && !reference && '，文字不变'}
          {standing === 'differs' && isLocked && '；上年数取自上年报告，要改请先在数据表里解锁'}
        </span>
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={`${number}怎样处理`}
          data={decisions}
          value={decision}
          disabled={decisions.length === 1}
          onChange={({ currentTarget: { value } }) => actions.decide(index, value as Decision)}
        />
      </td>
    </tr>
  )
})
