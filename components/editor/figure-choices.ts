import type { Command } from '@tiptap/pm/state'
import { setFigureForm } from '@/lib/editor/figure-list'
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

/** How the selected reference can be written. */
export function figureChoices(ref: FigureRef, run: (command: Command) => () => void): ToolChoice[] {
  return [
    ...SHOWS.map(([show, label]) => ({ label, chosen: ref.show === show, run: run(setFigureForm({ show })) })),
    ...ROUNDS.map(([round, label], index) => ({
      label: round === null ? label : `写作“${round}”`,
      divided: index === 0,
      chosen: ref.round === round,
      run: run(setFigureForm({ round })),
    })),
    { label: '带计量单位', divided: true, chosen: ref.unit, run: run(setFigureForm({ unit: !ref.unit })) },
  ]
}
