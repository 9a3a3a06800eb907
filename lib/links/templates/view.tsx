// Needs: npm install react-native-webview
import { Linking } from 'react-native'
import { WebView } from 'react-native-webview'

/** The text of a policy, given its address for web views. Links out of it open where they belong. */
export function PolicyView({ address }: { address: string }) {
  const page = address.replace(/#.*/, '')
  return (
    <WebView
      source={{ uri: address }}
      javaScriptEnabled={false}
      // Every link comes to the function below, mailto: too.
      originWhitelist={['*']}
      onShouldStartLoadWithRequest={({ url }) => {
        if (url.startsWith(page)) return true
        Linking.openURL(url).catch(() => undefined)
        return false
      }}
    />
  )
}
