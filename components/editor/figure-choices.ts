import type { Command } from '@tiptap/pm/state'
import { figureRefToText, setFigureForm } from '@/lib/editor/figure-list'
import type { FigureSource } from '@/lib/editor/figure-source'
import type { FigureRef } from '@/lib/report/inline'
import type { ToolChoice } from './tool-menu'

const SHOWS = [
  ['value', '本年数'],
  ['previous', '上年数'],
  ['change', '比上年'],
] as const
const ROUNDS = [
  [null, '准确数'],
  ['余', '余'],
  ['多', '多'],
  ['近', '近'],
] as const
const DECIMALS = [
  [null, '小数位数按数据'],
  [0, '保留整数'],
  [1, '保留1位小数'],
  [2, '保留2位小数'],
] as const
const LONGEST = 12

/** A single choice is none. */
const unlessAlone = <Choice>(choices: readonly Choice[]) => (choices.length > 1 ? choices : [])

/**
 * How the selected reference can be written, each with what it would print. A rounding word or a number of decimals that
 * would print the same is not offered, nor decimals of what is counted in whole numbers.
 */
export function figureChoices(ref: FigureRef, figures: FigureSource, run: (command: Command) => () => void): ToolChoice[] {
  const printed = (form: Partial<FigureRef>) => {
    const { text, unresolved } = figures.textOf({ ...ref, ...form })
    return unresolved === undefined ? text : undefined
  }
  const choice = (label: string, form: Partial<FigureRef>, chosen: boolean): ToolChoice => {
    const note = printed(form)
    return { label, chosen, run: run(setFigureForm(form)), ...(note !== undefined && note.length <= LONGEST && { note }) }
  }
  const exact = printed({ round: null })
  const asStored = printed({ decimals: null })
  const rounds = ROUNDS.filter(([round]) => round === null || ref.round === round || printed({ round }) !== exact)
  const mayHaveDecimals = figures.hasDecimals(ref)
  const decimalChoices = DECIMALS.filter(
    ([decimals]) =>
      decimals === null || ref.decimals === decimals || (mayHaveDecimals && printed({ decimals }) !== asStored),
  )
  const toText: Command = (state, dispatch) =>
    figureRefToText(state.selection.from, figures.textOf.bind(figures))(state, dispatch)
  return [
    ...SHOWS.map(([show, label]) => choice(label, { show }, ref.show === show)),
    ...unlessAlone(rounds).map(([round, label], index): ToolChoice => ({
      ...choice(round === null ? label : `写作“${round}”`, { round }, ref.round === round),
      divided: index === 0,
    })),
    ...unlessAlone(decimalChoices).map(([decimals, label], index): ToolChoice => ({
      ...choice(label, { decimals }, ref.decimals === decimals),
      divided: index === 0,
    })),
    { label: '带计量单位', divided: true, chosen: ref.unit, run: run(setFigureForm({ unit: !ref.unit })) },
    { label: '转为文字', divided: true, disabled: figures.textOf(ref).unresolved !== undefined, run: run(toText) },
  ]
}
