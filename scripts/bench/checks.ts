import { checkReport } from '@/lib/checks/run-checks'
import { resolveReport } from '@/lib/figures/resolve-report'
import type { Block } from '@/lib/report/block'
import { buildReport, h2, p } from '@/lib/report/testing/build-report'
import type { Report } from '@/lib/report/report'
import type { ResolvedReport } from '@/lib/report/resolved-report'
import { tieOut } from '@/lib/tieout/tie-out'
import { INDICATOR_CATALOGUE } from '@/templates/indicator-catalogue'
import { time, type Measurement } from './measure'

/** Twice as many numbers as in published reports: about one for each fifty characters. */
const PARAGRAPHS = [
  '全年新收行政复议申请204件，上年181件，同比增长12.7%，审结185件，其中调解和解60件，调撤结案率32.43%。健全案前调解机制，推动行政争议在初始阶段化解，当事人对复议工作的认可度不断提高，复议作为化解行政争议主渠道的作用更加明显。',
  '组织行政执法人员培训6场次，评查案卷120卷。全面推行行政执法公示、全过程记录和重大执法决定法制审核，把严格规范公正文明执法的要求落实到每一个环节、每一个岗位，以案卷评查推动执法质量持续提升，以信息公开推动执法过程更加透明。',
  '人民调解组织受理各类矛盾纠纷5236件，调解成功5188件，调解成功率99.08%，涉及金额3.2亿元。坚持和发展新时代“枫桥经验”，把基层治理的触角延伸到院落、楼栋和田间地头，让小事不出村、大事不出镇，把矛盾纠纷化解在基层、化解在萌芽状态。',
  '坚持党对法治政府建设的全面领导，把依法行政要求贯穿决策、执行、监督全过程，健全会前学法制度，推动各级干部带头尊崇法治、敬畏法律，了解法律、掌握法律，不断提高运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定、应对风险的能力。',
]

/** Each variant says the same in other words, so that nothing kept of another one helps. */
function numberedReport(characters: number, variant: number): Report {
  const achievements = [h2('依法行政制度体系更加完备')]
  const ending = `（${String.fromCodePoint(0x4e00 + variant)}）`
  for (let length = 0, at = 0; length < characters; at++) {
    const text = PARAGRAPHS[at % PARAGRAPHS.length]! + ending
    achievements.push(p(text))
    length += text.length
  }
  return buildReport({ sections: { achievements } })
}

/** As many as are measured, warm-up included: none is met twice. */
const COPIES = 120

function inTurn<T>(make: (variant: number) => T): () => T {
  const copies = Array.from({ length: COPIES }, (_, variant) => make(variant))
  let next = 0
  return () => copies[next++ % copies.length]!
}

/** The same report with one more paragraph changed each time: what a pause in writing costs. */
function editedInTurn(characters: number): () => ResolvedReport {
  const report = numberedReport(characters, 0)
  const { content } = report.sections.achievements
  const middle = Math.floor(content.length / 2)
  return inTurn((variant) => {
    const changed: Block = { ...content[middle]!, ...p(`第${variant}次改动，全年办理公证${variant}件。`) }
    const achievements = { present: true, content: content.with(middle, changed) }
    return resolveReport({ ...report, sections: { ...report.sections, achievements } })
  })
}

/** What all rules cost over a report, what tie-out alone costs, and how both grow. */
export async function measureChecks(): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  const sizes = [6000, 30_000, 120_000] as const
  for (const characters of sizes) {
    const name = `${characters.toLocaleString('en')} characters with numbers`
    const isFirst = characters === sizes[0]
    const fresh = inTurn((variant) => numberedReport(characters, variant))
    measurements.push(
      await time(`check, ${name}`, isFirst ? 8 : null, () => checkReport(fresh(), { origin: 'draft', catalogue: INDICATOR_CATALOGUE }), 60, 60),
    )
    const tied: Measurement[] = []
    for (let round = 0; round < 2; round++) {
      const resolved = inTurn((variant) => resolveReport(numberedReport(characters, variant)))
      tied.push(await time(`tie-out, ${name}`, isFirst ? 3 : null, () => tieOut(resolved(), INDICATOR_CATALOGUE), 60, 60))
    }
    measurements.push(tied.at(-1)!)
  }
  const [check, tie, , , largeCheck, largeTie] = measurements.map(({ value }) => value) as [number, number, number, number, number, number]
  const times = sizes.at(-1)! / sizes[0]
  const growth = (name: string, small: number, large: number): Measurement => ({
    name: `${name}, cost per character from 6,000 to 120,000`,
    value: large / small / times,
    unit: '×',
    budget: 1.5,
    detail: 'linear is 1',
  })
  const edited = editedInTurn(120_000)
  const afterEdit = await time('tie-out, 120,000 characters, one paragraph edited', null, () => tieOut(edited(), INDICATOR_CATALOGUE), 40, 10)
  return [...measurements, afterEdit, growth('check', check, largeCheck), growth('tie-out', tie, largeTie)]
}
