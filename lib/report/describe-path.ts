import { FIELD_NAMES } from './field-names'
import { SECTION_IDS, type SectionId } from './report'
import { sectionName } from './section-name'

type Json = Record<string, unknown>

const FIGURE_NAMES: Readonly<Record<string, string>> = {
  value: '本年数',
  previousValue: '上年数',
  approximation: '概数词',
  sourceOffice: '来源单位',
  note: '备注',
  held: '正文暂用的数',
}
const INDICATOR_NAMES: Readonly<Record<string, string>> = {
  name: '名称',
  unit: '单位',
  kind: '种类',
  area: '工作领域',
  basis: '口径',
  derivation: '算法',
}
const NAMES: Readonly<Record<string, string>> = {
  state: '状态',
  template: '模板',
  templateId: '模板',
  partOrder: '五个部分的次序',
  settings: '版式设置',
  indicatorOrder: '指标的次序',
  figureOrder: '数据的次序',
  attachmentOrder: '附件的次序',
  schemaVersion: '格式版本',
}

/**
 * Where a path into a report leads, in words: 导语第 4 段的文字, 数据“新收”的本年数. `report` is the JSON the path goes
 * into, as far as it is there; it may be of any shape. What nobody would know by name is 内容.
 */
export function describePath(report: unknown, path: readonly PropertyKey[]): string {
  const [first, second, ...rest] = path
  switch (first) {
    // A report within a request.
    case 'imported':
    case 'report':
      return describePath(at(report, first), path.slice(1))
    case 'sections':
      if (second === undefined) return '正文'
      return describeContent(report, path.slice(0, 2), nameOfSection(String(second)), rest)
    case 'fields':
      return second === undefined ? '“信息”' : describeField(second, rest)
    case 'figures': {
      const id = at(report, first, second, 'indicatorId')
      const indicators = at(report, 'indicators')
      const indicator = Array.isArray(indicators) ? indicators.find((one: unknown) => at(one, 'id') === id) : undefined
      return row('数据', at(indicator, 'name'), second, named(FIGURE_NAMES, rest[0]))
    }
    case 'indicators':
      return row('指标', at(report, first, second, 'name'), second, named(INDICATOR_NAMES, rest[0]))
    case 'attachments': {
      const name = row('附件', at(report, first, second, 'title'), second, rest[0] === 'title' ? '名称' : undefined)
      return describeContent(report, path.slice(0, 2), name, rest)
    }
    case 'dismissals':
      return row('按原文保留的问题', undefined, second, undefined)
    case 'explanations':
      return row('口径说明', at(report, first, second, 'indicator'), second, undefined)
    default:
      return named(FIELD_NAMES, first) ? describeField(first!, path.slice(1)) : (named(NAMES, first) ?? '内容')
  }
}

/** 附件“培训情况”的名称; by its place in the list where it has no name. */
function row(kind: string, name: unknown, index: PropertyKey | undefined, detail: string | undefined): string {
  const numbered = typeof index === 'number' ? `第 ${index + 1} 项${kind}` : kind
  const whole = typeof name === 'string' && name !== '' ? `${kind}“${name.slice(0, 30)}”` : numbered
  return detail === undefined ? whole : `${whole}的${detail}`
}

function describeField(key: PropertyKey, rest: readonly PropertyKey[]): string {
  const name = named(FIELD_NAMES, key) ?? '内容'
  return typeof rest[0] === 'number' ? `“信息”中${name}的第 ${rest[0] + 1} 项` : `“信息”中的${name}`
}

/** A place in `content` of a section or an attachment, by paragraph, row and cell as counted on the page. */
function describeContent(report: unknown, base: readonly PropertyKey[], name: string, rest: readonly PropertyKey[]): string {
  const [key, index, ...within] = rest
  if (key !== 'content' || typeof index !== 'number') return name
  const block = at(report, ...base, 'content', index)
  const kind = at(block, 'type') === 'table' ? '（表格）' : at(block, 'type') === 'heading' ? '（标题）' : ''
  const [rowAt, cellAt] = [within[1], within[3]]
  const cell =
    within[0] !== 'rows' || typeof rowAt !== 'number'
      ? ''
      : typeof cellAt === 'number'
        ? `第 ${rowAt + 1} 行第 ${cellAt + 1} 格`
        : `第 ${rowAt + 1} 行`
  return `${name}第 ${index + 1} 段${kind}${cell}${detailOf(block, within)}`
}

function detailOf(block: unknown, within: readonly PropertyKey[]): string {
  const last = within.at(-1)
  if (last === 'text') return '的文字'
  if (last === 'mark' || last === 'numbering' || last === 'level') return '的编号'
  const inline = within.findLastIndex((key) => key === 'content')
  return inline >= 0 && at(block, ...within.slice(0, inline + 2), 'type') === 'figureRef' ? '引用的数据' : ''
}

const nameOfSection = (id: string) => ((SECTION_IDS as readonly string[]).includes(id) ? sectionName(id as SectionId) : '正文')

const named = (names: Readonly<Record<string, string>>, key: PropertyKey | undefined) =>
  key !== undefined && Object.hasOwn(names, key) ? names[key as string] : undefined

function at(value: unknown, ...path: (PropertyKey | undefined)[]): unknown {
  return path.reduce<unknown>(
    (within, key) => (typeof within === 'object' && within !== null && key !== undefined ? (within as Json)[key as string] : undefined),
    value,
  )
}
