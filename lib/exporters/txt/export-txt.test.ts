import { expect, it } from 'vitest'
import { sampleDocument } from '@/lib/layout/fixtures/sample-document'
import { exportTxt } from './export-txt'

it('writes one line a paragraph, a blank line where paper has one, and cells joined by tab', async () => {
  await expect(exportTxt(sampleDocument())).toMatchFileSnapshot('golden/sample.txt')
})
