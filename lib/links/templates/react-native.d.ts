// What the code for React Native uses of packages that are not installed here.

declare module 'react-native' {
  import type { ReactNode } from 'react'
  export const Linking: { openURL(url: string): Promise<void> }
  export function Text(props: {
    accessibilityRole?: 'none' | 'button' | 'link' | 'header'
    onPress?: () => void
    children?: ReactNode
  }): ReactNode
}

declare module 'react-native-webview' {
  import type { ReactNode } from 'react'
  export function WebView(props: {
    source: { uri: string }
    javaScriptEnabled?: boolean
    originWhitelist?: string[]
    onShouldStartLoadWithRequest?: (request: { url: string }) => boolean
  }): ReactNode
}
