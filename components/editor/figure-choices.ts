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

/** How the selected reference can be written, each with what it would print. A rounding that cannot be is not offered. */
export function figureChoices(ref: FigureRef, figures: FigureSource, run: (command: Command) => () => void): ToolChoice[] {
  const sample = (form: Partial<FigureRef>) => {
    const { text, unresolved } = figures.textOf({ ...ref, ...form })
    return unresolved === undefined && text.length <= LONGEST ? text : undefined
  }
  const choice = (label: string, form: Partial<FigureRef>, chosen: boolean): ToolChoice => {
    const note = sample(form)
    return { label, chosen, run: run(setFigureForm(form)), ...(note !== undefined && { note }) }
  }
  const exact = sample({ round: null })
  const toText: Command = (state, dispatch) =>
    figureRefToText(state.selection.from, figures.textOf.bind(figures))(state, dispatch)
  return [
    ...SHOWS.map(([show, label]) => choice(label, { show }, ref.show === show)),
    ...ROUNDS.map(([round, label], index): ToolChoice => ({
      ...choice(round === null ? label : `写作“${round}”`, { round }, ref.round === round),
      divided: index === 0,
      disabled: round !== null && ref.round !== round && sample({ round }) === exact,
    })),
    ...DECIMALS.map(([decimals, label], index): ToolChoice => ({
      ...choice(label, { decimals }, ref.decimals === decimals),
      divided: index === 0,
    })),
    { label: '带计量单位', divided: true, chosen: ref.unit, run: run(setFigureForm({ unit: !ref.unit })) },
    { label: '转为文字', divided: true, disabled: figures.textOf(ref).unresolved !== undefined, run: run(toText) },
  ]
}
