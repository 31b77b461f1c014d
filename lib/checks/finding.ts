import type { Place } from '@/lib/report/place'
import type { Report } from '@/lib/report/report'

/** 错误, 警告, 提示. */
export type Severity = 'error' | 'warning' | 'info'
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

/** A certain mending: the words at `at` become `replacement`, or a change of the report no single range expresses. */
export type Fix =
  | { kind: 'replace'; label: string; replacement: string }
  | { kind: 'report'; label: string; apply: (report: Report) => Report }

/** A flaw in the draft (问题), as data: never thrown, never stored. */
export interface Finding {
  /** Number in the catalogue: N09. */
  code: string
  /** kebab-case English name of the rule. */
  ruleId: string
  severity: Severity
  at: Place
  /** Key of the rule's messages, and the words and numbers that fill it. */
  messageId: string
  data: Readonly<Record<string, string | number>>
  /** What the user reads: what is wrong (with the very words), why (its source), what to do. */
  message: { what: string; why: string; how: string }
  /** The words found at `at`; '' where there are none. */
  quote: string
  /** Names of the indicators whose 口径 would explain it, once written down (口径说明). */
  explainable?: readonly string[]
  fix?: Fix
}
