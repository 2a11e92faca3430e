/** Where this registry is reached, for commands that readers copy. */
export function baseAddress(): string {
  return window.location.origin;
}
