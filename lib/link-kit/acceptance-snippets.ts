import { asciiAddress, dartString, kotlinString, swiftString, typeScriptString } from './literals'
import type { Snippet } from './snippets'

/** The code that tells an app, from the version that its user accepted and the data of the policy, whether to ask again and what to show. */
export function acceptanceSnippets({
  data,
}: {
  /** the address of policy.json */
  data: string
}): Snippet[] {
  return [
    { id: 'typescript', title: 'TypeScript', language: 'ts', code: typeScript(data) },
    { id: 'swift', title: 'Swift', language: 'swift', code: swift(data) },
    { id: 'kotlin', title: 'Kotlin', language: 'kotlin', code: kotlin(data) },
    { id: 'dart', title: 'Dart', language: 'dart', code: dart(data) },
  ]
}

function typeScript(data: string): string {
  return `const data = ${typeScriptString(data)}

interface Version {
  updated: string
  effective: string
  change: 'material' | 'editorial'
  url: string
  since: string
}

interface Policy {
  url: string
  inForce: string
  upcoming?: string
  versions: Version[]
}

/** Show \`show\` where there is one. Store \`version\`: once the user accepts it where \`ask\` is true, else at once. Tell of \`upcoming\`. */
export type Consent =
  | { ask: true; version: string; show: string; upcoming?: Version | undefined }
  | { ask: false; version?: string | undefined; show?: string; upcoming?: Version | undefined }

/** What to do for a user who accepted a version, such as 2025-05-04, or none yet. Asks nothing while the policy cannot be read. */
export async function consentFor(accepted: string | undefined): Promise<Consent> {
  const policy = await readPolicy().catch(() => undefined)
  if (!policy) return { ask: false, version: accepted }
  const { inForce, versions } = policy
  const place = (day: string | undefined) => versions.findIndex(({ updated }) => updated === day)
  const stored = place(accepted)
  const last = versions[stored]
  const next = place(policy.upcoming)
  const upcoming = last && stored <= next ? undefined : versions[next]
  if (!last) return { ask: true, version: inForce, show: policy.url, upcoming }
  if (stored <= place(inForce)) return { ask: false, version: accepted, upcoming }
  const ask = versions.slice(place(inForce), stored).some(({ change }) => change === 'material')
  return { ask, version: inForce, show: last.since, upcoming }
}

async function readPolicy(): Promise<Policy | undefined> {
  // React Native has no AbortSignal.timeout.
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), 5000)
  try {
    const response = await fetch(data, { signal: controller.signal })
    const policy: unknown = response.status === 200 ? await response.json() : undefined
    return isPolicy(policy) ? policy : undefined
  } finally {
    clearTimeout(timer)
  }
}

function isPolicy(value: unknown): value is Policy {
  return (
    hasStrings(value, ['url', 'inForce']) &&
    ['string', 'undefined'].includes(typeof value.upcoming) &&
    Array.isArray(value.versions) &&
    value.versions.every(isVersion) &&
    value.versions.some(({ updated }) => updated === value.inForce)
  )
}

function isVersion(value: unknown): value is Version {
  return (
    hasStrings(value, ['updated', 'effective', 'url', 'since']) &&
    (value.change === 'material' || value.change === 'editorial')
  )
}

function hasStrings(value: unknown, names: string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return names.every((name) => typeof fields.get(name) === 'string')
}
`
}

function swift(data: string): string {
  return `import Foundation

private let data = URL(string: ${swiftString(asciiAddress(data))})!

struct PolicyVersion: Decodable {
    enum Change: String, Decodable { case material, editorial }

    let updated: String
    let effective: String
    let change: Change
    let url: URL
    let since: URL
}

private struct Policy: Decodable {
    let url: URL
    let inForce: String
    let upcoming: String?
    let versions: [PolicyVersion]
}

/// Show \`show\` where there is one. Store \`version\`: once the user accepts it where \`ask\` is true, else at once. Tell of \`upcoming\`.
struct Consent {
    var ask = false
    var version: String?
    var show: URL?
    var upcoming: PolicyVersion?
}

/// What to do for a user who accepted a version, such as 2025-05-04, or none yet. Asks nothing while the policy cannot be read.
func consent(for accepted: String?) async -> Consent {
    guard let policy = await readPolicy(),
          let current = policy.versions.firstIndex(where: { $0.updated == policy.inForce })
    else { return Consent(version: accepted) }
    let versions = policy.versions
    let next = versions.firstIndex { $0.updated == policy.upcoming }
    var upcoming = next.map { versions[$0] }
    guard let stored = versions.firstIndex(where: { $0.updated == accepted }) else {
        return Consent(ask: true, version: policy.inForce, show: policy.url, upcoming: upcoming)
    }
    if let next, stored <= next { upcoming = nil }
    if stored <= current { return Consent(version: accepted, upcoming: upcoming) }
    let ask = versions[current..<stored].contains { $0.change == .material }
    return Consent(ask: ask, version: policy.inForce, show: versions[stored].since, upcoming: upcoming)
}

private func readPolicy() async -> Policy? {
    let request = URLRequest(url: data, timeoutInterval: 5)
    guard let (body, response) = try? await URLSession.shared.data(for: request),
          (response as? HTTPURLResponse)?.statusCode == 200
    else { return nil }
    return try? JSONDecoder().decode(Policy.self, from: body)
}
`
}

function kotlin(data: string): string {
  return `// Needs <uses-permission android:name="android.permission.INTERNET" /> in AndroidManifest.xml, and kotlinx-coroutines.
import java.net.HttpURLConnection
import java.net.URI
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.json.JSONObject

private const val DATA = ${kotlinString(data)}

class PolicyVersion(json: JSONObject) {
    val updated: String = json.getString("updated")
    val effective: String = json.getString("effective")
    val isMaterial: Boolean = when (json.getString("change")) {
        "material" -> true
        "editorial" -> false
        else -> throw IllegalArgumentException("another form")
    }
    val url: String = json.getString("url")
    val since: String = json.getString("since")
}

/** Show [show] where there is one. Store [version]: once the user accepts it where [ask] is true, else at once. Tell of [upcoming]. */
class Consent(
    val ask: Boolean,
    val version: String?,
    val show: String? = null,
    val upcoming: PolicyVersion? = null,
)

/** What to do for a user who accepted a version, such as 2025-05-04, or none yet. Asks nothing while the policy cannot be read. */
suspend fun consentFor(accepted: String?): Consent = withContext(Dispatchers.IO) {
    try {
        decide(JSONObject(readPolicy()), accepted)
    } catch (e: Exception) {
        Consent(ask = false, version = accepted)
    }
}

private fun decide(policy: JSONObject, accepted: String?): Consent {
    val list = policy.getJSONArray("versions")
    val versions = List(list.length()) { PolicyVersion(list.getJSONObject(it)) }
    val inForce = policy.getString("inForce")
    val current = versions.indexOfFirst { it.updated == inForce }
    require(current >= 0)
    val stored = versions.indexOfFirst { it.updated == accepted }
    val next = versions.indexOfFirst { it.updated == policy.optString("upcoming") }
    val upcoming = if (stored in 0..next) null else versions.getOrNull(next)
    if (stored < 0) return Consent(true, inForce, policy.getString("url"), upcoming)
    if (stored <= current) return Consent(false, accepted, upcoming = upcoming)
    val ask = versions.subList(current, stored).any { it.isMaterial }
    return Consent(ask, inForce, versions[stored].since, upcoming)
}

private fun readPolicy(): String {
    val connection = URI(DATA).toURL().openConnection() as HttpURLConnection
    connection.connectTimeout = 5000
    connection.readTimeout = 5000
    try {
        check(connection.responseCode == 200)
        return connection.inputStream.bufferedReader().use { it.readText() }
    } finally {
        connection.disconnect()
    }
}
`
}

function dart(data: string): string {
  return `import 'dart:convert';

import 'package:http/http.dart' as http;

const _data = ${dartString(data)};

class PolicyVersion {
  PolicyVersion(Map<String, dynamic> json)
      : updated = json['updated'] as String,
        effective = json['effective'] as String,
        change = Change.values.byName(json['change'] as String),
        url = json['url'] as String,
        since = json['since'] as String;

  final String updated;
  final String effective;
  final Change change;
  final String url;
  final String since;
}

enum Change { material, editorial }

/// Show [show] where there is one. Store [version]: once the user accepts it
/// where [ask] is true, else at once. Tell of [upcoming].
class Consent {
  const Consent({required this.ask, this.version, this.show, this.upcoming});

  final bool ask;
  final String? version;
  final String? show;
  final PolicyVersion? upcoming;
}

/// What to do for a user who accepted a version, such as 2025-05-04, or none
/// yet. Asks nothing while the policy cannot be read.
Future<Consent> consentFor(String? accepted) async {
  try {
    return _decide(await _readPolicy(), accepted);
  } catch (_) {
    return Consent(ask: false, version: accepted);
  }
}

Consent _decide(Map<String, dynamic> policy, String? accepted) {
  final versions = [
    for (final json in policy['versions'] as List)
      PolicyVersion(json as Map<String, dynamic>),
  ];
  final inForce = policy['inForce'] as String;
  final url = policy['url'] as String;
  int place(String? day) => versions.indexWhere((one) => one.updated == day);
  final current = place(inForce);
  if (current < 0) throw const FormatException();
  final stored = place(accepted);
  final next = place(policy['upcoming'] as String?);
  final isKnown = stored >= 0 && stored <= next;
  final upcoming = next < 0 || isKnown ? null : versions[next];
  if (stored < 0) {
    return Consent(ask: true, version: inForce, show: url, upcoming: upcoming);
  }
  if (stored <= current) {
    return Consent(ask: false, version: accepted, upcoming: upcoming);
  }
  return Consent(
    ask: versions
        .sublist(current, stored)
        .any((one) => one.change == Change.material),
    version: inForce,
    show: versions[stored].since,
    upcoming: upcoming,
  );
}

Future<Map<String, dynamic>> _readPolicy() async {
  final response = await http
      .get(Uri.parse(_data))
      .timeout(const Duration(seconds: 5));
  if (response.statusCode != 200) throw const FormatException();
  return jsonDecode(utf8.decode(response.bodyBytes)) as Map<String, dynamic>;
}
`
}
