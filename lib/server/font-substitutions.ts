import { listFonts } from '@/lib/exporters/pdf/fonts/list-fonts'

/** 仿宋_GB2312 由 FandolFang 代替. */
export interface FontSubstitution {
  wanted: string
  used: string
}

/** Which faces stand in on this machine, in PDF and preview, for those that the Word files name. */
export function fontSubstitutions(): FontSubstitution[] {
  return listFonts().filter(({ substitute }) => substitute).map(({ wanted, used }) => ({ wanted, used }))
}
