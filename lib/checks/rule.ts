import type { MeasuredPages } from '@/lib/layout/measured-pages'
import type { ImportSource } from '@/lib/report/import-source'
import type { ReportFields } from '@/lib/report/fields'
import type { Report } from '@/lib/report/report'
import type { ResolvedReport } from '@/lib/report/resolved-report'
import type { PartId } from '@/lib/template/part'
import type { Template } from '@/lib/template/template'
import type { CatalogueEntry } from '@/lib/tieout/catalogue-entry'
import type { Fix, Severity } from './finding'
import type { PartText } from './part-text'

/** What rules may need beyond the report. */
export interface CheckContext {
  /** draft: a report of the system, judged by its state. file: a foreign file, read verbatim (系统外的稿件). */
  origin: 'draft' | 'file'
  /** The raw words of an import; only for files. */
  source?: ImportSource
  /** The report's own template: what counts as filled, and its headings. Without it the catalogue's defaults hold. */
  template?: Template
  /** Orders of the parts that are in use, those of the templates; default: the owner's and the regulation's. */
  partOrders?: readonly (readonly PartId[])[]
  /** published: the 公开稿, which carries neither 发文字号 nor 主送机关. */
  copy?: 'submission' | 'published'
  /** The catalogue of indicators by which numbers of the prose are named; without it only their arithmetic is checked. */
  catalogue?: readonly CatalogueEntry[]
  /** Last year's report, when it is at hand (上年报告). */
  previousReport?: Report
  /** The pages as the compiler measured them; without them the rules of the pages are silent. */
  pages?: MeasuredPages
}

export interface RuleContext extends CheckContext {
  report: Report
  resolved: ResolvedReport
  parts: Readonly<Record<PartId, PartText>>
  partOrders: readonly (readonly PartId[])[]
}

/** A place as a rule names it; the engine adds the section and widens ranges over figure references. */
export type RawPlace =
  | { field: keyof ReportFields }
  | { figureId: string }
  | { missingPart: PartId }
  | { attachmentId: string }
  | { droppedLine: number }
  | { blockId: string; start: number; end: number }
  | Record<string, never>

export interface RawFinding {
  at: RawPlace
  messageId: string
  data?: Readonly<Record<string, string | number>>
  /** Where it differs from the rule's own. */
  severity?: Severity
  /** The words found, for a place that is no range; a range is quoted by the engine. */
  quote?: string
  /** Names of the indicators whose 口径 would explain it. */
  explainable?: readonly string[]
  fix?: Fix
}

/** Chinese texts with {name} places filled from the finding's data; `why` where it differs from the rule's source. */
export interface RuleMessage {
  what: string
  how: string
  why?: string
}

/** A rule (校核规则): pure, silent on sound prose. It never throws; if it does, that is a crash, not a finding. */
export interface Rule {
  /** kebab-case English name, the name of its file. */
  id: string
  /** Number in the catalogue of checks: N09. */
  code: string
  severity: Severity
  /** Why it is a flaw: a statute, a clause of a standard, custom (惯例) or arithmetic. */
  source: string
  messages: Readonly<Record<string, RuleMessage>>
  check: (context: RuleContext) => RawFinding[]
}
