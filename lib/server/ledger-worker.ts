import { parentPort, workerData } from 'node:worker_threads'
import { ImportRefusal } from '@/lib/importers/import-refusal'
import { readTableFile } from '@/lib/importers/xlsx/read-table-file'
import type { LedgerAnswer } from './read-ledger-file'

// Entry of a thread that reads one file and ends: whatever a file does to it, the server goes on.

function answer(bytes: Uint8Array): LedgerAnswer {
  try {
    return { ok: true, ...readTableFile(bytes) }
  } catch (error) {
    if (error instanceof ImportRefusal) return { ok: false, code: error.code, message: error.message }
    throw error
  }
}

parentPort?.postMessage(answer(workerData as Uint8Array))
