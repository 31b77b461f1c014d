import { compilePdf } from '@/lib/exporters/pdf/compile-pdf'
import { listFonts } from '@/lib/exporters/pdf/fonts/list-fonts'
import { typstRequest } from '@/lib/exporters/pdf/typst-request'
import type { LaidOutDocument } from '@/lib/layout/laid-out-document'

/**
 * Test-only: a PDF, with a fault where `change` makes one in the JSON that goes to the compiler; a change that changes
 * nothing throws, because it would prove nothing.
 */
export function makePdf(document: LaidOutDocument, change?: (json: string) => string): Uint8Array {
  const request = typstRequest(document, listFonts())
  const input = change ? change(request.document) : request.document
  if (change && input === request.document) throw new Error('nothing is altered')
  return compilePdf({ ...request, document: input })
}
