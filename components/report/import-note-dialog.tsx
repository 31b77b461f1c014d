'use client'

import { Dialog } from '@/components/ui/dialog'
import type { ImportNote } from './import-note'
import styles from './import-note-dialog.module.css'

/** 导入说明: what was changed, and every line that was left out, as it stood. */
export function ImportNoteDialog({ note, onClose }: { note: ImportNote; onClose: () => void }) {
  return (
    <Dialog onClose={onClose} size={640} title={`导入说明：${note.source}`}>
      <ul className={styles.messages}>
        {note.messages.length === 0 && <li>文字原样导入，没有改动。</li>}
        {note.messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
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
