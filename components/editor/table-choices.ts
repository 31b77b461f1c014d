import type { Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from '@tiptap/pm/tables'
import type { ToolChoice } from './tool-menu'

/** What can be done with the table around the caret. */
export function tableChoices(run: (command: Command) => () => void): ToolChoice[] {
  return [
    { label: '在上方插入行', run: run(addRowBefore) },
    { label: '在下方插入行', note: '末格按 Tab', run: run(addRowAfter) },
    { label: '在左侧插入列', run: run(addColumnBefore) },
    { label: '在右侧插入列', run: run(addColumnAfter) },
    { label: '合并所选单元格', divided: true, run: run(mergeCells) },
    { label: '拆分单元格', run: run(splitCell) },
    { label: '首行作表头', run: run(toggleHeaderRow) },
    { label: '删除行', divided: true, run: run(deleteRow) },
    { label: '删除列', run: run(deleteColumn) },
    { label: '删除表格', run: run(deleteTable) },
  ]
}
