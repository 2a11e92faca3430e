// Holds what the storefront's client calls against the contract that it pulled.
import { readFileSync } from 'node:fs';

const calls = [
  ['/orders', 'post'],
  ['/orders/{orderId}', 'get'],
];
const contract = readFileSync(process.argv[2], 'utf8').split('\n');

// Enough YAML for this: operations stand four columns in, under their path.
const offered = new Set();
let path = '';
for (const line of contract) {
  const start = line.match(/^ {2}(\/\S*):/);
  const method = line.match(/^ {4}(get|put|post|delete|patch):/);
  if (start) path = start[1];
  if (method && path) offered.add(`${method[1]} ${path}`);
}
const missing = calls.filter(([at, method]) => !offered.has(`${method} ${at}`));
if (missing.length > 0) {
  console.error(`The contract does not offer: ${missing.map(([at, method]) => `${method} ${at}`).join(', ')}`);
  process.exit(1);
}
console.log(`The client's ${calls.length} calls are all in the contract.`);
