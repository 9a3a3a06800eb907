/** The kinds of policies that there are templates for. */
export const policyKinds = ['privacy', 'app', 'cookies'] as const
export type PolicyKind = (typeof policyKinds)[number]

/** A short version, what the text opens with, and its sections by their titles. */
interface Template {
  inShort: [question: string, gap: string][]
  opening: string
  sections: [title: string, text: string][]
}

const who: [string, string] = ['Who we are', '[… your name, and what you offer]']
const changes: [string, string] = ['Changes to this policy', '[… how you tell your readers when it changes]']
const contact: [string, string] = ['Contact', '[… how to reach you about privacy]']
const retention: [string, string] = ['How long we keep it', '[… how long each kind of data is kept]']
const sharing: [string, string] = ['Who we share it with', '[… whom, for what, and in which countries]']
const rights: [string, string] = ['Your rights', '[… which rights your readers have, and how to use them]']

const templates: Record<PolicyKind, Template> = {
  privacy: {
    inShort: [
      who,
      ['What we collect', '[… which data]'],
      ['Why', '[… what you use it for]'],
      ['Who else sees it', '[… with whom you share it]'],
      ['What you can do', rights[1]],
    ],
    opening: '[… one or two sentences: what this policy covers]',
    sections: [
      ['Data we collect', '[… which data you collect, and whether people give it or it is collected automatically]'],
      ['How we use it', '[… for what, and on which legal basis]'],
      sharing,
      retention,
      rights,
      changes,
      contact,
    ],
  },
  app: {
    inShort: [
      who,
      ['What the app collects', '[… which data]'],
      ['Why', '[… what you use it for]'],
      ['Who else gets it', '[… which companies, such as those whose code is in the app]'],
      ['How to delete it', '[… how people delete their account and their data]'],
    ],
    opening: '[… one or two sentences: which apps this policy covers, by their names in the stores]',
    sections: [
      ['Data the app collects', '[… which data, and whether people give it or the app collects it by itself]'],
      ['How we use it', '[… for what, and on which legal basis]'],
      ['App permissions', '[… each permission that the app asks for, and why]'],
      ['Services in the app', '[… each service or SDK of another company, what it gets, and a link to its policy]'],
      sharing,
      retention,
      ['Deleting your account and data', '[… how, in the app and on the web, and what is kept for how long]'],
      ['Security', '[… how data is protected, such as encryption on the way]'],
      ['Children', '[… from which age people can use the app, and what you do about the data of children]'],
      rights,
      changes,
      contact,
    ],
  },
  cookies: {
    inShort: [
      who,
      ['Which cookies we set', '[… which kinds]'],
      ['Why', '[… what for]'],
      ['What you can do', '[… how to refuse them, and how to delete them]'],
    ],
    opening: '[… one or two sentences: which websites and apps this policy covers]',
    sections: [
      ['What cookies are', '[… what cookies and similar techniques are, in a sentence or two]'],
      [
        'Cookies we set',
        `These are the cookies that we set:

| Name | Purpose | How long it stays | Who sets it |
| --- | --- | --- | --- |
| [… its name] | [… what it is for] | [… such as: until you close the browser, or 13 months] | [… we, or which company] |`,
      ],
      ['Needed cookies, and consent', '[… which are needed, and for which you ask for consent]'],
      ['How to refuse or delete them', '[… where to withdraw consent, and how to delete cookies in a browser]'],
      changes,
      contact,
    ],
  },
}

/** What a policy of a kind is called, unless someone says otherwise. */
export const titleOfKind: Record<PolicyKind, string> = {
  privacy: 'Privacy policy',
  app: 'Mobile app privacy policy',
  cookies: 'Cookie policy',
}

/** A draft of the first version of a policy of a company, as far as that is known, with gaps that the check reports. */
export function firstDraft(title: string, kind: PolicyKind = 'privacy', company: Partial<FirstFacts> = {}): string {
  const { inShort, opening, sections } = templates[kind]
  const [name, about] = [company.name, company.about].map((words) => words?.replaceAll(/[\\`*_[\]<>{}|~]/g, '\\$&'))
  const asSentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`)
  const named = name && (about ? `${asSentence(name)} ${asSentence(about)}` : `${name}, [… what you offer]`)
  const known = new Map([
    [who[1], named],
    [contact[1], company.email && `Write to ${company.email}.`],
  ])
  const filled = (gap: string) => known.get(gap) || gap
  return `---
title: ${JSON.stringify(title)}
summary: The first version.
change: material
---

<InShort>

${inShort.map(([question, gap]) => `- **${question}:** ${filled(gap)}`).join('\n')}

</InShort>

${opening}

${sections.map(([heading, text]) => `## ${heading}\n\n${filled(text)}`).join('\n\n')}
`
}

/** What is known of a company that is started. */
export interface FirstFacts {
  name: string
  about: string
  email?: string
}

/** A `company.yaml` with gaps that the check reports, but for what is known. */
export function firstCompany({ name, about, email }: FirstFacts = { name: '', about: '' }): string {
  return `name: ${JSON.stringify(name)}
about: ${JSON.stringify(about)}
# website: https://www.example.org
${email ? `email: ${JSON.stringify(email)}` : '# email: privacy@example.org'}
# address: 1 Long Road, Town
# noticeDays: 30
accent: "#2d5a7b"
accentDark: "#8fc1e3"
`
}
