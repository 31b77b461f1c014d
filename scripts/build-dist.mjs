/**
 * Bundles what runs outside Next: the command line and the workers. About half a second.
 * entry → dist file; npm packages stay outside the bundle.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const ENTRIES = {
  fazhi: 'cli/fazhi.ts',
  preflight: 'lib/server/preflight.ts',
  'typst-worker': 'lib/exporters/pdf/typst-worker.ts',
  'ledger-worker': 'lib/server/ledger-worker.ts',
}
const SOURCES = ['cli', 'lib', 'templates', 'scripts/build-dist.mjs', 'package-lock.json']

/**
 * Bundles all entries into dist/. Each file is put in place whole, chunks before the entries that import them, so
 * that a process which starts meanwhile never reads half a build.
 */
export async function buildDist() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'warning',
    write: false,
  })
  const isEntry = (file) => Object.keys(ENTRIES).some((name) => file.path === entryPath(name))
  for (const file of [...outputFiles].sort((a, b) => Number(isEntry(a)) - Number(isEntry(b)))) {
    mkdirSync(dirname(file.path), { recursive: true })
    const scratch = `${file.path}.${process.pid}`
    writeFileSync(scratch, file.contents)
    renameSync(scratch, file.path)
  }
}

const entryPath = (name) => join(root, 'dist', `${name}.mjs`)

/** Builds dist/ when an entry is missing or older than a source. */
export async function ensureDist() {
  const entries = Object.keys(ENTRIES).map(entryPath)
  if (entries.every(existsSync) && Math.min(...entries.map((file) => statSync(file).mtimeMs)) > newest(SOURCES)) return
  await buildDist()
}

/** The latest modification time (ms) among the files and folders, tests left out. */
export function newest(paths) {
  let latest = 0
  for (const path of paths) {
    const full = join(root, path)
    if (!existsSync(full)) continue
    const stat = statSync(full)
    if (stat.isFile()) {
      if (!/\.test\.tsx?$/.test(path)) latest = Math.max(latest, stat.mtimeMs)
    } else {
      latest = Math.max(latest, newest(readdirSync(full).map((name) => join(path, name))))
    }
  }
  return latest
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildDist()
