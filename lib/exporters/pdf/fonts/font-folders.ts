import { readdirSync, type Dirent } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const FONT_FILE = /\.(?:ttf|ttc|otf|otc)$/i
const MAX_DEPTH = 5

/** Where this machine keeps its fonts. */
export function systemFontFolders(environment: NodeJS.ProcessEnv = process.env): string[] {
  const home = homedir()
  switch (process.platform) {
    case 'win32':
      return [
        join(environment.WINDIR ?? 'C:\\Windows', 'Fonts'),
        join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Microsoft', 'Windows', 'Fonts'),
      ]
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')]
    default:
      return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local', 'share', 'fonts'), join(home, '.fonts')]
  }
}

/** Font files below a folder, in the order of their names; none where the folder cannot be read. */
export function fontFilesBelow(folder: string, depth = 0): string[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return depth < MAX_DEPTH ? fontFilesBelow(path, depth + 1) : []
    return FONT_FILE.test(entry.name) ? [path] : []
  })
}
