export function Source() {
  return <p>source</p>;
}
