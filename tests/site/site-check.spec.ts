import { spawnSync } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { real, sample } from './sites'

const found = [
  {
    site: real,
    failed: [],
    // Its counsel has still to say how to reach Katror.
    untested: ['katror/privacy contact'],
  },
  {
    site: sample,
    // The sample only says whom to write to.
    failed: ['acme/app deletion-page', 'acme/cookies deletion-page', 'acme/privacy deletion-page'],
    untested: ['acme/cookies title', 'acme/cookies privacy-link'],
  },
]

for (const { site, failed, untested } of found) {
  test(`${site.out} is as laws and stores ask, as far as a machine can see`, () => {
    const { stdout } = spawnSync('npm', ['run', '--silent', 'check', '--', '--site', site.out, '--format', 'json'], {
      env: { ...process.env, TODAY: site.today },
      encoding: 'utf8',
    })
    const { policies }: { policies: { policy: string; results: { rule: string; state: string }[] }[] } =
      JSON.parse(stdout)
    const namesOf = (wanted: string) =>
      policies.flatMap(({ policy, results }) =>
        results.filter(({ state }) => state === wanted).map(({ rule }) => `${policy} ${rule}`),
      )
    expect(policies.length).toBeGreaterThan(1)
    expect(namesOf('failed')).toEqual(failed)
    // These depend on the address of the site, and on what a policy is about.
    expect(namesOf('not tested').filter((name) => !/ (address|deletion-page)$/.test(name))).toEqual(untested)
  })
}
