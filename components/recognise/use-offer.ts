'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ConversionOffer, ReportEditorHandle, RestingCaret } from '@/components/editor/contract'
import { changeWithUndo } from '@/components/report/change-with-undo'
import { isLocked } from '@/lib/report/report-lock'
import type { ReportStore } from '@/components/report/store/report-store'
import { showToast } from '@/components/ui/toasts'
import type { Acceptance } from '@/lib/tieout/accept-proposals'
import type { Proposal } from '@/lib/tieout/proposal'
import { indicatorWords, numberWords } from './proposal-words'
import type * as ReportProposals from './report-proposals'

type Reader = typeof ReportProposals

interface OfferPorts {
  store: ReportStore
  sheet: { readonly current: ReportEditorHandle | null }
}

const NUMERAL = /[\d\uff10-\uff19一二两三四五六七八九十百半]/

/** The number on which the caret rests, or that the selection lies on. */
const isAt = ({ quantity: { blockId, start, unitEnd } }: Proposal, caret: RestingCaret) =>
  blockId === caret.blockId && start <= caret.end && unitEnd >= caret.start

function labelOf(proposal: Proposal): string {
  const name = indicatorWords(proposal)
  const number = numberWords(proposal)
  const origin = proposal.isLocked ? '（取自上年报告）' : ''
  if (proposal.standing === 'differs') return `${name}：表里是 ${proposal.tabled}${origin}，文中是 ${number}`
  return `${proposal.reference ? '转为数据' : '填入数据表'}：${name} ${number}`
}

function choicesOf(proposal: Proposal, take: (keep: Acceptance['keep']) => void): ConversionOffer['choices'] {
  const table = { label: '用表里的数', run: () => take('table') }
  if (proposal.standing === 'differs') {
    return proposal.amount ? [{ label: '改表里的数', run: () => take('text') }, table] : [table]
  }
  return [{ label: proposal.reference ? '转为数据' : '填入', run: () => take('text') }]
}

/** Nothing to gain: it stays text, and the table has it or cannot take it. */
const isIdle = ({ standing, reference, amount }: Proposal) =>
  standing === 'none' || standing === 'missing' || (standing !== 'differs' && !reference && !(standing === 'fills' && amount))

/** 转为数据 for the number at which the caret rests: nothing is read before the caret rests on a digit. */
export function useOffer({ store, sheet }: OfferPorts): {
  offer: ConversionOffer | null
  onCaretRest: (caret: RestingCaret | null) => void
} {
  const [offer, setOffer] = useState<ConversionOffer | null>(null)
  const reader = useRef<Reader | null>(null)
  const latest = useRef<RestingCaret | null>(null)

  const take = useCallback(
    (read: Reader, proposal: Proposal, keep: Acceptance['keep']) => {
      setOffer(null)
      store.collectSheet()
      const acceptances: Acceptance[] = [{ proposal, keep }]
      if (read.accept(store.getState().report, acceptances).moved > 0) return showToast('这一处已有改动，请再点一次这个数。')
      const isKept = keep === 'text' && (proposal.standing === 'fills' || proposal.standing === 'differs')
      const entered = isKept ? `，${numberWords(proposal)}已填入表中` : ''
      const done = proposal.reference || keep === 'table' ? '已转为数据' : '文字未改'
      changeWithUndo(store, (report) => read.accept(report, acceptances).report, `${done}${entered}。`)
      const { blockId, unitEnd } = proposal.quantity
      sheet.current?.placeCaret(blockId, unitEnd)
    },
    [sheet, store],
  )

  const onCaretRest = useCallback(
    (caret: RestingCaret | null) => {
      latest.current = caret
      setOffer(null)
      if (!caret || !NUMERAL.test(caret.near) || isLocked(store.getState().report.state)) return
      const show = (read: Reader) => {
        if (latest.current !== caret) return
        const proposal = read.proposalsOf(store.getState().report).find((each) => isAt(each, caret))
        if (!proposal || isIdle(proposal)) return
        const { blockId, start, unitEnd } = proposal.quantity
        const choices = choicesOf(proposal, (keep) => take(read, proposal, keep))
        setOffer({ blockId, start, end: unitEnd, label: labelOf(proposal), choices })
      }
      if (reader.current) return show(reader.current)
      void import('./report-proposals').then(
        (read) => {
          reader.current = read
          show(read)
        },
        // Without the server no offer is made; the whole dialog says why when it is asked for.
        () => undefined,
      )
    },
    [store, take],
  )
  useEffect(() => () => void (latest.current = null), [])
  return { offer, onCaretRest }
}
