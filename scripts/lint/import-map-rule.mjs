import path from 'node:path'
import { IMPORT_MAP } from '../import-map.mjs'

const FOLDERS = Object.keys(IMPORT_MAP).sort((a, b) => b.length - a.length)

/** The folder of the import map that a repository path lies in; null outside the map. */
export function folderOf(repoPath) {
  return FOLDERS.find((folder) => repoPath === folder || repoPath.startsWith(`${folder}/`)) ?? null
}

/** Why `from` may not import `specifier`, or null. Paths are relative to the root of the repository. */
export function importViolation(from, specifier) {
  const target = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), specifier)
      : null
  if (target === null) return null
  const fromFolder = folderOf(from)
  const targetFolder = folderOf(target)
  if (fromFolder === null || fromFolder === targetFolder) return null
  if (targetFolder === null) {
    return target.startsWith('lib/') ? `${target} stands in no folder of the import map` : null
  }
  return IMPORT_MAP[fromFolder].some((allowed) => folderOf(allowed) === targetFolder)
    ? null
    : `${fromFolder} may not import ${targetFolder} (scripts/import-map.mjs)`
}

/** ESLint rule: every import follows the import map. */
export default {
  meta: { type: 'problem', docs: { description: 'imports follow scripts/import-map.mjs' }, schema: [] },
  create(context) {
    const from = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return
      const message = importViolation(from, node.source.value)
      if (message) context.report({ node, message })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
