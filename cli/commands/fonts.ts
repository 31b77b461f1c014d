import { listFonts } from '@/lib/exporters/pdf/fonts/list-fonts'
import { CallError } from '../call-error'
import { formatTable } from '../format-table'
import type { CommandIo, ExitCode } from '../io'
import { parseArguments } from '../parse-arguments'

export const FONTS_USAGE = 'fazhi fonts'

/** fazhi fonts: which face each role gets in a PDF made on this machine. */
export async function fontsCommand(argv: string[], io: CommandIo): Promise<ExitCode> {
  const { positionals } = parseArguments(argv, {}, FONTS_USAGE)
  if (positionals.length > 0) throw new CallError(`不认识“${positionals[0]}”。用法：${FONTS_USAGE}`)
  const fonts = listFonts()
  io.out(formatTable([['公文字体', '本机使用', '字体文件'], ...fonts.map(({ wanted, used, file }) => [wanted, used, file])], 'left'))
  const substitutes = [...new Set(fonts.filter(({ substitute }) => substitute).map(({ wanted, used }) => `${wanted} 由 ${used} 代替`))]
  if (substitutes.length > 0) io.out(`${substitutes.join('；')}。这样的 PDF 供校对用，正式印发请用装有公文字体的电脑从 Word 打印。\n`)
  return 0
}
