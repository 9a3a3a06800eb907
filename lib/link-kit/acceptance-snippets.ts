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
  return `const policyData = ${typeScriptString(data)}

interface Version {
  updated: string
  effective: string
  /** 'material', or 'editorial' where only the wording changed. */
  change: string
  url: string
  since: string
}

interface Policy {
  url: string
  inForce: string
  upcoming?: string
  versions: Version[]
}

/** Show the page at \`show\`, if any. If \`ask\` is true, store \`version\` once the user accepts; otherwise store it now. Tell the user about \`upcoming\` once. */
export interface Consent {
  ask: boolean
  version: string
  show?: string
  upcoming?: Version | undefined
}

/** What to do for a user who accepted a version, such as 2025-05-04, or none yet. Undefined while the policy cannot be read: store and ask nothing, and try again later. */
export async function consentFor(accepted: string | undefined, data = policyData): Promise<Consent | undefined> {
  const policy = await readPolicy(data).catch(() => undefined)
  if (!policy) return undefined
  const { inForce, versions } = policy
  const place = (day: string | undefined) => versions.findIndex(({ updated }) => updated === day)
  const stored = place(accepted)
  const last = versions[stored]
  const next = place(policy.upcoming)
  const upcoming = last && stored <= next ? undefined : versions[next]
  if (!last) return { ask: true, version: inForce, show: policy.url, upcoming }
  if (stored <= place(inForce)) return { ask: false, version: last.updated, upcoming }
  const ask = versions.slice(place(inForce), stored).some(({ change }) => change !== 'editorial')
  return { ask, version: inForce, show: last.since, upcoming }
}

async function readPolicy(data: string): Promise<Policy | undefined> {
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
  return hasStrings(value, ['updated', 'effective', 'change', 'url', 'since'])
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

function kotlin(data: string): string {
  return `// Needs <uses-permission android:name="android.permission.INTERNET" /> in AndroidManifest.xml, and kotlinx-coroutines.
import java.net.HttpURLConnection
import java.net.URI
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.json.JSONObject

const val POLICY_DATA = ${kotlinString(data)}

class PolicyVersion(json: JSONObject) {
    val updated: String = json.getString("updated")
    val effective: String = json.getString("effective")
    /** False where only the wording changed. */
    val isMaterial: Boolean = json.getString("change") != "editorial"
    val url: String = json.getString("url")
    val since: String = json.getString("since")
}

/** Show the page at [show], if any. If [ask] is true, store [version] once the user accepts; otherwise store it now. Tell the user about [upcoming] once. */
class Consent(
    val ask: Boolean,
    val version: String,
    val show: String? = null,
    val upcoming: PolicyVersion? = null,
)

/** What to do for a user who accepted a version, such as 2025-05-04, or none yet. Null while the policy cannot be read: store and ask nothing, and try again later. */
suspend fun consentFor(accepted: String?, data: String = POLICY_DATA): Consent? = withContext(Dispatchers.IO) {
    try {
        decide(JSONObject(readPolicy(data)), accepted)
    } catch (e: Exception) {
        null
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
    if (stored <= current) return Consent(false, versions[stored].updated, upcoming = upcoming)
    val ask = versions.subList(current, stored).any { it.isMaterial }
    return Consent(ask, inForce, versions[stored].since, upcoming)
}

private fun readPolicy(data: String): String {
    val connection = URI(data).toURL().openConnection() as HttpURLConnection
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
  return `// Needs: flutter pub add http, and the INTERNET permission in android/app/src/main/AndroidManifest.xml.
import 'dart:convert';

import 'package:http/http.dart' as http;

const policyData = ${dartString(data)};

class PolicyVersion {
  PolicyVersion(Map<String, dynamic> json)
      : updated = json['updated'] as String,
        effective = json['effective'] as String,
        change = json['change'] as String,
        url = json['url'] as String,
        since = json['since'] as String;

  final String updated;
  final String effective;

  /// 'material', or 'editorial' where only the wording changed.
  final String change;
  final String url;
  final String since;
}

/// Show the page at [show], if any. If [ask] is true, store [version] once the
/// user accepts; otherwise store it now. Tell the user about [upcoming] once.
class Consent {
  const Consent({required this.ask, required this.version, this.show, this.upcoming});

  final bool ask;
  final String version;
  final String? show;
  final PolicyVersion? upcoming;
}

/// What to do for a user who accepted a version, such as 2025-05-04, or none
/// yet. Null while the policy cannot be read: store and ask nothing, and try
/// again later.
Future<Consent?> consentFor(String? accepted, [String data = policyData]) async {
  try {
    return _decide(await _readPolicy(data), accepted);
  } catch (_) {
    return null;
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
    return Consent(ask: false, version: versions[stored].updated, upcoming: upcoming);
  }
  return Consent(
    ask: versions
        .sublist(current, stored)
        .any((one) => one.change != 'editorial'),
    version: inForce,
    show: versions[stored].since,
    upcoming: upcoming,
  );
}

Future<Map<String, dynamic>> _readPolicy(String data) async {
  final response = await http
      .get(Uri.parse(data))
      .timeout(const Duration(seconds: 5));
  if (response.statusCode != 200) throw const FormatException();
  return jsonDecode(utf8.decode(response.bodyBytes)) as Map<String, dynamic>;
}
`
}
