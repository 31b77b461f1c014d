import { isLoopback } from './is-loopback'

const HTTP_PORT = 80
const DEFAULT_PORT = 3000

/** The port this server answers on. */
export const ownPort = (): number => Number(process.env.PORT || DEFAULT_PORT)

/** Whether a Host header names this server: a loopback name with its port. Anything else may be a site that had its own name lead here. */
export function isOwnHost(host: string | null, port = ownPort()): boolean {
  const [, name = '', named] = /^(.+?)(?::(\d{1,5}))?$/.exec(host ?? '') ?? []
  return isLoopback(name.replace(/^\[(.*)\]$/, '$1')) && Number(named ?? HTTP_PORT) === port
}

/** What a request under another name is answered, with status 421. */
export function misdirectedMessage(port = ownPort()): string {
  return `本服务只回应本机地址。请在本机的浏览器中打开 http://127.0.0.1:${port}。`
}
