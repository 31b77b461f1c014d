/** How many rows of each kind a report has at most. */
export const ROW_LIMITS = { indicator: 1000, figure: 1000, attachment: 50, dismissal: 1000, explanation: 1000 } as const
export type RowKind = keyof typeof ROW_LIMITS

const NAMES: Readonly<Record<RowKind, string>> = {
  indicator: '个指标',
  figure: '项数据',
  attachment: '个附件',
  dismissal: '处按原文保留的问题',
  explanation: '条口径说明',
}

/** Told where one more row is refused. */
export const fullReport = (kind: RowKind): string =>
  `一份报告最多 ${ROW_LIMITS[kind]} ${NAMES[kind]}，已到上限，没有添加。请先删除不用的，再添加。`

/** The kind of row a save of this target replaces; null for a section, the fields and the rest. */
export function rowKindOf(target: string): RowKind | null {
  const kind = target.slice(0, Math.max(0, target.indexOf(':')))
  return Object.hasOwn(ROW_LIMITS, kind) ? (kind as RowKind) : null
}
