import { StorageError } from '../storage-error'

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** The user's words for what a database reports; what is no trouble of the user's comes back as it is. */
export function translateError(error: unknown, place: string): unknown {
  const code = codeOf(error)
  const options = { cause: error }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === '53100') {
    return new StorageError('diskFull', `磁盘已满，这次没有保存：${place}。请清理磁盘空间后再试，已保存的内容没有受影响。`, options)
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new StorageError(
      'corrupt',
      `数据库文件已损坏，无法读取：${place}。程序没有改动它。请停止程序，先把所在文件夹整个复制一份留存，再用最近的备份替换这个文件；没有备份的，请联系维护人员抢救。`,
      options,
    )
  }
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|PERM)/.test(code)) {
    return new StorageError('unwritable', `数据库文件无法写入：${place}。请检查磁盘是否正常、文件夹是否允许写入，然后再试。`, options)
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return new StorageError('folderInUse', `数据库文件正被另一个程序占用：${place}。请关闭那个程序后再试。`, options)
  }
  if (/^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|EPIPE|ENOENT|57P0\d|08\w{3}|28\w{3}|3D000)$/.test(code)) {
    return new StorageError('unreachable', `连接不上 PostgreSQL 数据库：${place}。请确认数据库已启动，并检查 DATABASE_URL 是否正确。`, options)
  }
  return error
}
