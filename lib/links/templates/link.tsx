import { Linking, Text } from 'react-native'

/** A link to a policy or to a section of it. */
export function PolicyLink({ address, label }: { address: string; label: string }) {
  return (
    <Text accessibilityRole="link" onPress={() => Linking.openURL(address).catch(() => undefined)}>
      {label}
    </Text>
  )
}
