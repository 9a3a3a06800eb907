import type { RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { cited } from '../laws/laws'
import { both } from '../source/said'
import { say } from '../text/problem'
import { rulesOf } from './rule'

const [tag, own] = ['`<InShort>`', 'the short version']

/** The rules on the short version. */
export const inShortRules = rulesOf({
  /** A text opens with its short version. One that was brought from elsewhere stays as it was there. */
  'short-version': {
    severity: 'error',
    sparesSuperseded: true,
    says: 'A policy has a short version, unless it is of the past and was published elsewhere.',
    citations: cited('wp260 36'),
    bad: '▶We keep your name.',
    good: '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nHello.',
    check(tree, file) {
      const body = tree.children.filter((node) => node.type !== 'yaml')
      // Another tag in its place is refused for itself.
      if (body.length === 0 || body[0]?.type === 'mdxJsxFlowElement' || body.some(isInShort)) return
      const reason = both`the policy does not open with its short version; ${['write `<InShort>`', 'add it with “In short” in the bar of tools']}, four or five lines that answer who, what, why, with whom and what readers can do${[', and `</InShort>`; a text of the past that is published with `--updated` needs none', '']}`
      say(file, body[0]?.position?.start, reason)
    },
  },

  /** A short version comes first, once, and is not empty. */
  'in-short': {
    severity: 'error',
    says: 'A policy opens with its short version.',
    citations: cited('wp260 36'),
    bad: '▶<InShort>\n\n</InShort>\n\nWe keep your name.',
    good: '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nHello.',
    check(tree, file) {
      const body = tree.children.filter((node) => node.type !== 'yaml')
      const all = body.filter(isInShort)
      for (const { position } of all.slice(1)) {
        say(file, position, both`there are two ${[tag, 'short versions']}; write one, at the top`)
      }
      const [first] = all
      if (body.length === 0) {
        say(file, tree.position?.end, both`the policy has no text; write it${[' below the lines of `---`', '']}`)
      } else if (first && body[0] !== first) {
        say(file, first.position, both`${[tag, own]} does not come first; move it to the top`)
      } else if (first?.children.length === 0) {
        const reason = both`${[tag, own]} is empty; write four or five lines ${['between it and `</InShort>`', 'in it']}`
        say(file, first.position, reason)
      }
    },
  },
})

function isInShort(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'InShort'
}
