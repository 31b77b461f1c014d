/** Measure words (单位词) of a report after an Arabic number, longer ones first where one opens with another. */
const WORDS = [
  '个百分点', '百分点', '个工作日', '工作日', '平方公里', '平方米', '公里', '千米', '公顷', '公斤', '立方米',
  '万人次', '人次', '件次', '场次', '批次', '户次', '家次', '车次', '班次', '篇次', '页次', '台次', '课时', '学时', '小时', '分钟',
  '件套', '人天', '人日', '美元',
  '件', '宗', '起', '次', '场', '期', '批', '人', '名', '家', '个', '项', '条', '份', '卷', '类', '辆', '地', '分', '元', '户', '篇',
  '本', '册', '张', '幅', '块', '处', '所', '座', '间', '台', '套', '部', '支', '只', '艘', '架', '门', '课', '节', '讲', '堂', '天',
  '亩', '吨', '位', '组', '队', '班', '轮', '遍', '趟', '字', '页', '款', '种', '例', '桩', '株', '棵', '颗', '枚', '面', '副', '封',
  '函', '句', '笔', '箱', '盒', '包', '倍', '把', '顶', '扇', '段', '则', '道', '盏', '尊', '幢', '栋',
] as const

/** Measure words that are none before these characters: 得分98位居, 6月、12分别, 3天前. */
const WITH_EXCEPTIONS: readonly RegExp[] = [
  /位(?!居|列|于|次|置|一体)/,
  /分(?!别|局|类|步|级|支|批|管|工|之|公|院|会|所|队|中心)/,
  /部(?!委|署|门|分)/,
  /名(?!列|录|单|称)/,
  /道(?!路|防|关)/,
  /天(?!前|后|×|x|\*)/,
  /面(?!向|对|临|上|积)/,
  /组(?!织|建|成)/,
  /班(?!子)/,
  /期(?!间|限)/,
  /队(?!伍)/,
  /次(?!年|月|日)/,
  /条(?!件)/,
  /家(?!庭)/,
  /所(?!有|属|在|以|需)/,
  /人(?!民|大|社|均|员)/,
  /地(?!区|方|市|级)/,
  /类(?!似)/,
  /字(?!〔|\[|第|号)/,
  /包(?!括|含)/,
  /函(?!〔|\[)/,
]

const patternOf = new Map(WITH_EXCEPTIONS.map(({ source }) => [source[0]!, source]))
const SORTED = [...new Set<string>(WORDS)].sort((a, b) => b.length - a.length)

/** A measure word after an Arabic number. */
export const UNIT_SOURCE = SORTED.map((word) => patternOf.get(word) ?? word).join('|')

/** A measure word after a Chinese numeral, where words of one character abound: only those that count things. */
export const CHINESE_UNIT_SOURCE =
  /人次|场次|件次|批次|个(?!月|方面|层面|层次|环节|阶段|维度|角度|以上|字|小时)|家|名(?!列|录)|人(?!民|大|员)|次|场|件|项|条(?!件)|份|所|辆|宗|起|位(?!一体|居|列)|户|篇|支|卷|期(?!间)|处|册|台|座|类|倍|万元|亿元|元/
    .source

/** Units that count the same kind of thing, so that a part and its whole may differ in them. */
const GROUPS: readonly (readonly string[])[] = [
  ['件', '宗', '起', '例', '桩'],
  ['人', '名', '位'],
  ['次', '场', '场次', '期', '轮'],
  ['个', '家', '所', '处', '座'],
  ['项', '个'],
  ['条', '项'],
  ['份', '件'],
  ['件', '项'],
  ['万元', '元', '亿元'],
]

/** Two units may count the same kind of thing: 件 and 宗, 人 and 名. */
export function areUnitsComparable(a: string, b: string): boolean {
  return a === b || GROUPS.some((group) => group.includes(a) && group.includes(b))
}
