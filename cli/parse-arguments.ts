import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CallError } from './call-error'

type Options = NonNullable<ParseArgsConfig['options']>

/** Parses the words after a command; a wrong call throws CallError. `usage` is the line that shows the right one. */
export function parseArguments<const O extends Options>(argv: string[], options: O, usage: string) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true, strict: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error
    const named = /'(-[^' ,]*)/.exec(String(error))?.[1] ?? ''
    const what = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `没有选项 ${named}` : `选项 ${named} 的写法不对`
    throw new CallError(`${what}。用法：${usage}`)
  }
}
