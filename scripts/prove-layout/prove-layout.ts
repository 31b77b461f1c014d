/**
 * npm run prove-layout: proves the layout of a report's files by the list of docs, from the files alone.
 * REPORT (.json, .txt): exports both formats and both copies and proves them. FILE (.docx, .pdf): measures that file.
 */
import { run } from './run'

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
})
