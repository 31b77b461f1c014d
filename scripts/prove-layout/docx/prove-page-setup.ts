import { judged, type ProofRow, type RowId } from '../proof-row'
import { STANDARD } from '../standard'
import { inMm, twipsToMm } from '../units'
import { childElement } from '../xml-element'
import type { DocxFile } from './docx-file'

interface PageSetup {
  width: number
  height: number
  top: number
  left: number
  right: number
  bottom: number
  gridType: string
  gridPitch: number
}

const MARGIN_ROWS: readonly ['top' | 'left' | 'right' | 'bottom', RowId][] = [
  ['top', 'topMargin'], ['left', 'bindingMargin'], ['right', 'rightMargin'], ['bottom', 'bottomMargin'],
]

/** A4 [5.1], the white around the 版心 [5.2.1], the grid of 22 lines [5.2.3], in every section. */
export function provePageSetup(file: DocxFile): ProofRow[] {
  const setups = readSetups(file)
  const { paperMm, marginsMm, marginToleranceMm } = STANDARD
  const isA4 = setups.every(({ width, height }) =>
    Math.abs(twipsToMm(width) - paperMm.width) < 1 && Math.abs(twipsToMm(height) - paperMm.height) < 1)
  const sizes = setups.map(
    ({ width, height }) => `${Math.round(twipsToMm(width))} × ${Math.round(twipsToMm(height))} 毫米`,
  )
  return [
    judged(
      'paper',
      `A4（${paperMm.width} × ${paperMm.height} 毫米）`,
      setups.length > 0 && isA4,
      different(sizes) || '没有页面设置',
    ),
    ...MARGIN_ROWS.map(([side, id]) => {
      const measured = setups.map((setup) => twipsToMm(setup[side] + overhangOf(setup, side)))
      const fits = measured.length > 0 && measured.every((mm) => Math.abs(mm - marginsMm[side]) <= marginToleranceMm)
      return judged(id, `${marginsMm[side]} ± ${marginToleranceMm} 毫米`, fits, different(measured.map(inMm)) || '没有页面设置')
    }),
    proveGrid(setups),
  ]
}

/**
 * Where the pitch is so wide (撑满版心) that first and last line touch the edges, the frame of the lines stands over them.
 */
function overhangOf({ gridPitch }: PageSetup, side: 'top' | 'left' | 'right' | 'bottom'): number {
  const isFilled = gridPitch / 20 > STANDARD.filledPitchFromPt
  return isFilled && (side === 'top' || side === 'bottom') ? (gridPitch - STANDARD.bodySizePt * 20) / 2 : 0
}

function proveGrid(setups: readonly PageSetup[]): ProofRow {
  const { linesPerPage } = STANDARD
  const grids = setups.map(({ gridType, gridPitch, height, top, bottom }) => ({
    isGrid: gridType === 'lines' || gridType === 'linesAndChars',
    lines: gridPitch > 0 ? Math.floor((height - top - bottom) / gridPitch) : 0,
    pitch: gridPitch / 20,
  }))
  const fits = grids.length > 0 && grids.every(({ isGrid, lines }) => isGrid && lines === linesPerPage)
  const measured = different(
    grids.map(({ isGrid, lines, pitch }) => (isGrid ? `${lines} 行，行距 ${pitch.toFixed(2)} 磅` : '没有网格')),
  )
  return judged('lineGrid', `每页 ${linesPerPage} 行`, fits, measured || '没有页面设置')
}

function readSetups({ sections }: DocxFile): PageSetup[] {
  return sections.map((section) => {
    const size = childElement(section, 'w:pgSz')?.attributes ?? {}
    const margins = childElement(section, 'w:pgMar')?.attributes ?? {}
    const grid = childElement(section, 'w:docGrid')?.attributes ?? {}
    return {
      width: Number(size['w:w']),
      height: Number(size['w:h']),
      top: Number(margins['w:top']),
      left: Number(margins['w:left']) + Number(margins['w:gutter'] ?? 0),
      right: Number(margins['w:right']),
      bottom: Number(margins['w:bottom']),
      gridType: grid['w:type'] ?? '',
      gridPitch: Number(grid['w:linePitch'] ?? 0),
    }
  })
}

const different = (texts: readonly string[]) => [...new Set(texts)].join('、')
