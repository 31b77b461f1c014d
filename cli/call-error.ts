import { dirname } from 'node:path'

/** The input or the call is wrong; the message is for the user, in Chinese, one line: what and why. Exit code 2. */
export class CallError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CallError'
  }
}

/** A .json file that is no report file: wrong when it was named, passed over when it was found in a folder. */
export class NotAReportError extends CallError {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '这是文件夹，不是文件',
  ENOTDIR: '路径中有一段不是文件夹',
  ENOSPC: '磁盘空间不足',
  EDQUOT: '磁盘配额不足',
  EROFS: '磁盘只读',
  EMFILE: '打开的文件太多',
  EBUSY: '文件正被其他程序使用',
  ENAMETOOLONG: '文件名太长',
}

/** A failure of the file system as a CallError (读取、写入 + path + reason); any other error is returned as it is. */
export function explainFileError(error: unknown, action: '读取' | '写入', path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = action === '写入' && code === 'ENOENT' ? `没有文件夹 ${dirname(path)}，请先建好，或换一个位置` : REASONS[code]
  return reason ? new CallError(`无法${action} ${path}：${reason}。`) : error
}
