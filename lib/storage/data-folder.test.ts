import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { holdDataFolder } from './data-folder'
import { scratchFolder } from './testing/scratch-folder'

const NOW = new Date('2026-03-10T04:00:00.000Z')
const child = fileURLToPath(new URL('testing/hold-folder.ts', import.meta.url))

/** Another process that tries to hold the folder, and the first line it says. */
async function otherProcess(folder: string): Promise<{ process: ChildProcess; says: string }> {
  const other = spawn(process.execPath, ['--import', 'tsx', child, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void other.kill('SIGKILL'))
  const says = await new Promise<string>((resolve) => other.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())))
  return { process: other, says }
}

const killed = (process: ChildProcess) =>
  new Promise((resolve) => {
    process.once('exit', resolve)
    process.kill('SIGKILL')
  })

describe('the data folder', () => {
  it('is made where it is missing', () => {
    const folder = join(scratchFolder(), 'deep', 'data')
    const held = holdDataFolder(folder, NOW)
    expect(existsSync(held.path)).toBe(true)
    held.release()
  })

  it('is refused to a second server, which names the first', async () => {
    const folder = scratchFolder()
    const held = holdDataFolder(folder, NOW)
    expect(() => holdDataFolder(folder, NOW)).toThrow('同一文件夹只能启动一个服务')
    const { says } = await otherProcess(folder)
    expect(says).toContain(`进程号 ${process.pid}`)
    expect(says).toContain(folder)
    held.release()
  })

  it('is free again as soon as its server is killed', async () => {
    const folder = scratchFolder()
    const first = await otherProcess(folder)
    expect(first.says).toBe('held')
    expect(() => holdDataFolder(folder, NOW)).toThrow(`进程号 ${first.process.pid}`)
    await killed(first.process)
    holdDataFolder(folder, NOW).release()
  })

  it('is free again once released, and is not kept by files left behind', async () => {
    const folder = scratchFolder()
    holdDataFolder(folder, NOW).release()
    writeFileSync(join(folder, 'server.json'), JSON.stringify({ pid: process.pid, since: NOW.toISOString() }))
    const { says } = await otherProcess(folder)
    expect(says).toBe('held')
  })

  it('is refused with a reason where it cannot be used', () => {
    const parent = scratchFolder()
    writeFileSync(join(parent, 'data'), 'a file')
    expect(() => holdDataFolder(join(parent, 'data'), NOW)).toThrow(/数据文件夹不能使用：.*EEXIST/)
  })

  it('is refused with a reason, and left free, where nothing can be written into it', () => {
    const folder = scratchFolder()
    mkdirSync(join(folder, 'server.json'))
    expect(() => holdDataFolder(folder, NOW)).toThrow(/数据文件夹不能使用：.*EISDIR/)
    rmdirSync(join(folder, 'server.json'))
    holdDataFolder(folder, NOW).release()
  })
})
