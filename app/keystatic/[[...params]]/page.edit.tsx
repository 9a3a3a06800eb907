import { currentConfig } from '../editor-config'
import { Keystatic } from '../keystatic'

export const dynamic = 'force-dynamic'

export default async function Page() {
  return <Keystatic config={await currentConfig()} />
}
