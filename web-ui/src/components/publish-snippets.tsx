import { baseAddress } from '@/lib/base-address';
import { Snippet } from './snippet';

const PLUGIN_VERSION = '0.1.0-SNAPSHOT';

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
      <Snippet label="Maven: in pom.xml" text={maven(address, namespace, name, owner, file)} />
      <Snippet label="Maven: then" text="CONCORDAT_TOKEN=... mvn concordat:publish" />
      <Snippet label="curl" text={curl(address, namespace, name, owner, file)} />
    </>
  );
}

function maven(address: string, namespace: string, name: string, owner: string, file: string): string {
  return `<plugin>
  <groupId>dev.concordat</groupId>
  <artifactId>concordat-maven-plugin</artifactId>
  <version>${PLUGIN_VERSION}</version>
  <configuration>
    <registryUrl>${address}</registryUrl>
    <owner>${owner}</owner>
    <autoVersion>true</autoVersion>
    <contracts>
      <contract>
        <name>${namespace}/${name}</name>
        <file>src/main/contracts/${file}</file>
      </contract>
    </contracts>
  </configuration>
</plugin>`;
}

function curl(address: string, namespace: string, name: string, owner: string, file: string): string {
  return `curl -X POST '${address}/api/v1/contracts/${namespace}/${name}/versions?owner=${owner}' \\
  -H "Authorization: Bearer $CONCORDAT_TOKEN" \\
  -H 'Content-Type: application/octet-stream' \\
  --data-binary @${file}`;
}
