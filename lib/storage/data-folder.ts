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
    writeFileSync(join(path, '.writable'), '')
    rmSync(join(path, '.writable'))
  } catch (error) {
    throw new StorageError(
      'dataFolder',
      `数据文件夹无法写入：${path}（${error instanceof Error && 'code' in error ? String(error.code) : '原因不明'}）。请检查权限和磁盘空间，或用 DATA_DIR 另指定一个文件夹。`,
      { cause: error },
    )
  }
  const lock = lockFile(join(path, 'server.lock'), () => folderInUse(path, holderFile))
  writeFileSync(holderFile, JSON.stringify({ pid: process.pid, since: now.toISOString() }))
  return {
    path,
    databaseFile: join(path, 'reports.db'),
    release: () => {
      rmSync(holderFile, { force: true })
      lock.exec('rollback')
      lock.close()
    },
  }
}

function lockFile(file: string, refusal: () => StorageError) {
  const lock = new Libsql(file, { timeout: 0 })
  try {
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') throw refusal()
    throw error
  }
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
