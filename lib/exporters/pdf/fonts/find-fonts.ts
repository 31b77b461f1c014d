import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { TYPEFACES, type TypefaceRole } from '@/lib/layout/typeface'
import { projectRoot } from '../project-root'
import { fontFilesBelow, systemFontFolders } from './font-folders'
import { readFontNames } from './read-font-names'
import { LAST_RESORT, TYPEFACE_CHAINS } from './typeface-chains'

/** The face that serves a role on this machine. */
export interface FontChoice {
  role: TypefaceRole
  /** The name in Word files: 仿宋_GB2312. */
  wanted: string
  /** What the PDF is set in, as the user reads it. */
  used: string
  /** Typst's name of it. */
  family: string
  file: string
  /** Another face stands in for the wanted one. */
  substitute: boolean
}

export interface FontOptions {
  /** The operator's folder of licensed fonts; by default FAZHI_FONT_DIR. */
  operatorFolder?: string | undefined
  systemFolders?: string[]
}

interface FoundFace {
  name: string
  family: string
  file: string
}

type Faces = Map<string, FoundFace>

/** Which face each role gets: the unit's own fonts, then the machine's, then open ones. Reads the disk each time. */
export function findFonts(options: FontOptions = {}): FontChoice[] {
  const { operatorFolder = process.env.FAZHI_FONT_DIR, systemFolders = systemFontFolders() } = options
  const root = projectRoot()
  const operator = operatorFolder ? facesIn([operatorFolder]) : new Map<string, FoundFace>()
  const system = facesIn(systemFolders)
  const open = facesIn([join(root, 'fonts')])
  return (Object.keys(TYPEFACE_CHAINS) as TypefaceRole[]).map((role) => choose(role, [operator, system], [open, system], root))
}

function choose(role: TypefaceRole, machine: Faces[], open: Faces[], root: string): FontChoice {
  const chain = TYPEFACE_CHAINS[role]
  const wanted = TYPEFACES[role].name
  for (const faces of machine) {
    for (const names of [chain.own, chain.similar]) {
      const face = firstOf(faces, names)
      if (face) return { role, wanted, used: face.name, family: face.family, file: face.file, substitute: names === chain.similar }
    }
  }
  for (const { label, name, file } of [...chain.open, LAST_RESORT]) {
    if (file && existsSync(join(root, file))) {
      return { role, wanted, used: label, family: name, file: join(root, file), substitute: true }
    }
    const face = open.map((faces) => firstOf(faces, [name])).find((found) => found !== undefined)
    if (face) return { role, wanted, used: label, family: face.family, file: face.file, substitute: true }
  }
  // Even without the npm packages an export must not fail: Typst then takes any font of the machine.
  return { role, wanted, used: '系统默认字体', family: LAST_RESORT.name, file: '', substitute: true }
}

function firstOf(faces: Faces, names: string[]): FoundFace | undefined {
  return names.map((name) => faces.get(name.toLowerCase())).find((face) => face !== undefined)
}

function facesIn(folders: string[]): Faces {
  const faces: Faces = new Map()
  for (const file of folders.flatMap((folder) => fontFilesBelow(folder))) {
    for (const { family, names } of readFontNames(file)) {
      for (const name of names) {
        if (!faces.has(name.toLowerCase())) faces.set(name.toLowerCase(), { name, family, file })
      }
    }
  }
  return faces
}
