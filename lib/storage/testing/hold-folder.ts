/** Run as a process of its own: holds the data folder it is given until it is killed, or prints why it cannot. */
import { holdDataFolder } from '../data-folder'

try {
  holdDataFolder(process.argv[2]!, new Date())
  console.log('held')
  setInterval(() => undefined, 60_000)
} catch (error) {
  console.log(error instanceof Error ? error.message : error)
}
