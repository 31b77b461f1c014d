/**
 * Bundles what runs outside Next: the command line and the workers. About half a second.
 * entry → dist file; npm packages stay outside the bundle.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const ENTRIES = {
  fazhi: 'cli/fazhi.ts',
  preflight: 'lib/server/preflight.ts',
  'typst-worker': 'lib/exporters/pdf/typst-worker.ts',
}
const SOURCES = ['cli', 'lib', 'templates', 'scripts/build-dist.mjs', 'package-lock.json']

/** Bundles all entries that exist into dist/. */
export async function buildDist() {
  const { build } = await import('esbuild')
  const entries = Object.entries(ENTRIES).filter(([, source]) => existsSync(join(root, source)))
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries),
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
  })
}

/** Builds dist/ when it is missing or older than a source. */
export async function ensureDist() {
  const built = join(root, 'dist/fazhi.mjs')
  if (!existsSync(built) || newest(SOURCES) > statSync(built).mtimeMs) await buildDist()
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
