import { asciiAddress, swiftString } from '../literals'

/** The recipe of `acceptanceSnippets` in Swift, given the address of `policy.json`. */
export function swift(data: string): string {
  return `import Foundation

let policyData = URL(string: ${swiftString(asciiAddress(data))})!

struct PolicyVersion: Decodable {
    let updated: String
    let effective: String
    /// "material", or "editorial" where only the wording changed.
    let change: String
    let url: URL
    let since: URL
}

private struct Policy: Decodable {
    let url: URL
    let inForce: String
    let upcoming: String?
    let versions: [PolicyVersion]
}

/// Show the page at \`show\`, if any. If \`ask\` is true, store \`version\` once the user accepts; otherwise store it now. Tell the user about \`upcoming\` once.
struct Consent {
    var ask = false
    var version: String
    var show: URL?
    var upcoming: PolicyVersion?
}

/// What to do for a user who accepted a version, such as 2025-05-04, or none yet. Nil while the policy cannot be read: store and ask nothing, and try again later.
func consent(for accepted: String?, from data: URL = policyData) async -> Consent? {
    guard let policy = await readPolicy(data),
          let current = policy.versions.firstIndex(where: { $0.updated == policy.inForce })
    else { return nil }
    let versions = policy.versions
    let next = versions.firstIndex { $0.updated == policy.upcoming }
    var upcoming = next.map { versions[$0] }
    guard let stored = versions.firstIndex(where: { $0.updated == accepted }) else {
        return Consent(ask: true, version: policy.inForce, show: policy.url, upcoming: upcoming)
    }
    if let next, stored <= next { upcoming = nil }
    if stored <= current { return Consent(version: versions[stored].updated, upcoming: upcoming) }
    let ask = versions[current..<stored].contains { $0.change != "editorial" }
    return Consent(ask: ask, version: policy.inForce, show: versions[stored].since, upcoming: upcoming)
}

private func readPolicy(_ data: URL) async -> Policy? {
    let request = URLRequest(url: data, timeoutInterval: 5)
    guard let (body, response) = try? await URLSession.shared.data(for: request),
          (response as? HTTPURLResponse)?.statusCode == 200
    else { return nil }
    return try? JSONDecoder().decode(Policy.self, from: body)
}
`
}
