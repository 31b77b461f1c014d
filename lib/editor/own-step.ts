import { closeHistory } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'

/** The command as a step of undo of its own: words typed just before it are not taken back with it. */
export const ownStep =
  (command: Command): Command =>
  (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(closeHistory(tr))), view)
