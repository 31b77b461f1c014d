import { childElement, childElements, type XmlElement } from '../xml-element'
import { readFormat, type DocxStyles, type Format } from './docx-styles'

export interface DocxRun {
  text: string
  styleId: string | undefined
  /** All that applies: defaults, paragraph style, character style, the run itself. */
  format: Format
}

export interface DocxParagraph {
  text: string
  styleId: string | undefined
  /** The name of its style, as Word lists it. */
  styleName: string
  format: Format
  runs: DocxRun[]
  place: 'text' | 'table' | 'textBox'
}

/**
 * Every paragraph below an element in printed order; those of a text box stand behind the paragraph that anchors it.
 */
export function readParagraphs(
  root: XmlElement | undefined,
  styles: DocxStyles,
  place: DocxParagraph['place'] = 'text',
): DocxParagraph[] {
  return childElements(root).flatMap((element) => {
    // The fallback repeats for old readers what the choice says.
    if (element.name === 'mc:Fallback') return []
    if (element.name === 'w:p') {
      return [readParagraph(element, styles, place), ...readParagraphs(element, styles, place)]
    }
    const inner = element.name === 'w:tbl' ? 'table' : element.name === 'w:txbxContent' ? 'textBox' : place
    return readParagraphs(element, styles, inner)
  })
}

function readParagraph(element: XmlElement, styles: DocxStyles, place: DocxParagraph['place']): DocxParagraph {
  const properties = childElement(element, 'w:pPr')
  const styleId = childElement(properties, 'w:pStyle')?.attributes['w:val'] ?? styles.defaultParagraphStyle
  const inherited = { ...styles.defaults, ...styles.formatOf(styleId) }
  const runs = runsOf(element).map((run): DocxRun => {
    const own = childElement(run, 'w:rPr')
    const runStyle = childElement(own, 'w:rStyle')?.attributes['w:val']
    return {
      text: textOfRun(run),
      styleId: runStyle,
      format: { ...inherited, ...styles.formatOf(runStyle), ...readFormat(own) },
    }
  })
  return {
    text: runs.map(({ text }) => text).join(''),
    styleId,
    styleName: styles.nameOf(styleId),
    format: { ...inherited, ...readFormat(properties) },
    runs,
    place,
  }
}

const AROUND_RUNS = ['w:hyperlink', 'w:fldSimple', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:smartTag']

/** Runs of the paragraph itself: in links, fields and content controls too, not those of a text box within. */
function runsOf(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === 'w:r') return [child]
    return AROUND_RUNS.includes(child.name) ? runsOf(child) : []
  })
}

function textOfRun(run: XmlElement): string {
  return childElements(run).map((child) => {
    if (child.name === 'w:t') return child.children.filter((each) => typeof each === 'string').join('')
    if (child.name === 'w:br' || child.name === 'w:cr') return '\n'
    return child.name === 'w:tab' ? '\t' : ''
  }).join('')
}
