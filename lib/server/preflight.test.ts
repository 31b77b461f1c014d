import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { holdDataFolder } from '@/lib/storage/data-folder'
import { preflight, PreflightError } from './preflight'

const folder = mkdtempSync(join(tmpdir(), 'annual-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('before the server starts', () => {
  it('a new data folder is made and left free', async () => {
    const dataDir = join(folder, 'new')
    expect(await preflight({ DATA_DIR: dataDir, PORT: '3106' })).toMatchObject({ host: '127.0.0.1', port: 3106, dataDir })
    await preflight({ DATA_DIR: dataDir })
    holdDataFolder(dataDir, new Date()).release()
  })

  it('an open address is refused', async () => {
    await expect(preflight({ DATA_DIR: join(folder, 'open'), HOST: '0.0.0.0' })).rejects.toThrow(PreflightError)
  })

  it('a folder in use, a damaged file and a silent database server are refused, each in one line', async () => {
    const inUse = holdDataFolder(join(folder, 'used'), new Date())
    await expect(preflight({ DATA_DIR: inUse.path })).rejects.toThrow('同一文件夹只能启动一个服务')
    inUse.release()

    const damaged = holdDataFolder(join(folder, 'damaged'), new Date())
    writeFileSync(damaged.databaseFile, '不是数据库'.repeat(1000))
    damaged.release()
    await expect(preflight({ DATA_DIR: damaged.path })).rejects.toThrow('数据库文件已损坏')

    await expect(preflight({ DATABASE_URL: 'postgres://clerk@127.0.0.1:9/reports' })).rejects.toThrow('连接不上 PostgreSQL')
  })
})
