import { expect, it } from 'vitest'
import { fileNameOf } from './export-report'

it.each([
  ['attachment; filename="report.docx"; filename*=UTF-8\'\'%E6%8A%A5%E5%91%8A.docx', '报告.docx'],
  ['attachment; filename="report.pdf"', 'report.pdf'],
  ["attachment; filename*=UTF-8''%E6%8", null],
  ['', null],
])('reads the file name from %s', (disposition, name) => expect(fileNameOf(disposition)).toBe(name))
