import { CallError } from './call-error'
import { CHECK_USAGE, checkCommand } from './commands/check'
import { EXPORT_USAGE, exportCommand } from './commands/export'
import { FIGURES_USAGE, figuresCommand } from './commands/figures'
import { FONTS_USAGE, fontsCommand } from './commands/fonts'
import { IMPORT_USAGE, importCommand } from './commands/import'
import { NEW_USAGE, newCommand } from './commands/new'
import type { CommandIo, ExitCode } from './io'

const COMMANDS: Readonly<Record<string, { usage: string; run: (argv: string[], io: CommandIo) => Promise<ExitCode> }>> = {
  new: { usage: NEW_USAGE, run: newCommand },
  import: { usage: IMPORT_USAGE, run: importCommand },
  check: { usage: CHECK_USAGE, run: checkCommand },
  figures: { usage: FIGURES_USAGE, run: figuresCommand },
  export: { usage: EXPORT_USAGE, run: exportCommand },
  fonts: { usage: FONTS_USAGE, run: fontsCommand },
}

const HELP = `用法：
${Object.values(COMMANDS)
  .map(({ usage }) => `  ${usage}\n`)
  .join('')}可读 .txt（UTF-8、GB18030）和 .json（报告文件）。
退出码：0 完成；1 check 发现错误；2 输入或用法不对。
`

/** Runs one command of `fazhi`. A wrong input or call is one line on `err` and 2; a fault of the program throws. */
export async function run(argv: string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === 'help' || name === '--help' || name === '-h' || rest.includes('--help')) {
    io.out(HELP)
    return 0
  }
  const command = name === undefined ? undefined : Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (!command) {
      const names = Object.keys(COMMANDS).join('、')
      throw new CallError(name === undefined ? `没有写明命令，可用 ${names}；用法见 fazhi help` : `没有命令“${name}”，可用 ${names}；用法见 fazhi help`)
    }
    return await command.run(rest, io)
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    io.err(`${error.message.replace(/\s*\n\s*/g, ' ')}\n`)
    return 2
  }
}
