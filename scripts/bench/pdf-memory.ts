/** Prints the memory (RSS, MB) of a process after every tenth of 150 PDFs, each of a report just edited. */
import { exportPdf } from '@/lib/exporters/pdf/export-pdf'
import { editedDocuments } from './edited-documents'

const documents = editedDocuments(5600, 150)
const levels: number[] = []
for (const [index, document] of documents.entries()) {
  await exportPdf(document)
  if (index % 10 === 9) levels.push(process.memoryUsage.rss() / 1024 / 1024)
}
console.log(levels.join(' '))
process.exit(0)
