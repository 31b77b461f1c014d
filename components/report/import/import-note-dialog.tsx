'use client'

import { Button } from '@mantine/core'
import { openRecognise } from '@/components/recognise/open-recognise'
import { Dialog } from '@/components/ui/dialog'
import type { ImportNote } from './import-note'
import styles from './import-note-dialog.module.css'

interface ImportNoteDialogProps {
  note: ImportNote
  /** Numbers in the text that have an indicator. */
  recognised: number
  onClose: () => void
}

/** 导入说明: what was changed, and every line that was left out, as it stood. */
export function ImportNoteDialog({ note, recognised, onClose }: ImportNoteDialogProps) {
  return (
    <Dialog onClose={onClose} size={640} title={`导入说明：${note.source}`}>
      <ul className={styles.messages}>
        {note.messages.length === 0 && <li>文字原样导入，没有改动。</li>}
        {note.messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {recognised > 0 && (
        <p className={styles.recognised}>
          正文里识别出 {recognised} 个数，可转为数据，以后在表里改数，正文随之改。
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              onClose()
              openRecognise()
            }}
          >
            整篇转为数据
          </Button>
        </p>
      )}
      {note.dropped.length > 0 && (
        <>
          <h3 className={styles.label}>没有放进报告的行</h3>
          <table className={styles.dropped}>
            <thead>
              <tr>
                <th scope="col">行</th>
                <th scope="col">原文</th>
              </tr>
            </thead>
            <tbody>
              {note.dropped.map((entry) => (
                <tr key={entry.line}>
                  <td className="tabular">{entry.line}</td>
                  <td>{entry.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Dialog>
  )
}
