// Drafts and publishes policies: npm run policy
import { main } from './policy/main'

process.exitCode = await main(process.argv.slice(2), process)
