/** What an import noticed, changed and left out (导入说明). */
export interface ImportNote {
  /** Where the text came from: the name of the file, or 粘贴的全文. */
  source: string
  /** In Chinese, for the user. */
  messages: string[]
  /** Lines left out, 1-based, as they stood. */
  dropped: { line: number; text: string }[]
}

const notes = new Map<string, ImportNote>()

/** Keeps the note for the page on which the report opens next. */
export function leaveImportNote(reportId: string, note: ImportNote): void {
  notes.set(reportId, note)
}

/** The note left for a report, once; null when there is none. */
export function takeImportNote(reportId: string): ImportNote | null {
  const note = notes.get(reportId) ?? null
  notes.delete(reportId)
  return note
}
