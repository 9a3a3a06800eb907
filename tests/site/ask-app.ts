// Prints what the compiled app sends for each path that it is given.
import { startApp } from '../../lib/export/app'

const app = await startApp()
for (const path of process.argv.slice(2)) console.log(String(await app.ask(path).catch(String)))
app.stop()
