export interface ContractRef {
  namespace: string;
  name: string;
}

export function contractPath({ namespace, name }: ContractRef): string {
  return `/api/v1/contracts/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`;
}

export function versionPath(contract: ContractRef, version: string): string {
  return `${contractPath(contract)}/versions/${encodeURIComponent(version)}`;
}
