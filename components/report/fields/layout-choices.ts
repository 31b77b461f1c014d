import type { ReportSettings } from '@/lib/report/settings'

export interface LayoutChoice {
  key: keyof ReportSettings
  label: string
  /** The value as a word in the page → what the clerk reads; the first is the standard's. */
  options: readonly { value: string; label: string }[]
  /** The clause of GB/T 9704-2012 that the others depart from, or that leaves it open. */
  clause: string
}

/** 版式设置 in the words of the trade. */
export const LAYOUT_CHOICES: readonly LayoutChoice[] = [
  {
    key: 'letterhead',
    label: '版头和版记',
    options: [
      { value: 'false', label: '不带' },
      { value: 'true', label: '带（公文格式）' },
    ],
    clause: '7.2、7.4：正式行文有版头和版记；公开稿一律不带',
  },
  {
    key: 'issuerMark',
    label: '发文机关标志',
    options: [
      { value: 'withDocument', label: '机关名称加“文件”' },
      { value: 'nameOnly', label: '只用机关名称' },
    ],
    clause: '7.2.4：两种都可以',
  },
  {
    key: 'titleTypeface',
    label: '标题字体',
    options: [
      { value: 'titleSong', label: '小标宋' },
      { value: 'song', label: '宋体加粗' },
      { value: 'gothic', label: '黑体' },
    ],
    clause: '7.3.1：2号小标宋体字',
  },
  {
    key: 'levelTwoHeads',
    label: '二级标题',
    options: [
      { value: 'runIn', label: '在段首，后接正文' },
      { value: 'ownLine', label: '单独成行' },
    ],
    clause: '7.3.3：只规定用楷体，未规定是否成行',
  },
  {
    key: 'digits',
    label: '正文中的数字',
    options: [
      { value: 'western', label: 'Times New Roman' },
      { value: 'imitationSong', label: '仿宋' },
    ],
    clause: '5.2.2：一般用3号仿宋；前者为通行做法',
  },
  {
    key: 'linePitch',
    label: '行距',
    options: [
      { value: 'even', label: '版心等分22行（28.99磅）' },
      { value: 'fill', label: '撑满版心（约29.6磅）' },
    ],
    clause: '5.2.3：每面22行，撑满版心',
  },
  {
    key: 'pageNumbers',
    label: '页码',
    options: [
      { value: 'outside', label: '单页居右，双页居左' },
      { value: 'centered', label: '居中' },
      { value: 'none', label: '不编页码' },
    ],
    clause: '7.5：单页码居右空一字，双页码居左空一字',
  },
  {
    key: 'imprintPage',
    label: '版记的位置',
    options: [
      { value: 'last', label: '正文末页的最下方' },
      { value: 'even', label: '另起一面，在双数页' },
    ],
    clause: '7.4：置于公文最后一面；双面印刷常用后者',
  },
  {
    key: 'imprintForm',
    label: '版记在 Word 中',
    options: [
      { value: 'anchored', label: '文本框，固定在页末' },
      { value: 'paragraphs', label: '普通段落，接在正文后' },
    ],
    clause: '7.4：居版心末行；软件不显示文本框时用后者',
  },
  {
    key: 'wordGrid',
    label: 'Word 的网格',
    options: [
      { value: 'lines', label: '只指定行网格' },
      { value: 'linesAndChars', label: '指定行和字符网格' },
    ],
    clause: '5.2.3：每行28字；个别软件对后者排版有误',
  },
  {
    key: 'keepDataControls',
    label: '数据控件',
    options: [
      { value: 'false', label: '不保留' },
      { value: 'true', label: '保留在 Word 中' },
    ],
    clause: '标准未作规定；保留的，再导入时数据仍能认出',
  },
]
