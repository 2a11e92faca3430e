import { baseAddress } from '@/lib/base-address';
import { Snippet } from './snippet';

interface PublishSnippetsProps {
  namespace: string;
  name: string;
  owner: string;
  file?: string;
}

/** How to publish, for this server's address: ready to paste. */
export function PublishSnippets({ namespace, name, owner, file = 'openapi.yaml' }: PublishSnippetsProps) {
  const address = baseAddress();
  return (
    <>
      <Snippet label="Maven: pom.xml" text={maven(address, namespace, name, owner, file)} />
      <Snippet label="curl" text={curl(address, namespace, name, owner, file)} />
    </>
  );
}

function maven(address: string, namespace: string, name: string, owner: string, file: string): string {
  return `<plugin>
  <groupId>dev.concordat</groupId>
  <artifactId>concordat-maven-plugin</artifactId>
  <configuration>
    <registry>${address}</registry>
    <contracts>
      <contract>
        <namespace>${namespace}</namespace>
        <name>${name}</name>
        <owner>${owner}</owner>
        <file>src/main/contracts/${file}</file>
      </contract>
    </contracts>
  </configuration>
</plugin>

# then
CONCORDAT_TOKEN=... mvn concordat:publish`;
}

function curl(address: string, namespace: string, name: string, owner: string, file: string): string {
  return `curl -X POST '${address}/api/v1/contracts/${namespace}/${name}/versions?owner=${owner}' \\
  -H "Authorization: Bearer $CONCORDAT_TOKEN" \\
  -H 'Content-Type: application/octet-stream' \\
  --data-binary @${file}`;
}
