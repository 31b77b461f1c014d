import { isLoopback } from './http/is-loopback'
import { PreflightError } from './preflight-error'

/** Throws PreflightError unless the address is this machine's own: without accounts nobody else may reach the reports. */
export function refuseOpenAddress(host: string): void {
  if (isLoopback(host)) return
  throw new PreflightError(
    `不能在 ${host} 上启动：目前还没有账号功能，其他电脑若能访问，谁都可以查看和修改报告。请去掉 HOST 设置，或设为 127.0.0.1。`,
  )
}
