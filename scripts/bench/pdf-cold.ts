/** Prints how long (ms) the first PDF of a process takes. */
import { exportPdf } from '@/lib/exporters/pdf/export-pdf'
import { resolveReport } from '@/lib/figures/resolve-report'
import { layOut } from '@/lib/layout/lay-out'
import { benchReport } from './bench-report'

const document = layOut(resolveReport(benchReport(5600, 60)), { copy: 'submission' })
const start = performance.now()
await exportPdf(document)
console.log(performance.now() - start)
process.exit(0)
