import { textRule } from './rule'

/** A text opens with its short version, and has one. */
export const inShort = textRule(
  {
    id: 'in-short',
    severity: 'error',
    says: 'A policy opens with its short version.',
    citations: [{ law: 'wp260', article: '36', certainty: 'read' }],
    bad: '▶We keep your name.',
    good: '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nHello.',
  },
  (tree, file) => {
    const body = tree.children.filter((node) => node.type !== 'yaml')
    const all = body.filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'InShort')
    for (const { position } of all.slice(1)) {
      file.message('there are two `<InShort>`; write one, at the top', { place: position })
    }
    const [first] = all
    if (body.length === 0) {
      file.message('the policy has no text; write it below the lines of `---`', { place: tree.position?.end })
    } else if (first?.type !== 'mdxJsxFlowElement') {
      // Another tag there is refused for itself.
      if (body[0]?.type === 'mdxJsxFlowElement') return
      const reason =
        'the policy does not open with its short version; write `<InShort>`, four or five lines that answer who, what, why, with whom and what readers can do, and `</InShort>`'
      file.message(reason, { place: body[0]?.position?.start })
    } else if (body[0] !== first) {
      file.message('`<InShort>` does not come first; move it to the top', { place: first.position })
    } else if (first.children.length === 0) {
      const reason = '`<InShort>` is empty; write four or five lines between it and `</InShort>`'
      file.message(reason, { place: first.position })
    }
  },
)
