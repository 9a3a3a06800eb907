import { kotlinString } from '../literals'

/** The recipe of `acceptanceSnippets` in Kotlin, given the address of `policy.json`. */
export function kotlin(data: string): string {
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
