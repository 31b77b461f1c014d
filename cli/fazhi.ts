import { run } from './main'

// A reader that closes early (| head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  })
} catch (error) {
  // A fault of the program. Exit code 1 would mean that check found something; FAZHI_DEBUG=1 shows where it happened.
  const words = error instanceof Error ? error.message.replace(/\s*\n\s*/g, ' ') : String(error)
  process.stderr.write(`程序出错：${words}。请把这一行和所用文件告诉维护人员。\n`)
  if (process.env.FAZHI_DEBUG) console.error(error)
  process.exitCode = 2
}
