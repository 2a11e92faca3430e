/** The shapes of the registry's HTTP API, version 1. */

export type Format = 'openapi' | 'asyncapi' | 'json-schema';
export type Severity = 'breaking' | 'risky' | 'safe';
export type Verdict = Severity | 'none';
export type Bump = 'major' | 'minor' | 'patch' | 'none';
export type Direction = 'accepted' | 'emitted';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface Counts {
  breaking: number;
  risky: number;
  safe: number;
}

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

export interface VersionSummary {
  version: string;
  contentHash: string;
  syntax: 'json' | 'yaml';
  formatVersion: string;
  size: number;
  publishedAt: string;
  publishedBy: string;
  counts: Counts;
  verdict: Verdict;
  requiredBump: Bump;
  comparedWith?: string | null;
  acceptedReason?: string | null;
}

export interface VersionDetails extends VersionSummary {
  report?: CheckResult | null;
}

export interface ContractSummary {
  namespace: string;
  name: string;
  format: Format;
  title: string;
  description?: string | null;
  owner: string;
  mode: string;
  contentModel: string;
  latest?: VersionSummary | null;
  versionCount: number;
  createdAt: string;
  updatedAt: string;
}

export interface Team {
  name: string;
  displayName?: string | null;
  email?: string | null;
  chat?: string | null;
}

export interface Diagnostic {
  side: 'old' | 'new';
  message: string;
  pointer?: string | null;
  line?: number | null;
  column?: number | null;
  severity: 'error' | 'warning';
}

export interface SourcePlace {
  pointer: string;
  line?: number | null;
  column?: number | null;
  file?: string | null;
}

export interface Witness {
  instance: Json;
  confirmed: boolean;
  note?: string | null;
}

export interface Finding {
  rule: string;
  severity: Severity;
  exchange: string;
  exchanges?: string[];
  position: string;
  direction: Direction;
  pointer: string;
  old?: SourcePlace | null;
  new?: SourcePlace | null;
  message: string;
  why: string;
  hint?: string | null;
  before?: Json;
  after?: Json;
  witness?: Witness | null;
  fingerprint: string;
}

export interface CheckResult {
  verdict: Verdict;
  requiredBump: Bump;
  mode: string;
  contentModel: string;
  counts: Counts;
  findings: Finding[];
  diagnostics: Diagnostic[];
}

export interface Changes {
  from: string;
  to: string;
  result: CheckResult;
}

/** A JSON Schema as the document holds it: an object, or true/false. References are kept. */
export type RawSchema = JsonObject | boolean;

export interface DocPosition {
  kind: string;
  key: string;
  label: string;
  direction: Direction;
  required: boolean;
  deprecated: boolean;
  description?: string | null;
  schema?: RawSchema | null;
  pointer: string;
  line?: number | null;
  children?: DocPosition[];
}

export interface DocExchange {
  id: string;
  anchor: string;
  kind: string;
  method?: string | null;
  path?: string | null;
  title?: string | null;
  description?: string | null;
  deprecated: boolean;
  group?: string | null;
  pointer: string;
  line?: number | null;
  positions: DocPosition[];
}

export interface DocGroup {
  name: string;
  description?: string | null;
}

export interface DocProblem {
  message: string;
  pointer?: string | null;
  line?: number | null;
  severity: 'error' | 'warning';
}

/** `schemas` is keyed by what a `$ref` writes after its `#`. */
export interface DocModel {
  format: Format;
  formatVersion: string;
  title: string;
  version?: string | null;
  description?: string | null;
  groups: DocGroup[];
  exchanges: DocExchange[];
  schemas: Record<string, { line?: number | null; schema: RawSchema }>;
  problems: DocProblem[];
}

export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string | null;
  code?: string | null;
  requestId?: string | null;
  problems?: { message: string; pointer?: string | null; line?: number | null; file?: string | null }[];
}
