import type { Indicator } from '@/lib/template/indicator'
import { freshId } from '@/components/report/fresh-id'

const PREFIX = 'own'

/** Whether the indicator was added by the unit itself, so that it may also go again. */
export const isOwnIndicator = (indicatorId: string): boolean => indicatorId.startsWith(`${PREFIX}-`)

/** An indicator of the unit's own (本单位指标), with an id that no template has. */
export const ownIndicator = (indicator: Omit<Indicator, 'id'>): Indicator => ({ ...indicator, id: freshId(PREFIX) })
