// Needs <uses-permission android:name="android.permission.INTERNET" /> in AndroidManifest.xml.
// Needs a DayNight theme, such as Theme.Material3.DayNight, to follow dark mode.
import android.content.ActivityNotFoundException
import android.content.Intent
import android.webkit.WebResourceRequest
import android.webkit.WebView
import android.webkit.WebViewClient
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.viewinterop.AndroidView

/** The text of a policy, given its address for web views. Links out of it open where they belong. */
@Composable
fun PolicyView(address: String, modifier: Modifier = Modifier) {
    AndroidView(
        factory = { context ->
            WebView(context).apply {
                webViewClient = PolicyClient(address.substringBefore('#'))
                loadUrl(address)
            }
        },
        modifier = modifier.fillMaxSize(),
        onRelease = { it.destroy() },
    )
}

private class PolicyClient(private val page: String) : WebViewClient() {
    override fun shouldOverrideUrlLoading(view: WebView, request: WebResourceRequest): Boolean {
        val url = request.url
        // What nobody tapped, such as a redirect, is no link out.
        if (!request.hasGesture() || url.toString().startsWith(page)) return false
        val action = if (url.scheme == "mailto") Intent.ACTION_SENDTO else Intent.ACTION_VIEW
        try {
            view.context.startActivity(Intent(action, url))
        } catch (e: ActivityNotFoundException) {
            // No app on this device opens such links.
        }
        return true
    }
}
