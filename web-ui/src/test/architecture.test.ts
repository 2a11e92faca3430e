import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a room may import besides itself; a test may import anything. */
const ALLOWED: Record<string, string[]> = {
  app: ['features', 'components', 'lib'],
  features: ['components', 'lib'],
  components: ['lib'],
  lib: [],
};

const src = resolve(import.meta.dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const imports = files
  .filter((file) => roomOf(file) in ALLOWED && !/\.test\.tsx?$/.test(file))
  .flatMap((file) => importsOf(file).map((target) => ({ file, target })));

describe('imports', () => {
  it('point one way: app, features, components, lib', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !ALLOWED[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('never lead from one feature to another', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        roomOf(file) === 'features' && roomOf(target) === 'features' && featureOf(file) !== featureOf(target),
    );
    expect(wrong).toEqual([]);
  });

  it('name the file that holds the thing, as there is no barrel', () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });
});

describe('types', () => {
  it('are never "any"', () => {
    const wrong = files.filter((file) =>
      /(?::|\bas|<)\s*any\b(?!')/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return named.flatMap((name) => {
    if (name.startsWith('@/')) return [name.slice(2)];
    if (name.startsWith('.')) return [relative(src, resolve(src, dirname(file), name))];
    return [];
  });
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function featureOf(path: string): string {
  return path.split('/')[1] ?? '';
}
