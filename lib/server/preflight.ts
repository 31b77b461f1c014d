import { openStore } from '@/lib/storage/open-store'
import { isStorageError } from '@/lib/storage/storage-error'
import { PreflightError } from './preflight-error'
import { refuseOpenAddress } from './refuse-open-address'
import { readSettings, type Settings } from './settings'

export { PreflightError } from './preflight-error'

/** Before the server starts: reads the settings, refuses an open address, checks and migrates the data. Throws PreflightError. */
export async function preflight(env: Readonly<Record<string, string | undefined>>): Promise<Settings> {
  const settings = readSettings(env)
  refuseOpenAddress(settings.host)
  try {
    const store = await openStore(settings, new Date())
    await store.close()
  } catch (error) {
    if (isStorageError(error)) throw new PreflightError(error.message, { cause: error })
    throw error
  }
  return settings
}
