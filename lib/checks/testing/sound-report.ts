import { buildReport, h1, p, runIn, type BuiltBlock, type BuiltReport } from '@/lib/report/testing/build-report'
import type { Report, SectionId } from '@/lib/report/report'

/** Test-only: a report of the fictional 云岭县司法局 without a flaw, so that a test shows only what it changes. */
export function soundReport({ sections, ...rest }: BuiltReport = {}): Report {
  return buildReport({ ...rest, sections: { ...SOUND_SECTIONS, ...sections } })
}

/** The sound report without some of its parts. */
export function soundReportWithout(...ids: SectionId[]): Report {
  const kept = Object.entries(SOUND_SECTIONS).filter(([id]) => !ids.includes(id as SectionId))
  return buildReport({ sections: Object.fromEntries(kept) })
}

export const SOUND_SECTIONS: Readonly<Record<SectionId, BuiltBlock[]>> = {
  lead: [p('2025年，云岭县司法局认真履行职责，法治政府建设取得新进展。现将有关情况报告如下：')],
  achievements: [
    h1('2025年推进法治政府建设的主要举措和成效'),
    runIn('加强组织领导。', '局党组会前学法12次，专题研究法治政府建设4次，把年度任务逐项分到科室。'),
    runIn('规范行政执法。', '组织执法人员培训6场次，评查案卷120卷，通报典型问题并督促整改。'),
  ],
  leadershipDuty: [
    h1('2025年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况'),
    p('局主要负责人主持召开法治政府建设专题会议4次，对重要工作亲自部署、重大问题亲自过问，带头述法。'),
  ],
  shortcomings: [
    h1('2025年推进法治政府建设存在的不足和原因'),
    p('基层执法力量仍有不足，主要是编制紧张、人员流动较快；普法的针对性有待加强，原因是对需求摸底不够。'),
  ],
  plan: [h1('2026年推进法治政府建设的工作思路'), p('2026年，将配齐司法所工作人员，全年组织执法培训8场次以上，六月底前完成普法需求调查。')],
  otherMatters: [h1('其他需要报告的情况'), p('无。')],
}
