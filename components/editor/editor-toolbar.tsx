import type { Command } from '@tiptap/pm/state'
import { useEditorState, type Editor } from '@tiptap/react'
import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react'
import { openFigureList } from '@/lib/editor/figure-list'
import type { FigureSource } from '@/lib/editor/figure-source'
import { renumberHeads, setHeadLevel, setNumbering, toggleAudience, toggleRunIn } from '@/lib/editor/head-commands'
import { ownStep } from '@/lib/editor/own-step'
import { insertTable } from '@/lib/editor/table-commands'
import type { HeadLevel } from '@/lib/report/block'
import styles from './editor-toolbar.module.css'
import type { ConversionOffer } from './contract'
import { figureChoices } from './figure-choices'
import { tableChoices } from './table-choices'
import { ToolButton } from './tool-button'
import { ToolMenu } from './tool-menu'
import { toolbarState } from './toolbar-state'

const LEVELS: readonly (readonly [HeadLevel | null, string, string])[] = [
  [null, '正文', 'Ctrl+Alt+0'],
  [1, '一、一级标题', 'Ctrl+Alt+1'],
  [2, '（一）二级标题', 'Ctrl+Alt+2'],
  [3, '1. 三级标题', 'Ctrl+Alt+3'],
  [4, '（1）四级标题', 'Ctrl+Alt+4'],
]
const LEVEL_NAMES = ['正文', '一级标题', '二级标题', '三级标题', '四级标题']

/** Left and right go from tool to tool, so that the bar is one stop for Tab. */
function useRovingFocus(bar: React.RefObject<HTMLDivElement | null>) {
  const current = useRef(0)
  // Without those that the width has put away.
  const tools = () => [...(bar.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])].filter((tool) => tool.offsetParent)
  const settle = () => {
    const all = tools()
    const usable = all.filter((tool) => !tool.disabled)
    const stop = all[current.current]?.disabled === false ? all[current.current] : usable[0]
    all.forEach((tool) => (tool.tabIndex = tool === stop ? 0 : -1))
  }
  useEffect(settle)
  return (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const usable = tools().filter((tool) => !tool.disabled)
    const index = usable.indexOf(event.target as HTMLButtonElement)
    if (step === 0 || index < 0) return
    event.preventDefault()
    const next = usable[(index + step + usable.length) % usable.length]!
    current.current = tools().indexOf(next)
    settle()
    next.focus()
  }
}

interface EditorToolbarProps {
  editor: Editor
  figures: FigureSource
  /** For the number where the caret rests. */
  offer: ConversionOffer | null
  onFind(): void
  ref: Ref<HTMLDivElement | null>
}

/** The tools of the sheet, quiet at its top. */
export function EditorToolbar({ editor, figures, offer, onFind, ref }: EditorToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => bar.current!)
  const moveFocus = useRovingFocus(bar)
  const state = useEditorState({ editor, selector: ({ editor: { state: now } }) => toolbarState(now) })

  const run = (command: Command) => () => {
    ownStep(command)(editor.state, editor.view.dispatch, editor.view)
    editor.view.focus()
  }
  const levelName = LEVEL_NAMES[state.level ?? 0]!
  const levels = LEVELS.map(([level, label, note]) => {
    return { label, note, chosen: state.level === level, run: run(setHeadLevel(level)) }
  })
  const numbering = [
    { label: '自动编号', divided: true, chosen: !state.literal, run: run(setNumbering('auto')) },
    { label: '保留原编号', chosen: state.literal, run: run(setNumbering('literal')) },
  ]

  const more = [
    { label: '段首标题', note: 'Ctrl+Alt+H', chosen: state.runIn, disabled: state.inTable, run: run(toggleRunIn) },
    { label: '仅报送稿', chosen: state.submissionOnly, run: run(toggleAudience) },
    { label: '重新编号', disabled: state.literalHeads === 0, run: run(renumberHeads) },
    { label: '查找替换', note: 'Ctrl+F', run: onFind },
  ]

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="正文工具"
      className={styles.bar}
      onKeyDown={(event) => {
        if ((event.key === 'Escape' || event.key === 'F6') && bar.current?.contains(event.target as Node)) {
          if (event.defaultPrevented) return
          event.preventDefault()
          event.stopPropagation()
          editor.view.focus()
        } else moveFocus(event)
      }}
    >
      <ToolMenu
        label={<span className={styles.level}>{levelName}</span>}
        name={`标题级别：${levelName}`}
        tip="标题级别和编号"
        disabled={state.inTable}
        choices={state.level === null ? levels : [...levels, ...numbering]}
      />
      <ToolButton
        label="段首标题"
        className={styles.wide}
        tip="标题与正文同段，到第一个句号为止（Ctrl+Alt+H）"
        pressed={state.runIn}
        disabled={state.inTable}
        onClick={run(toggleRunIn)}
      />
      <span className={styles.rule} />
      {state.ref ? (
        <ToolMenu label="数据形式" className={styles.slot} tip="所选数据怎样写" choices={figureChoices(state.ref, figures, run)} />
      ) : offer?.choices.length === 1 ? (
        <ToolButton label="转为数据" className={styles.slot} tip={offer.label} onClick={offer.choices[0]!.run} />
      ) : offer ? (
        <ToolMenu label="转为数据" className={styles.slot} tip={offer.label} choices={offer.choices} />
      ) : (
        <ToolButton label="插入数据" className={styles.slot} tip="从数据表选一项，也可直接输入 @" onClick={run(openFigureList)} />
      )}
      {state.inTable ? (
        <ToolMenu label="表格" className={styles.slot} tip="行、列和单元格" choices={tableChoices(run)} />
      ) : (
        <ToolButton label="插入表格" className={styles.slot} tip="在本段之后插入三行三列的表格" onClick={run(insertTable(3, 3))} />
      )}
      <span className={styles.rule} />
      <ToolButton
        label="仅报送稿"
        className={styles.wide}
        tip="所选段落只进报送稿，公开稿里不出现"
        pressed={state.submissionOnly}
        onClick={run(toggleAudience)}
      />
      <ToolButton
        label="重新编号"
        className={styles.wide}
        tip={state.literalHeads > 0 ? `把${state.literalHeads}处保留原编号的标题改为自动编号` : '全文标题都已自动编号'}
        disabled={state.literalHeads === 0}
        onClick={run(renumberHeads)}
      />
      <span className={`${styles.rule} ${styles.wide}`} />
      <ToolButton label="查找替换" className={styles.wide} tip="Ctrl+F 查找，Ctrl+H 替换" onClick={onFind} />
      <ToolMenu label="更多" className={styles.narrow} tip="段首标题、仅报送稿、重新编号、查找替换" choices={more} />
      <ToolButton label="撤销" tip="Ctrl+Z" disabled={!state.canUndo} onClick={() => editor.chain().undo().focus().run()} />
      <ToolButton label="重做" tip="Ctrl+Y" disabled={!state.canRedo} onClick={() => editor.chain().redo().focus().run()} />
    </div>
  )
}
