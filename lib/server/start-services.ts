import { isStorageError } from '@/lib/storage/storage-error'
import { keepPruned } from './keep-pruned'
import { PreflightError } from './preflight-error'
import { openServices } from './services'

/** Opens the services of the starting server. Where they cannot be opened it says why in one line and ends the process. */
export async function startServices(): Promise<void> {
  try {
    const services = await openServices()
    void keepPruned(services, (failure) => process.stderr.write(`清理旧的保存记录没有完成，明天再试：${String(failure)}\n`))
  } catch (error) {
    if (!(error instanceof PreflightError || isStorageError(error))) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
