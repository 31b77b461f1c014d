/**
 * Prepares the open faces that stand in for 仿宋, 楷体 and Times New Roman where the machine has none: on Debian they are
 * taken out of two packages into fonts/, without installing anything. Never fails; what could not be done is said.
 */
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const FANDOL = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol'
const FANDOL_DOCUMENTATION = 'usr/share/doc/texlive-doc/fonts/fandol'
/** What is kept of each package: the faces, with their licences (all free; Fandol: GPL with font exception). */
const PACKAGES = {
  'texlive-lang-chinese': [
    [`${FANDOL}/FandolFang-Regular.otf`, 'FandolFang-Regular.otf'],
    [`${FANDOL}/FandolKai-Regular.otf`, 'FandolKai-Regular.otf'],
    [`${FANDOL_DOCUMENTATION}/COPYING.gz`, 'Fandol-COPYING.gz'],
    [`${FANDOL_DOCUMENTATION}/README`, 'Fandol-README'],
  ],
  'fonts-liberation': [
    ['usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf', 'LiberationSerif-Regular.ttf'],
    ['usr/share/doc/fonts-liberation/copyright', 'Liberation-copyright'],
  ],
}
const KEPT = Object.values(PACKAGES).flat()
const ADVICE = '可把本单位的仿宋、楷体字体文件放入一个文件夹，并以环境变量 FAZHI_FONT_DIR 指明。'

/**
 * Says in one line what was done, and in one more before a download.
 * @param {{ log: (line: string) => void, folder?: string, platform?: string }} options
 */
export async function prepareFonts({ log, folder = join(root, 'fonts'), platform = process.platform }) {
  if (KEPT.every(([, name]) => existsSync(join(folder, name)))) return log('字体：仿宋、楷体的开源替代字体已就绪。')
  if (process.env.FAZHI_FONT_DIR) return log(`字体：使用 ${process.env.FAZHI_FONT_DIR} 中的字体。`)
  if (platform !== 'linux') return log('字体：使用系统自带的字体，可用 npx --no fazhi fonts 查看。')
  if (await machineHasFaces()) return log('字体：使用本机的仿宋、楷体字体。')
  if (!(await has('apt-get', '--version')) || !(await has('dpkg-deb', '--version'))) {
    return log(`字体：本机没有仿宋、楷体，PDF 以宋体代替。${ADVICE}`)
  }
  log('字体：正在从 Debian 软件源取得仿宋、楷体的开源替代字体（下载约 50 MB，只在首次启动时需要）……')
  try {
    await takeFromDebian(folder)
    log('字体：已取得 FandolFang、FandolKai，PDF 中以它们代替仿宋、楷体。')
  } catch (error) {
    const reason = String(error?.stderr || error?.message || error).trim().split('\n').at(-1)
    log(`字体：没有取得开源替代字体（${reason}），PDF 以宋体代替。${ADVICE}`)
  }
}

async function machineHasFaces() {
  try {
    const { stdout } = await run('fc-list', ['--format', '%{family}\n'])
    return /仿宋|fangsong/i.test(stdout) && /楷体|kaiti/i.test(stdout)
  } catch {
    return false
  }
}

async function has(command, argument) {
  try {
    await run(command, [argument])
    return true
  } catch {
    return false
  }
}

async function takeFromDebian(folder) {
  const scratch = await mkdtemp(join(tmpdir(), 'fazhi-fonts-'))
  try {
    await download(scratch)
    const unpacked = join(scratch, 'unpacked')
    for (const archive of (await readdir(scratch)).filter((name) => name.endsWith('.deb'))) {
      await run('dpkg-deb', ['-x', join(scratch, archive), unpacked], { timeout: 120_000 })
    }
    await mkdir(folder, { recursive: true })
    for (const [source, name] of KEPT) await copyWhole(join(unpacked, source), join(folder, name))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** With the machine's package lists, or with fresh ones of our own where it has none. */
async function download(scratch) {
  const common = ['-o', 'APT::Sandbox::User=', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1']
  const get = (...options) => run('apt-get', [...common, ...options], { cwd: scratch, timeout: 300_000 })
  const names = Object.keys(PACKAGES)
  try {
    await get('download', ...names)
  } catch {
    const own = ['-o', `Dir::State=${scratch}/state`, '-o', `Dir::Cache=${scratch}/cache`]
    await mkdir(join(scratch, 'state/lists/partial'), { recursive: true })
    await mkdir(join(scratch, 'cache/archives/partial'), { recursive: true })
    await get(...own, 'update')
    await get(...own, 'download', ...names)
  }
}

/** A half-copied face would be taken for a whole one. */
async function copyWhole(source, target) {
  const partial = join(target, '..', `.${basename(target)}.partial`)
  await copyFile(source, partial)
  await rename(partial, target)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await prepareFonts({ log: console.log })
