import type { Rule } from './rule'

/** Children are those under one age, wherever a company says so. */
export const childrenAges: Rule = {
  id: 'children-ages',
  severity: 'warning',
  says: 'The policies of a company name one age below which people are children.',
  citations: [
    { law: 'wp260', article: '33', certainty: 'read' },
    { law: 'coppa', article: '312.4(a)', certainty: 'quoted' },
  ],
  bad: ['## Children\n\nWe keep nothing about children under 13. Acme is not for anyone ▶under 18.'],
  good: ['## Children\n\nAcme is for people over 15. We keep nothing about children under 16.'],
}
