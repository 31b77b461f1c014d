/**
 * npm start: builds when needed, prepares fonts as well as the machine allows, checks and migrates the data,
 * starts the production server on the loopback address and prints the address.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { ensureDist, newest } from './build-dist.mjs'
import { prepareFonts } from './fonts/prepare-fonts.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.NODE_ENV = 'production'

const WEB_SOURCES = ['app', 'components', 'lib', 'templates', 'public', 'proxy.ts', 'instrumentation.ts', 'next.config.js', 'package-lock.json']

/** One clear line, then the end. */
function stop(message) {
  console.error(message)
  process.exit(1)
}

function buildWhenNeeded() {
  const built = '.next/BUILD_ID'
  if (existsSync(built) && statSync(built).mtimeMs > newest(WEB_SOURCES)) return
  console.log('正在构建网页部分，首次约需一分钟……')
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) stop('构建没有成功，服务器没有启动。请查看上面的原因；磁盘空间不足也会如此。')
}

const [major] = process.versions.node.split('.').map(Number)
if (major < 20 || major > 26) stop(`需要 Node 20 至 26，现在是 ${process.versions.node}。请安装 Node 20 以上的长期支持版。`)

await ensureDist()
const { preflight, PreflightError } = await import('../dist/preflight.mjs')
let settings
try {
  settings = await preflight(process.env)
} catch (error) {
  if (error instanceof PreflightError) stop(error.message)
  throw error
}
buildWhenNeeded()
await prepareFonts({ log: console.log })

const { host, port } = settings
const { default: next } = await import('next')
const server = createServer()
server.once('error', (error) => {
  if (error.code === 'EADDRINUSE') stop(`端口 ${port} 已被占用，服务器没有启动。请先关闭占用它的程序，或换一个端口：PORT=3001 npm start`)
  if (error.code === 'EACCES') stop(`没有权限使用端口 ${port}，服务器没有启动。请换一个 1024 以上的端口：PORT=3001 npm start`)
  throw error
})
const app = next({ dev: false, hostname: host, port })
const prepared = new Promise((resolve) => server.once('listening', () => resolve(app.prepare())))
// A request that comes before the application is ready waits for it.
server.on('request', (request, response) => void prepared.then(() => app.getRequestHandler()(request, response)))
server.listen(port, host)
await prepared
console.log(`已启动：http://${host.includes(':') ? `[${host}]` : host}:${port}（按 Ctrl+C 停止）`)
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 3000).unref()
  })
}
