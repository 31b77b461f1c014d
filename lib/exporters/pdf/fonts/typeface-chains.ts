import type { TypefaceRole } from '@/lib/layout/typeface'

/** A freely licensed face that stands in where the machine has none. */
export interface OpenFace {
  /** What the user reads. */
  label: string
  /** A name in the file. */
  name: string
  /** Path below the project; null: looked for by name in the project's own font folder and on the machine. */
  file: string | null
}

export interface TypefaceChain {
  /** Names of the wanted face itself, Chinese and English. */
  own: string[]
  /** Names of faces of the same kind that a machine may have, best first. */
  similar: string[]
  open: OpenFace[]
}

const GOOGLE_FONTS = 'node_modules/@expo-google-fonts'
const NOTO_SERIF: OpenFace = {
  label: 'Noto Serif SC',
  name: 'Noto Serif SC',
  file: `${GOOGLE_FONTS}/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf`,
}

/** Every chain ends in this face, which has the rarest characters. */
export const LAST_RESORT = NOTO_SERIF

/** Which faces serve a role, first hit wins; of each the operator's folder comes before the machine's fonts. */
export const TYPEFACE_CHAINS: Readonly<Record<TypefaceRole, TypefaceChain>> = {
  titleSong: {
    own: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05'],
    similar: ['华文中宋', 'STZhongsong'],
    open: [{ ...NOTO_SERIF, label: 'Noto Serif SC 粗体', file: `${GOOGLE_FONTS}/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf` }],
  },
  imitationSong: {
    own: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong'],
    similar: ['方正仿宋_GBK', '方正仿宋简体', 'FZFangSong-Z02', 'FZFangSong-Z02S', '华文仿宋', 'STFangsong'],
    open: [{ label: 'FandolFang', name: 'FandolFang R', file: null }],
  },
  gothic: {
    own: ['黑体', 'SimHei'],
    similar: ['方正黑体_GBK', '方正黑体简体', 'FZHei-B01', 'FZHei-B01S', '华文黑体', 'STHeiti', 'Heiti SC'],
    open: [{
      label: 'Noto Sans SC',
      name: 'Noto Sans SC',
      file: `${GOOGLE_FONTS}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf`,
    }],
  },
  regularScript: {
    own: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi'],
    similar: ['方正楷体_GBK', '方正楷体简体', 'FZKai-Z03', 'FZKai-Z03S', '华文楷体', 'STKaiti', 'Kaiti SC'],
    open: [
      { label: 'FandolKai', name: 'FandolKai', file: null },
      { label: 'AR PL UKai', name: 'AR PL UKai CN', file: null },
    ],
  },
  song: {
    own: ['宋体', 'SimSun'],
    similar: ['方正书宋_GBK', '方正书宋简体', 'FZShuSong-Z01', 'FZShuSong-Z01S', '华文宋体', 'STSong', 'Songti SC'],
    open: [NOTO_SERIF],
  },
  western: {
    own: ['Times New Roman'],
    similar: [],
    open: [{ label: 'Liberation Serif', name: 'Liberation Serif', file: null }],
  },
}
