import { Extension } from '@tiptap/core'
import { baseKeymap } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import type { Command } from '@tiptap/pm/state'
import { goToNextCell } from '@tiptap/pm/tables'
import { backspace, deleteForward } from './delete-commands'
import { enter } from './enter-command'
import { setHeadLevel, shiftHeadLevel, toggleRunIn } from './head-commands'
import { ownStep } from './own-step'
import { leaveTable, nextCell, selectCells } from './table-commands'

/** The keys of the sheet. After Escape the next Tab leaves it, so that the keyboard is never caught. */
export const EditingKeys = Extension.create({
  name: 'editingKeys',
  priority: 900,
  addStorage: () => ({ tabLeaves: false }),
  onBlur() {
    this.storage.tabLeaves = false
  },
  addKeyboardShortcuts() {
    const run = (command: Command) => () => {
      const { state, view } = this.editor
      return command(state, view.dispatch, view)
    }
    const unlessLeaving = (...commands: Command[]) => () => {
      if (this.storage.tabLeaves) return false
      commands.some((command) => run(command)())
      return true
    }
    const erase = (command: Command) => () => this.editor.commands.undoInputRule() || run(command)()
    return {
      'Enter': run(enter),
      'Shift-Enter': run(enter),
      'Mod-Enter': run(enter),
      'Backspace': erase(backspace),
      'Mod-Backspace': erase(backspace),
      'Shift-Backspace': erase(backspace),
      'Delete': run(deleteForward),
      'Mod-Delete': run(deleteForward),
      'ArrowDown': run(leaveTable('down')),
      'ArrowUp': run(leaveTable('up')),
      'Shift-ArrowLeft': run(selectCells('left')),
      'Shift-ArrowRight': run(selectCells('right')),
      'Shift-ArrowUp': run(selectCells('up')),
      'Shift-ArrowDown': run(selectCells('down')),
      'Tab': unlessLeaving(nextCell, ownStep(shiftHeadLevel(1))),
      'Shift-Tab': unlessLeaving(goToNextCell(-1), ownStep(shiftHeadLevel(-1))),
      'Mod-Alt-1': run(ownStep(setHeadLevel(1))),
      'Mod-Alt-2': run(ownStep(setHeadLevel(2))),
      'Mod-Alt-3': run(ownStep(setHeadLevel(3))),
      'Mod-Alt-4': run(ownStep(setHeadLevel(4))),
      'Mod-Alt-0': run(ownStep(setHeadLevel(null))),
      'Mod-Alt-h': run(ownStep(toggleRunIn)),
      'Escape': () => {
        this.storage.tabLeaves = true
        return false
      },
    }
  },
  addProseMirrorPlugins: () => [keymap(baseKeymap)],
})
