'use client'

import { Button, Checkbox, Group, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import {
  lastYearValues,
  takeLastYearValues,
  unchangedSince,
  type LastYearValue,
  type LastYearValues,
} from '@/lib/figures/last-year-values'
import type { Report } from '@/lib/report/report'
import { ApiError } from '@/components/report/api-request'
import { loadLastYear } from '@/components/report/load-last-year'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toasts'
import type { FigureEntryActions } from './use-figure-entry'
import styles from './last-year-dialog.module.css'

interface LastYearDialogProps {
  report: Report
  entry: FigureEntryActions
  onClose: () => void
}

type Loaded = { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'loaded'; last: Report | null }

/** 取上年数: what last year's report states, old beside new; nothing typed is replaced without a tick. */
export function LastYearDialog({ report, entry, onClose }: LastYearDialogProps) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })
  useEffect(() => {
    let gone = false
    loadLastYear(report.id).then(
      (last) => !gone && setLoaded({ kind: 'loaded', last }),
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error
        if (!gone) setLoaded({ kind: 'failed', message: error.message })
      },
    )
    return () => {
      gone = true
    }
  }, [report.id])
  return (
    <Dialog title={`取上年数（${report.fields.year - 1}年）`} size={680} onClose={onClose}>
      {loaded.kind === 'loading' && <Loader size="sm" aria-label="正在打开上年报告" />}
      {loaded.kind === 'failed' && <p className={styles.text}>{loaded.message}</p>}
      {loaded.kind === 'loaded' && !loaded.last && (
        <p className={styles.text}>
          没有找到本机关{report.fields.year - 1}年度的报告。请先在“我的报告”里导入或新建上年报告，再来取数；也可以直接填写上年一栏。
        </p>
      )}
      {loaded.kind === 'loaded' && loaded.last && (
        <Choice report={report} last={loaded.last} entry={entry} onClose={onClose} />
      )}
    </Dialog>
  )
}

const MOST_NAMES = 6
const namesIn = (names: readonly string[]) => `${names.slice(0, MOST_NAMES).join('、')}${names.length > MOST_NAMES ? '等' : ''}`

const isChosenAtFirst = ({ state, approximate }: LastYearValue) => state !== 'differs' && approximate === ''

function Choice({ report, last, entry, onClose }: LastYearDialogProps & { last: Report }) {
  const [{ values, otherUnits, missing, ambiguous }] = useState(() => lastYearValues(report, last))
  const [chosen, setChosen] = useState(() => new Set(values.filter(isChosenAtFirst).map(({ figureId }) => figureId)))
  const differing = values.filter(({ state }) => state === 'differs')
  const notTaken = <NotTaken otherUnits={otherUnits} ambiguous={ambiguous} missing={missing} />
  if (values.length === 0) {
    const hasSome = last.figures.some((figure) => figure.value !== '')
    const leftOut = otherUnits.length + ambiguous.length > 0
    return (
      <>
        <p className={styles.text}>
          {!hasSome
            ? '上年报告里还没有登记数据。请先打开上年报告，在“数据”里填写或从正文识别，再来取数。'
            : leftOut
              ? '上年报告里没有其他可取的数。'
              : '上年报告里的数都已取用，没有新的。'}
        </p>
        {hasSome && notTaken}
      </>
    )
  }
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (on) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }
  const apply = () => {
    const ticked = values.filter(({ figureId }) => chosen.has(figureId))
    const taken = unchangedSince(report, ticked)
    const moved = ticked.filter((value) => !taken.includes(value)).map(({ name }) => name)
    const left = moved.length > 0 && `${namesIn(moved)}的上年数刚在别处改过，没有覆盖；需要的请重新取数。`
    if (taken.length > 0) {
      const message = `已从上年报告取 ${taken.length} 个上年数，并锁定。${left || ''}`
      entry.change((current) => takeLastYearValues(current, taken), { message })
    } else if (left) showToast(left, { tone: 'error' })
    onClose()
  }
  return (
    <>
      <p className={styles.text}>
        取自“{last.fields.titleLines.join('')}”。勾选的填入上年一栏并锁定，需要时可逐个解锁。
        {differing.length > 0 && `有 ${differing.length} 个与已填的数不同，默认不改，请核对后勾选。`}
      </p>
      <div className={styles.list}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  size="xs"
                  aria-label="全部勾选"
                  checked={chosen.size === values.length}
                  indeterminate={chosen.size > 0 && chosen.size < values.length}
                  onChange={(event) => toggle(values.map(({ figureId }) => figureId), event.currentTarget.checked)}
                />
              </th>
              <th scope="col">指标</th>
              <th scope="col" className={styles.number}>
                现在
              </th>
              <th scope="col" className={styles.number}>
                上年报告
              </th>
              <th scope="col">单位</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ figureId, name, unit, now, then, approximate, state }) => (
              <tr key={figureId} className={state === 'differs' ? styles.differs : undefined}>
                <td>
                  <Checkbox
                    size="xs"
                    aria-label={`取${name}`}
                    checked={chosen.has(figureId)}
                    onChange={(event) => toggle([figureId], event.currentTarget.checked)}
                  />
                </td>
                <th scope="row">
                  {name}
                  {state === 'differs' && <span className={styles.note}>与已填的数不同</span>}
                  {approximate && <span className={styles.note}>上年报告写作“{approximate}”，是概数</span>}
                </th>
                <td className={`${styles.number} tabular`}>{now || '—'}</td>
                <td className={`${styles.number} tabular`}>{then}</td>
                <td>{unit}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notTaken}
      <Group gap="sm" mt="md">
        <Button data-autofocus disabled={chosen.size === 0} onClick={apply}>
          填入 {chosen.size} 个上年数
        </Button>
        <Button variant="default" onClick={onClose}>
          取消
        </Button>
      </Group>
    </>
  )
}

/** What is left as it is, and why. */
function NotTaken({ otherUnits, ambiguous, missing }: Omit<LastYearValues, 'values'>) {
  return (
    <>
      {otherUnits.length > 0 && <p className={styles.rest}>单位不同，没有取：{otherUnits.join('、')}。</p>}
      {ambiguous.length > 0 && (
        <p className={styles.rest} title={ambiguous.join('、')}>
          同名指标不止一个，分不清是哪一个，没有取：{namesIn(ambiguous)}。请对照上年报告填写。
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.rest} title={missing.join('、')}>
          上年报告里没有 {missing.length} 项：{namesIn(missing)}。
        </p>
      )}
    </>
  )
}
