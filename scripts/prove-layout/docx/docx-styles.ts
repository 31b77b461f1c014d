import { childElement, childElements, type XmlElement } from '../xml-element'

/** Formatting of text and paragraph as far as the proof asks; a missing value is inherited. Lengths in twips. */
export interface Format {
  eastAsia?: string
  hAnsi?: string
  ascii?: string
  /** rFonts hint: eastAsia makes “ ” — … Chinese. */
  hint?: string
  sizePt?: number
  color?: string
  align?: string
  indentLeft?: number
  indentRight?: number
  /** Beyond the left indent; negative for a hanging indent. */
  firstLine?: number
  tabs?: { position: number; align: string }[]
  /** A rule above the paragraph. */
  hasRuleAbove?: boolean
  /** 1 for the first level of the outline; 0 for body text. */
  outlineLevel?: number
  lineTwips?: number
  /** Of Chinese text. */
  language?: string
}

export interface DocxStyles {
  ids: ReadonlySet<string>
  nameOf: (id: string | undefined) => string
  /** The defaults of the document. */
  defaults: Format
  /** What a style sets with all that it is based on, without the defaults. */
  formatOf: (id: string | undefined) => Format
  defaultParagraphStyle: string | undefined
}

export function readStyles(root: XmlElement | undefined): DocxStyles {
  const styles = new Map(childElements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const defaults = childElement(root, 'w:docDefaults')
  const documentDefaults = {
    ...readFormat(childElement(childElement(defaults, 'w:pPrDefault'), 'w:pPr')),
    ...readFormat(childElement(childElement(defaults, 'w:rPrDefault'), 'w:rPr')),
  }
  const ownFormat = (id: string | undefined, seen: readonly string[] = []): Format => {
    const style = id === undefined || seen.includes(id) ? undefined : styles.get(id)
    if (!style || id === undefined) return {}
    const parent = childElement(style, 'w:basedOn')?.attributes['w:val']
    return {
      ...ownFormat(parent, [...seen, id]),
      ...readFormat(childElement(style, 'w:pPr')),
      ...readFormat(childElement(style, 'w:rPr')),
    }
  }
  const isDefault = ({ attributes }: XmlElement) => attributes['w:type'] === 'paragraph'
    && ['1', 'true'].includes(attributes['w:default'] ?? '')
  return {
    ids: new Set(styles.keys()),
    nameOf: (id) => childElement(styles.get(id ?? ''), 'w:name')?.attributes['w:val'] ?? '',
    defaults: documentDefaults,
    formatOf: (id) => ownFormat(id),
    defaultParagraphStyle: [...styles].find(([, style]) => isDefault(style))?.[0],
  }
}

/** The format that a `w:pPr` or a `w:rPr` sets itself; keys it does not set are absent. */
export function readFormat(properties: XmlElement | undefined): Format {
  const value = (name: string, attribute = 'w:val') => childElement(properties, name)?.attributes[attribute]
  const number = (name: string, attribute?: string) => toNumber(value(name, attribute))
  const size = number('w:sz')
  const outline = number('w:outlineLvl')
  const format: Format = {
    eastAsia: value('w:rFonts', 'w:eastAsia'),
    hAnsi: value('w:rFonts', 'w:hAnsi'),
    ascii: value('w:rFonts', 'w:ascii'),
    hint: value('w:rFonts', 'w:hint'),
    sizePt: size === undefined ? undefined : size / 2,
    color: value('w:color'),
    align: value('w:jc'),
    indentLeft: number('w:ind', 'w:left') ?? number('w:ind', 'w:start'),
    indentRight: number('w:ind', 'w:right') ?? number('w:ind', 'w:end'),
    firstLine: number('w:ind', 'w:firstLine') ?? negative(number('w:ind', 'w:hanging')),
    tabs: readTabs(childElement(properties, 'w:tabs')),
    hasRuleAbove: readRuleAbove(properties),
    outlineLevel: outline === undefined ? undefined : outline === 9 ? 0 : outline + 1,
    lineTwips: number('w:spacing', 'w:line'),
    language: value('w:lang', 'w:eastAsia'),
  }
  return Object.fromEntries(Object.entries(format).filter(([, each]) => each !== undefined))
}

function readTabs(tabs: XmlElement | undefined): Format['tabs'] {
  return tabs
    && childElements(tabs, 'w:tab').map(
      ({ attributes }) => ({ position: Number(attributes['w:pos']), align: attributes['w:val'] ?? 'left' }),
    )
}

function readRuleAbove(properties: XmlElement | undefined): boolean | undefined {
  const value = childElement(childElement(properties, 'w:pBdr'), 'w:top')?.attributes['w:val']
  return value === undefined ? undefined : value !== 'none' && value !== 'nil'
}

const negative = (value: number | undefined) => (value === undefined ? undefined : -value)
const toNumber = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text))
