import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../main'

/** Test-only: runs `fazhi` in a fresh folder that holds these files. */
export function inFolder(files: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return {
    folder,
    async fazhi(...argv: string[]) {
      let [out, err] = ['', '']
      const code = await run(argv, { cwd: folder, out: (text) => (out += text), err: (text) => (err += text) })
      return { code, out, err, json: () => JSON.parse(out) as never }
    },
  }
}

/** A published report of the fictional 云岭县, half-width punctuation and web rubbish included. */
export const PUBLISHED_TEXT = `您现在的位置: 首页 > 政务公开
云岭县司法局
关于2025年度法治政府建设情况的报告
2025年,云岭县司法局认真履行职责,法治政府建设取得新进展。现将有关情况报告如下:
一、2025年推进法治政府建设的主要举措和成效
(一)加强组织领导。局党组会前学法12次,专题研究法治政府建设4次,把年度任务逐项分到科室。
(二)规范行政执法。组织执法人员培训6场次,评查案卷120卷,通报典型问题并督促整改。
二、2025年党政主要负责人履行推进法治建设第一责任人职责,加强法治政府建设的有关情况
局主要负责人主持召开法治政府建设专题会议4次,对重要工作亲自部署、重大问题亲自过问,带头述法。
三、2025年推进法治政府建设存在的不足和原因
基层执法力量仍有不足,主要是编制紧张、人员流动较快;普法的针对性有待加强,原因是对需求摸底不够。
四、2026年推进法治政府建设的工作思路
2026年,将配齐司法所工作人员,全年组织执法培训8场次以上,六月底前完成普法需求调查。
五、其他需要报告的情况
无。
云岭县司法局
2026年2月3日
版权所有:云岭县人民政府
`
