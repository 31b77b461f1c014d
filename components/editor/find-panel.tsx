import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useEditorState, type Editor } from '@tiptap/react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Command } from '@tiptap/pm/state'
import { findKey, replaceAll, replaceCurrent, seek, showCurrent, step } from '@/lib/editor/find-highlight'
import styles from './find-panel.module.css'

interface FindPanelProps {
  editor: Editor
  withReplace: boolean
  onClose(): void
  onMessage?: (message: string) => void
}

/** The words selected in one line of the sheet, to begin with. */
function selectedWords(editor: Editor): string {
  const { doc, selection } = editor.state
  const { from, to, $from } = selection
  return from < to && to - from <= 60 && $from.sameParent(selection.$to) ? doc.textBetween(from, to) : ''
}

/** 查找替换. References are found by what they show, and left alone by replacing. */
export function FindPanel({ editor, withReplace, onClose, onMessage }: FindPanelProps) {
  const [query, setQuery] = useState(() => findKey.getState(editor.state)?.query || selectedWords(editor))
  const [replacement, setReplacement] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const run = (command: Command) => command(editor.state, editor.view.dispatch, editor.view)

  const found = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { matches = [], current = -1 } = findKey.getState(state) ?? {}
      const fixed = matches.filter((match) => match.fixed).length
      return { total: matches.length, current, fixed, here: matches[current]?.fixed ?? false }
    },
  })

  useEffect(() => {
    seek(query)(editor.state, editor.view.dispatch)
  }, [editor, query])
  useEffect(() => {
    input.current?.select()
    return () => {
      if (!editor.isDestroyed) seek('')(editor.state, editor.view.dispatch)
    }
  }, [editor])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      run(showCurrent)
      onClose()
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault()
      run(step(event.shiftKey ? -1 : 1))
    }
  }
  const replaceEvery = () => {
    const count = found.total - found.fixed
    if (!run(replaceAll(replacement))) return
    const left = found.fixed > 0 ? `另有${found.fixed}处是数据，没有改动。` : ''
    input.current?.focus()
    onMessage?.(`已替换${count}处，可一次撤销。${left}`)
  }
  const count = query === '' ? '' : found.total === 0 ? '没有找到' : `第${found.current + 1}处，共${found.total}处`

  return (
    <div className={styles.anchor}>
      <div role="search" aria-label="查找替换" className={styles.panel} onKeyDown={onKeyDown}>
        <div className={styles.row}>
          <TextInput
            ref={input}
            size="xs"
            data-autofocus
            autoFocus
            aria-label="查找"
            placeholder="查找"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            className={styles.field}
          />
          <span className={styles.count} role="status">
            {count}
          </span>
          <ActionIcon variant="subtle" color="gray" aria-label="上一处" title="上一处（Shift+Enter）" onClick={() => run(step(-1))}>
            ↑
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label="下一处" title="下一处（Enter）" onClick={() => run(step(1))}>
            ↓
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label="关闭查找" title="关闭（Esc）" onClick={onClose}>
            ✕
          </ActionIcon>
        </div>
        {withReplace && (
          <div className={styles.row}>
            <TextInput
              size="xs"
              aria-label="替换为"
              placeholder="替换为"
              value={replacement}
              onChange={(event) => setReplacement(event.currentTarget.value)}
              className={styles.field}
            />
            <Button
              size="compact-sm"
              variant="default"
              disabled={found.total === 0 || found.here}
              onClick={() => run(replaceCurrent(replacement)) && run(showCurrent)}
            >
              替换
            </Button>
            <Button size="compact-sm" variant="default" disabled={found.total === found.fixed} onClick={replaceEvery}>
              全部替换
            </Button>
          </div>
        )}
        {withReplace && found.fixed > 0 && <p className={styles.hint}>其中{found.fixed}处是数据，请在“数据”中修改。</p>}
      </div>
    </div>
  )
}
