import { z } from 'zod'
import { REPORT_STATES } from '@/lib/report/report'
import type { TargetBody } from '@/lib/report/revision'
import type { ReportListing } from './report-store'

const fieldsShape = z.looseObject({ titleLines: z.array(z.string()), year: z.number() })
const restShape = z.looseObject({ state: z.enum(REPORT_STATES) })

/** What these bodies say of title, year and state; nothing of what they do not hold. */
export function listingOf(bodies: readonly TargetBody[]): Partial<Pick<ReportListing, 'title' | 'year' | 'state'>> {
  const body = (target: TargetBody['target']) => bodies.find((entry) => entry.target === target)?.body
  const fields = fieldsShape.safeParse(body('fields')).data
  const rest = restShape.safeParse(body('rest')).data
  return {
    ...(fields && { title: fields.titleLines.join(''), year: fields.year }),
    ...(rest && { state: rest.state }),
  }
}
