import { ccpa } from '../laws/citations'
import { startOf } from '../text/nodes'
import { passagesIn } from '../text/passages'
import { englishRule } from './rule'

const sale =
  /\b(?:sell|sells|selling|sold|sale of (?:your |any |such |the )?(?:personal |your )?(?:data|information))\b/iu

/** Whether data is sold or shared for advertising is said, either way. */
export const saleUnstated = englishRule(
  {
    id: 'sale-unstated',
    severity: 'warning',
    says: 'A policy says whether data is sold or shared, either way.',
    citations: [ccpa('7011(e)(1)(D)-(F)')],
    bad: '▶<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nIn a sale of our assets, data goes along.',
    good: 'We do not sell personal data.',
  },
  (tree, file) => {
    if (passagesIn(tree, file).some(({ text }) => sale.test(text))) return
    const reason =
      'nothing says whether personal data is sold or shared for advertising; write which categories are, to whom and why, or that none are'
    file.message(reason, { place: startOf(tree) })
  },
)
