import type { Report } from '@/lib/report/report'
import { p } from '@/lib/report/testing/build-report'
import { soundReport, SOUND_SECTIONS } from './sound-report'

/** Test-only: a sound report whose achievements end in these paragraphs. */
export const proseReport = (...lines: string[]): Report =>
  soundReport({ sections: { achievements: [...SOUND_SECTIONS.achievements, ...lines.map((line) => p(line))] } })
