import type { StoreRule } from './rule'
import { accessible } from './rules/accessible'
import { address } from './rules/address'
import { dated } from './rules/dated'
import { deletionPage } from './rules/deletion-page'
import { effective } from './rules/effective'
import { entity } from './rules/entity'
import { languages } from './rules/languages'
import { linkLabel } from './rules/link-label'
import { onePlace } from './rules/one-place'
import { printable } from './rules/printable'
import { smallScreen } from './rules/small-screen'
import { storeLink } from './rules/store-link'
import { title } from './rules/title'

/** Every rule of the store proof, in the order in which it is shown. */
export const storeRules: readonly StoreRule[] = [
  storeLink,
  address,
  title,
  entity,
  dated,
  effective,
  onePlace,
  smallScreen,
  printable,
  accessible,
  languages,
  linkLabel,
  deletionPage,
]
