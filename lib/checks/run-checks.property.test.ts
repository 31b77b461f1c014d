import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveReport } from '@/lib/figures/resolve-report'
import { reportSchema } from '@/lib/report/report'
import { arbitraryReport } from '@/lib/report/testing/arbitrary-report'
import { applyFix } from './apply-fix'
import type { Finding } from './finding'
import { printedBlocks } from './locate'
import { partStatuses } from './part-statuses'
import type { CheckContext } from './rule'
import { runChecks } from './run-checks'

const context: fc.Arbitrary<CheckContext> = fc.constantFrom({ origin: 'draft' as const }, { origin: 'file' as const })

test('no rule throws on any report, and every quote is what stands at its place', () => {
  fc.assert(
    fc.property(arbitraryReport(), context, (report, given) => {
      const findings = runChecks(report, given)
      partStatuses(report, findings)
      const blocks = printedBlocks(resolveReport(report))
      for (const { at, quote } of findings) {
        if ('blockId' in at) expect(blocks.get(at.blockId)!.block.text.slice(at.start, at.end)).toBe(quote)
      }
    }),
    { numRuns: 300 },
  )
})

test('checking twice gives the same findings', () => {
  fc.assert(
    fc.property(arbitraryReport(), context, (report, given) => {
      const seen = (findings: Finding[]) => JSON.stringify(findings)
      expect(seen(runChecks(structuredClone(report), given))).toBe(seen(runChecks(report, given)))
    }),
  )
})

test('a fix gives a report that the schema accepts and removes its finding', () => {
  let fixes = 0
  fc.assert(
    fc.property(arbitraryReport(), context, (report, given) => {
      const findings = runChecks(report, given)
      for (const finding of findings.filter((entry) => entry.fix)) {
        fixes++
        const fixed = applyFix(report, finding)
        reportSchema.parse(fixed)
        const same = (entry: Finding) => entry.code === finding.code && entry.messageId === finding.messageId
        const count = (list: Finding[]) => list.filter(same).length
        expect(count(runChecks(fixed, given)), finding.message.what).toBeLessThan(count(findings))
      }
    }),
    { numRuns: 200 },
  )
  expect(fixes).toBeGreaterThan(200)
}, 60_000)
