// Loads the remark plugin for programs that do not read TypeScript.
import { tsImport } from 'tsx/esm/api'

const { remarkPolicy } = await tsImport('./remark.ts', import.meta.url)

export default remarkPolicy
