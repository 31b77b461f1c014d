import type { MeasuredBlock, PaperPlace } from '@/lib/layout/measured-pages'
import { compileTypst } from '../pdf/typst-compiler'
import type { TypstRequest } from '../pdf/typst-request'
import { cutPages, type DrawnPage } from './cut-pages'
import { missingCharacters } from './missing-characters'

export interface PreviewRequest extends TypstRequest {
  widthPt: number
  heightPt: number
}

export interface CompiledPreview {
  pages: DrawnPage[]
  blocks: MeasuredBlock[]
  /** Characters that no face of the chains has. */
  missingCharacters: string[]
}

type Edge = Pick<MeasuredBlock, 'blockId' | 'style'> & { edge: 'start' | 'end'; page: number; x: number; y: number }

/** Compiles in this thread, which waits: the pages of the PDF as SVG, and where its blocks stand. */
export function compilePreview({ widthPt, heightPt, ...request }: PreviewRequest): CompiledPreview {
  const { svg, edges } = compileTypst(request, (compiler, compiled) => ({
    svg: compiler.plainSvg(compiled),
    edges: (compiler.query(compiled, { selector: '<block-edges>' }) as { value: Edge[] }[]).flatMap(({ value }) => value),
  }))
  const pages = cutPages(svg, { widthPt, heightPt })
  const last = edges.at(-1)?.page ?? 1
  // Better no drawing than one that silently lacks pages.
  if (pages.length < last) throw new Error(`the preview has ${pages.length} pages where the text reaches page ${last}`)
  return {
    pages,
    blocks: pairsOf(edges),
    missingCharacters: missingCharacters(request.document, request.fontFiles),
  }
}

/** Blocks do not hold each other, so that each end belongs to the start before it. */
function pairsOf(edges: Edge[]): MeasuredBlock[] {
  const placeOf = ({ page, x, y }: Edge): PaperPlace => ({ page, xPt: x, yPt: y })
  return edges.flatMap((end, index) => {
    const start = edges[index - 1]
    if (end.edge !== 'end' || start?.edge !== 'start') return []
    return [{ blockId: end.blockId, style: end.style, start: placeOf(start), end: placeOf(end) }]
  })
}
