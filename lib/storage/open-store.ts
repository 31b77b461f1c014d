import { holdDataFolder } from './data-folder'
import type { ReportStore } from './report-store'
import { openLibsqlStore } from './sql/open-libsql-store'
import { openPostgresStore } from './sql/open-postgres-store'

/**
 * Opens the store of an installation: the PostgreSQL database where one is named, else the embedded database in the
 * data folder, which this process then holds alone until the store is closed. Throws StorageError.
 */
export async function openStore(where: { dataDir: string; databaseUrl: string | null }, now: Date): Promise<ReportStore> {
  if (where.databaseUrl !== null) return openPostgresStore(where.databaseUrl, now)
  const folder = holdDataFolder(where.dataDir, now)
  try {
    const store = await openLibsqlStore(folder.databaseFile, now)
    const close = async () => {
      await store.close()
      folder.release()
    }
    return { ...store, close }
  } catch (error) {
    folder.release()
    throw error
  }
}
