import type { Severity } from './finding'
import type { RuleContext } from './rule'

/**
 * How severe it is that something is missing which only signing brings (署名、成文日期、发文字号、主送机关):
 * nothing while drafting, advice under review, an error once signed; in a foreign file the rule's own severity.
 */
export function severityByState(context: RuleContext, ofFile: Severity): Severity | null {
  if (context.origin === 'file') return ofFile
  switch (context.report.state) {
    case 'drafting':
      return null
    case 'underReview':
      return 'info'
    case 'signed':
    case 'published':
      return 'error'
  }
}
