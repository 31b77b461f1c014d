const NAMES = ['localhost', '127.0.0.1', '[::1]']
const HTTP_PORT = 80
const DEFAULT_PORT = 3000

/** The port this server answers on. */
export const ownPort = (): number => Number(process.env.PORT || DEFAULT_PORT)

/** Whether a Host header names this server: a loopback name with its port. Anything else may be a site that had its own name lead here. */
export function isOwnHost(host: string | null, port = ownPort()): boolean {
  const own = NAMES.flatMap((name) => (port === HTTP_PORT ? [name, `${name}:${port}`] : [`${name}:${port}`]))
  return host !== null && own.includes(host.toLowerCase())
}

/** What a request under another name is answered, with status 421. */
export function misdirectedMessage(port = ownPort()): string {
  return `本服务只回应本机地址。请在本机的浏览器中打开 http://127.0.0.1:${port}。`
}
