export function Docs() {
  return <p>docs</p>;
}
