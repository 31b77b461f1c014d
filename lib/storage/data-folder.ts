import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Libsql from 'libsql'
import { z } from 'zod'
import { StorageError } from './storage-error'

/** A data folder (数据文件夹) that this process alone uses. */
export interface DataFolder {
  /** Absolute. */
  path: string
  databaseFile: string
  release: () => void
}

const holderSchema = z.object({ pid: z.number(), since: z.string() })

/**
 * Makes the folder where it is missing and holds it for this process. The hold is a lock of the operating system on
 * server.lock: it ends with the process however that ends, so nothing stale is left to take over and a process id
 * used again deceives nobody. server.json beside it says who holds it. Throws StorageError.
 */
export function holdDataFolder(folder: string, now: Date): DataFolder {
  const path = resolve(folder)
  const holderFile = join(path, 'server.json')
  try {
    mkdirSync(path, { recursive: true })
    const lock = lockFile(join(path, 'server.lock'))
    if (!lock) throw folderInUse(path, holderFile)
    const unlock = () => {
      lock.exec('rollback')
      lock.close()
    }
    try {
      writeFileSync(holderFile, JSON.stringify({ pid: process.pid, since: now.toISOString() }))
    } catch (error) {
      unlock()
      throw error
    }
    const release = () => {
      rmSync(holderFile, { force: true })
      unlock()
    }
    return { path, databaseFile: join(path, 'reports.db'), release }
  } catch (error) {
    throw error instanceof StorageError ? error : unusable(path, error)
  }
}

/** The lock, held until it is closed; null when another process or another part of this one holds it. */
function lockFile(file: string): Libsql.Database | null {
  const lock = new Libsql(file, { timeout: 0 })
  try {
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    if (codeOf(error) === 'SQLITE_BUSY') return null
    throw error
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

function unusable(path: string, error: unknown): StorageError {
  const reason = codeOf(error) || String(error)
  return new StorageError(
    'dataFolder',
    `数据文件夹不能使用：${path}（${reason}）。请检查权限和磁盘空间，或用 DATA_DIR 另指定一个文件夹。`,
    { cause: error },
  )
}

function folderInUse(path: string, holderFile: string): StorageError {
  const holder = readHolder(holderFile)
  const who = holder ? `另一个服务（进程号 ${holder.pid}）` : '另一个服务'
  return new StorageError(
    'folderInUse',
    `数据文件夹正被${who}使用：${path}。同一文件夹只能启动一个服务，以免互相覆盖。请先关闭那个服务，或用 DATA_DIR 另指定一个文件夹。`,
  )
}

function readHolder(file: string) {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Only a hint: written a moment later, or by hand.
    return null
  }
}
