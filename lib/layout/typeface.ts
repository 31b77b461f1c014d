/** A typeface by its part in a document: 小标宋, 仿宋, 黑体, 楷体, 宋体, and the Western face of digits and letters. */
export type TypefaceRole = 'titleSong' | 'imitationSong' | 'gothic' | 'regularScript' | 'song' | 'western'

export interface Typeface {
  /** The name in Word files. */
  name: string
  /** The name the same design has on machines without `name`. */
  otherName: string | null
}

/** The faces by the names that offices use (GB/T 9704-2012 5.2.2, 7.2.4, 7.3). */
export const TYPEFACES: Readonly<Record<TypefaceRole, Typeface>> = {
  titleSong: { name: '方正小标宋简体', otherName: '宋体' },
  imitationSong: { name: '仿宋_GB2312', otherName: '仿宋' },
  gothic: { name: '黑体', otherName: 'SimHei' },
  regularScript: { name: '楷体_GB2312', otherName: '楷体' },
  song: { name: '宋体', otherName: 'SimSun' },
  western: { name: 'Times New Roman', otherName: null },
}
