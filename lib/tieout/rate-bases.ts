/** What a rate divides by what, as its own name says. */
export interface RateBasis {
  /** Matched against the words before the percentage in its clause. */
  name: RegExp
  /** The text must be about this, when the name alone does not tell. */
  about?: RegExp
  notAbout?: RegExp
  /** Words of the numerator's and denominators' own clauses, the default denominator first. */
  numerator: RegExp
  numeratorName: string
  denominators: readonly { words: RegExp; name: string }[]
  /** Denominators that offices print in place of the right one; never judged by. */
  loose?: RegExp
  /** The denominator's words may also stand behind it: 1268名执法人员参加考试. */
  readsBehind?: true
  /** A rate that should show numerator and denominator (N13). */
  mustShowBoth: boolean
  title: string
}

const CONCLUDED = { words: /审结|办结|结案/, name: '审结' }

/** Rates of the trade whose denominators are known (《法治政府建设年度报告》常用口径). Others are only recomputed where they fit. */
export const RATE_BASES: readonly RateBasis[] = [
  {
    title: '败诉率',
    name: /败诉率/,
    numerator: /败诉/,
    numeratorName: '败诉',
    denominators: [{ words: /审结|办结|结案|判决|生效/, name: '审结' }],
    loose: /应诉|诉讼|一审|被告/,
    mustShowBoth: true,
  },
  {
    title: '纠错率',
    name: /纠错率/,
    numerator: /纠错|撤销|确认违法|责令|变更|终止|调解|和解/,
    numeratorName: '纠错',
    denominators: [CONCLUDED],
    loose: /受理|新收|收到|共收|申请|办理/,
    mustShowBoth: true,
  },
  {
    title: '调撤结案率',
    name: /调撤|调解率|和解率|调解和解|调解结案率|调处成功率|调解成功率|化解率/,
    about: /复议/,
    numerator: /和解|调解|撤回|调撤|终止|化解/,
    numeratorName: '调解和解',
    denominators: [CONCLUDED],
    loose: /受理|新收|收到|共收|申请|办理/,
    mustShowBoth: true,
  },
  {
    title: '调解成功率',
    name: /成功率/,
    notAbout: /复议/,
    numerator: /成功/,
    numeratorName: '调解成功',
    // 化解纠纷300件 may be those that succeeded.
    denominators: [{ words: /受理|调解|调处|排查|总数|^(?!.*化解).*纠纷/, name: '受理' }],
    mustShowBoth: true,
  },
  {
    title: '负责人出庭应诉率',
    name: /出庭(?:应诉)?率/,
    numerator: /(?:负责人|领导|实际|县长|区长|市长|镇长|局长|正职).*出庭|^(?!.*(?:应当?|应由|律师)).*出庭应诉/,
    numeratorName: '负责人出庭',
    denominators: [
      { words: /应当?(?:由[^,]*)?出庭/, name: '应出庭' },
      { words: /开庭/, name: '开庭' },
    ],
    loose: /应诉|诉讼|一审|被告/,
    mustShowBoth: true,
  },
  {
    title: '按期办结率',
    name: /(?:按期|按时|限时|及时|期限内|时限内|审限内|限期内)(?:的)?(?:办结|审结|结案)率/,
    numerator: /(?:按期|按时|限时|及时|期限内|时限内|审限内|限期内)(?:办结|审结|结案)/,
    numeratorName: '按期办结',
    denominators: [CONCLUDED],
    mustShowBoth: false,
  },
  {
    title: '办结率',
    name: /(?<!无障碍|调撤|调解|和解)(?:审结|办结|结案)率/,
    numerator: /审结|办结|结案/,
    numeratorName: '审结',
    denominators: [{ words: /受理|新收|收到|共收|收案|办理|接收|立案/, name: '受理' }],
    loose: /申请|结转/,
    mustShowBoth: false,
  },
  {
    title: '受理率',
    name: /受理率/,
    numerator: /(?<!不予|未)受理/,
    numeratorName: '受理',
    denominators: [{ words: /新收|收到|共收|接收|申请/, name: '新收' }],
    readsBehind: true,
    mustShowBoth: false,
  },
  {
    title: '采纳率',
    name: /采纳率/,
    numerator: /采纳/,
    numeratorName: '采纳',
    denominators: [{ words: /提出|意见|建议|反馈/, name: '提出意见' }],
    mustShowBoth: false,
  },
  ...['参考', '参学', '参训'].map((word) => ({
    title: `${word}率`,
    name: new RegExp(`${word}率`),
    numerator: new RegExp(`(?:实际|实[考参学训到]|参加|完成|${word})`),
    numeratorName: '实际参加',
    denominators: [
      { words: /应(?:考|参|学|训)|报名/, name: '应参加' },
      { words: /实有|在岗|在编/, name: '实有人数' },
    ],
    mustShowBoth: false,
  })),
  ...['合格', '通过', '优秀', '及格'].map((word) => ({
    title: `${word}率`,
    name: new RegExp(`${word}率`),
    numerator: new RegExp(`(?<!不)${word}`),
    numeratorName: word,
    denominators: [{ words: /参加|参考|考试|应考|抽查|评查/, name: '参加' }],
    readsBehind: true,
    mustShowBoth: false,
  })),
  ...['回复', '反馈', '办复', '整改'].map((word) => ({
    title: `${word}率`,
    name: new RegExp(`${word}率`),
    numerator: new RegExp(`(?<!未)${word}`),
    numeratorName: `已${word}`,
    denominators: [{ words: /收到|建议|问题|发现|制发/, name: '收到' }],
    mustShowBoth: false,
  })),
  {
    title: '述法率',
    name: /述法率/,
    numerator: /已?述法|完成/,
    numeratorName: '已述法',
    denominators: [{ words: /应述法|应当述法/, name: '应述法' }],
    mustShowBoth: false,
  },
  ...['帮教', '安置'].map((word) => ({
    title: `${word}率`,
    name: new RegExp(`${word}率`),
    numerator: new RegExp(`(?<!未)${word}`),
    numeratorName: word,
    denominators: [{ words: /在册|衔接|刑满/, name: '在册' }],
    mustShowBoth: false,
  })),
]
