import { warmPdf } from '@/lib/exporters/pdf/export-pdf'
import { endpoint } from '@/lib/server/http/endpoint'
import { fontSubstitutions } from '@/lib/server/font-substitutions'

export const GET = endpoint(async () => {
  // The export dialog asks when it opens: a PDF may be wanted next.
  void warmPdf()
  return Response.json({ substitutions: fontSubstitutions() })
})
