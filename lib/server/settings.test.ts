import { describe, expect, it, test } from 'vitest'
import { refuseOpenAddress } from './refuse-open-address'
import { readSettings } from './settings'

describe('the settings of the server', () => {
  it('have a value each where the environment says nothing', () => {
    const defaults = { host: '127.0.0.1', port: 3000, dataDir: 'data', databaseUrl: null }
    expect(readSettings({})).toEqual(defaults)
    expect(readSettings({ HOST: '', PORT: '', DATA_DIR: '', DATABASE_URL: '', PATH: '/bin' })).toEqual(defaults)
  })

  it('follow the environment', () => {
    const env = { HOST: '::1', PORT: '3105', DATA_DIR: '/srv/reports', DATABASE_URL: 'postgres://clerk@localhost/reports' }
    expect(readSettings(env)).toEqual({ host: '::1', port: 3105, dataDir: '/srv/reports', databaseUrl: env.DATABASE_URL })
  })

  it.each(['abc', '0', '65536', '3000.5'])('refuse the port %s with what is wrong and what to do', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(`环境变量 PORT 应为 1 至 65535 的整数，现为“${PORT}”。请改正后重新启动。`)
  })

  it('refuse another database without showing its password', () => {
    const reading = () => readSettings({ DATABASE_URL: 'mysql://clerk:secret@localhost/reports' })
    expect(reading).toThrow('环境变量 DATABASE_URL 应为 postgres://')
    expect(reading).not.toThrow('secret')
  })
})

test.each(['127.0.0.1', '127.0.0.53', 'localhost', '::1'])('the server starts on the own address %s', (host) => {
  expect(() => refuseOpenAddress(host)).not.toThrow()
})

test.each(['0.0.0.0', '::', '192.168.1.20', 'example.gov.cn', '127.0.0.1.example.com', ''])('the server does not start on %j', (host) => {
  expect(() => refuseOpenAddress(host)).toThrow('目前还没有账号功能')
})
