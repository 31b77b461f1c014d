/** For the user, when this server gives no answer. */
export const UNREACHABLE = '连接不上本机服务，请确认程序仍在运行，然后再试。'

const PATIENCE_MS = 4000

/** Whether this server answers at all, soon; asks for a small file that no cache may answer for it. */
export async function isServerReachable(): Promise<boolean> {
  return fetch('/icon.svg', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    () => true,
    () => false,
  )
}

/** Why a piece of the program did not load, for the user. */
export async function explainLoadFailure(): Promise<string> {
  return (await isServerReachable()) ? '这一部分没有载入，请刷新页面后再试；已写的内容不会丢失。' : UNREACHABLE
}
