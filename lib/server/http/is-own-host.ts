const NAMES = ['localhost', '127.0.0.1', '[::1]']
const HTTP_PORT = 80

/** Whether a Host header names this server: a loopback name with its port. Anything else may be a site that had its own name lead here. */
export function isOwnHost(host: string | null, port: number): boolean {
  const own = NAMES.flatMap((name) => (port === HTTP_PORT ? [name, `${name}:${port}`] : [`${name}:${port}`]))
  return host !== null && own.includes(host.toLowerCase())
}
