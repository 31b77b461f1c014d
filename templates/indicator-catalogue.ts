import type { Indicator } from '@/lib/template/indicator'
import { BUSINESS_ENVIRONMENT } from './indicators/business-environment'
import { CAPACITY } from './indicators/capacity'
import type { CatalogueEntry } from './indicators/catalogue-entry'
import { CORRECTIONS } from './indicators/corrections'
import { DECISIONS } from './indicators/decisions'
import { ENFORCEMENT } from './indicators/enforcement'
import { ENFORCEMENT_SUPERVISION } from './indicators/enforcement-supervision'
import { LEADERSHIP } from './indicators/leadership'
import { LEGAL_AID } from './indicators/legal-aid'
import { LEGAL_EDUCATION } from './indicators/legal-education'
import { LEGALITY_REVIEW } from './indicators/legality-review'
import { LITIGATION } from './indicators/litigation'
import { MEDIATION } from './indicators/mediation'
import { PUBLIC_LEGAL_SERVICES } from './indicators/public-legal-services'
import { RECONSIDERATION } from './indicators/reconsideration'

/** The catalogue of indicators (指标目录), in the order of the work areas of the form. */
export const INDICATOR_CATALOGUE: readonly CatalogueEntry[] = [
  ...LEADERSHIP,
  ...DECISIONS,
  ...LEGALITY_REVIEW,
  ...BUSINESS_ENVIRONMENT,
  ...ENFORCEMENT,
  ...ENFORCEMENT_SUPERVISION,
  ...RECONSIDERATION,
  ...LITIGATION,
  ...MEDIATION,
  ...CORRECTIONS,
  ...LEGAL_AID,
  ...PUBLIC_LEGAL_SERVICES,
  ...LEGAL_EDUCATION,
  ...CAPACITY,
]

const entryById = new Map(INDICATOR_CATALOGUE.map((entry) => [entry.indicator.id, entry]))

/** Indicators of the catalogue by id, in the order given, derived ones moved behind their inputs. Throws on an unknown id. */
export function pickIndicators(...ids: string[]): Indicator[] {
  const picked = ids.map((id) => {
    const entry = entryById.get(id)
    if (!entry) throw new Error(`the catalogue has no indicator ${id}`)
    return entry.indicator
  })
  const isReady = (indicator: Indicator, before: readonly Indicator[]) => {
    const inputs = [...(indicator.derivation?.inputs ?? []), ...(indicator.derivation?.denominator ?? [])]
    return inputs.every((input) => before.some((known) => known.id === input))
  }
  const ordered: Indicator[] = []
  for (let rest = picked; rest.length > 0; ) {
    const next = rest.find((indicator) => isReady(indicator, ordered))
    if (!next) throw new Error(`an input of ${rest[0]!.id} is not picked`)
    ordered.push(next)
    rest = rest.filter((indicator) => indicator !== next)
  }
  return ordered
}
