import type { components } from './schema';

/** What the server's description of its API says; here its words get their closed sets. */
type Wire = components['schemas'];

type Narrow<T, Parts extends Partial<Record<keyof T, unknown>>> = Omit<T, keyof Parts> & Parts;

export type Format = 'openapi' | 'asyncapi' | 'json-schema';
export type Severity = 'breaking' | 'risky' | 'safe';
export type Verdict = Severity | 'none';
export type Bump = 'major' | 'minor' | 'patch' | 'none';
export type Direction = 'accepted' | 'emitted';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** A JSON Schema as the document holds it: an object, or true or false. References are kept. */
export type RawSchema = JsonObject | boolean;

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

export type Counts = Wire['Counts'];
export type Team = Wire['Team'];
export type SourcePlace = Wire['SourcePlace'];
export type DocGroup = Wire['DocGroup'];
export type DocProblem = Wire['DocProblem'];

export type VersionSummary = Narrow<Wire['VersionSummary'], { verdict: Verdict; requiredBump: Bump }>;

export type ContractSummary = Narrow<
  Wire['ContractSummary'],
  { format: Format; latest?: VersionSummary | null }
>;

export type Witness = Narrow<Wire['Witness'], { instance: Json }>;

export type Finding = Narrow<
  Wire['Finding'],
  { severity: Severity; direction?: Direction | null; witness?: Witness | null }
>;

export type Diagnostic = Narrow<
  Wire['CheckDiagnostic'],
  { side: 'old' | 'new'; severity: 'error' | 'warning' }
>;

export type CheckResult = Narrow<
  Wire['CheckResult'],
  { verdict: Verdict; requiredBump: Bump; findings: Finding[]; diagnostics: Diagnostic[] }
>;

export type Changes = Narrow<Wire['Changes'], { result: CheckResult }>;

export type DocPosition = Narrow<
  Wire['DocPosition'],
  { direction: Direction; schema?: RawSchema | null; children: DocPosition[] }
>;

export type DocExchange = Narrow<Wire['DocExchange'], { positions: DocPosition[] }>;

export type DocModel = Narrow<
  Wire['DocModel'],
  { format: Format; exchanges: DocExchange[]; schemas: Record<string, { line: number; schema: RawSchema }> }
>;

export type ImpactHit = Narrow<Wire['Impact.Hit'], { worst: Severity }>;

/** Whom a set of changes hits. */
export type Impact = Narrow<Wire['Impact'], { hit: ImpactHit[] }>;

export type Neighbourhood = Wire['Neighbourhood'];

export type SignOff = Wire['SignOff'];

export type ReviewedFinding = Narrow<Wire['ReviewedFinding'], { severity: Severity }>;

export type Review = Narrow<Wire['Review'], { findings: ReviewedFinding[] }>;

/** A problem of the server's (RFC 9457), or one that stands for it when it did not answer. */
export type Problem = Pick<Wire['Problem'], 'title' | 'status'> &
  Partial<Pick<Wire['Problem'], 'detail' | 'next' | 'code' | 'problems'>> & { requestId?: string | null };
