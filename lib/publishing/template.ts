/** A draft of the first version of a policy, with gaps that the check reports. */
export function firstDraft(title: string): string {
  return `---
title: ${JSON.stringify(title)}
summary: The first version.
change: material
---

<InShort>

- **Who we are:** [… your name, and what you offer]
- **What we collect:** [… which data]
- **Why:** [… what you use it for]
- **Who else sees it:** [… with whom you share it]
- **What you can do:** [… which rights your readers have, and how to use them]

</InShort>

[… one or two sentences: what this policy covers]

## Data we collect

[… which data you collect, and whether people give it or it is collected automatically]

## How we use it

[… for what, and on which legal basis]

## Who we share it with

[… whom, for what, and in which countries]

## How long we keep it

[… how long each kind of data is kept]

## Your rights

[… which rights your readers have, and how to use them]

## Changes to this policy

[… how you tell your readers when it changes]

## Contact

[… how to reach you about privacy]
`
}

/** A `company.yaml` with gaps that the check reports. */
export function firstCompany(): string {
  return `name: ""
about: ""
# website: https://www.example.org
# email: privacy@example.org
# address: 1 Long Road, Town
# noticeDays: 30
accent: "#2d5a7b"
accentDark: "#8fc1e3"
`
}
