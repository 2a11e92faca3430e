// Publishes the sample data to a real registry, to look at the pages with the real answers.
//   node dev/publish-samples.mjs http://127.0.0.1:8080 TOKEN
import { contracts, teams } from './registry.mjs';
import { printed } from './document.mjs';

const [address = 'http://127.0.0.1:8080', token = process.env.CONCORDAT_TOKEN ?? ''] = process.argv.slice(2);
const authorization = { Authorization: `Bearer ${token}` };

for (const { name, ...details } of teams) {
  await put(`/api/v1/teams/${name}`, JSON.stringify(details), 'application/json');
}
for (const { namespace, name, owner, versions } of contracts.filter((of) => of.namespace !== 'warehouse')) {
  for (const { version, document } of versions) {
    const query = new URLSearchParams({
      owner,
      acceptBreaking: 'true',
      reason: 'all known clients moved in March',
    });
    const path = `/api/v1/contracts/${namespace}/${name}/versions/${version}?${query}`;
    await put(path, printed(document).text, 'application/octet-stream');
  }
}

async function put(path, body, type) {
  const headers = { ...authorization, 'Content-Type': type };
  const response = await fetch(address + path, { method: 'PUT', headers, body });
  console.log(response.status, path.split('?')[0], response.ok ? '' : await response.text());
}
