import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RawSchema } from '@/lib/api/types';
import { renderPart } from '@/test/render';
import type { Schemas } from '../schema/references';
import { DocumentProvider } from './document-context';
import { SchemaTree } from './schema-tree';

async function show(schema: RawSchema, named: Record<string, RawSchema> = {}) {
  const schemas: Schemas = Object.fromEntries(
    Object.entries(named).map(([name, target]) => [
      `/components/schemas/${name}`,
      { line: 1, schema: target },
    ]),
  );
  const document = { contract: { namespace: 'shop', name: 'orders' }, version: '1.0.0', schemas };
  await renderPart(
    <DocumentProvider value={document}>
      <SchemaTree schema={schema} />
    </DocumentProvider>,
  );
}

/** The list item of the member with this name. */
function member(name: string): HTMLElement {
  const item = screen.getByText(name, { selector: 'code' }).closest('li');
  if (item === null) throw new Error(`no member "${name}"`);
  return item;
}

describe('a schema tree', () => {
  it('says type, format, constraints, values, default and what is required', async () => {
    await show({
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'string', format: 'uuid', description: 'Given by the shop.' },
        count: { type: 'integer', minimum: 1, maximum: 9, default: 2 },
        state: { type: 'string', enum: ['open', 'shut'], deprecated: true },
        note: { type: ['string', 'null'], maxLength: 80 },
      },
    });
    expect(member('id')).toHaveTextContent('string (uuid)');
    expect(member('id')).toHaveTextContent('required');
    expect(member('id')).toHaveTextContent('Given by the shop.');
    expect(member('count')).toHaveTextContent(/integer.*≥ 1.*≤ 9.*Default\s*2/);
    expect(member('count')).not.toHaveTextContent('required');
    expect(member('state')).toHaveTextContent(/deprecated.*One of\s*open\s*shut/);
    expect(member('note')).toHaveTextContent(/string or null.*at most 80 characters/);
  });

  it('merges the parts of an allOf', async () => {
    await show(
      {
        allOf: [
          { $ref: '#/components/schemas/Base' },
          { required: ['name'], properties: { name: { type: 'string' } } },
        ],
      },
      { Base: { type: 'object', properties: { id: { type: 'integer' } } } },
    );
    expect(member('id')).toHaveTextContent('integer');
    expect(member('name')).toHaveTextContent('required');
  });

  it('cuts a recursion and goes one step further on request', async () => {
    await show(
      { $ref: '#/components/schemas/Node' },
      { Node: { type: 'object', properties: { child: { $ref: '#/components/schemas/Node' } } } },
    );
    const toggle = screen.getByRole('button', { name: 'child' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(member('child')).toHaveTextContent('recursive');
    await userEvent.click(toggle);
    expect(screen.getAllByRole('button', { name: 'child' })).toHaveLength(2);
  });

  it('survives a reference that leads back to itself', async () => {
    await show(
      { $ref: '#/components/schemas/Loop' },
      { Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] } },
    );
    expect(screen.getByText('Loop')).toBeVisible();
  });

  it('shows the alternatives of a oneOf one at a time', async () => {
    await show(
      { oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Invoice' }] },
      {
        Card: { type: 'object', properties: { token: { type: 'string' } } },
        Invoice: { type: 'object', properties: { days: { type: 'integer' } } },
      },
    );
    const choice = screen.getByRole('group', { name: 'Exactly one of' });
    expect(within(choice).getByRole('button', { name: 'Card' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText('days')).toBeNull();
    await userEvent.click(within(choice).getByRole('button', { name: 'Invoice' }));
    expect(screen.getByText('days')).toBeVisible();
    expect(screen.queryByText('token')).toBeNull();
  });

  it('shows the items of an array in its place', async () => {
    await show({ type: 'array', items: { type: 'object', properties: { sku: { type: 'string' } } } });
    expect(screen.getByText('array of object')).toBeVisible();
    expect(member('sku')).toHaveTextContent('string');
  });

  it('says which reference is not resolved instead of following it', async () => {
    await show({ properties: { remote: { $ref: 'http://127.0.0.1:9/evil.json' } } });
    expect(member('remote')).toHaveTextContent('Reference not resolved: http://127.0.0.1:9/evil.json');
  });

  it('shows keywords that have no better form as they are written', async () => {
    await show({ type: 'object', not: { required: ['a', 'b'] } });
    expect(screen.getByRole('group', { name: 'Further rules, as written' })).toHaveTextContent('"not"');
  });

  it('keeps hostile names, descriptions, values and links as text', async () => {
    const evil = '<img src=x onerror="alert(1)">';
    await show({
      type: 'object',
      properties: {
        [evil]: {
          type: 'string',
          description: `${evil} [click](javascript:alert(1)) ![pixel](http://127.0.0.1:9/p.png)`,
          enum: [evil],
          default: evil,
          pattern: evil,
        },
      },
    });
    expect(document.querySelector('img, script, iframe')).toBeNull();
    expect(screen.getByText('click').closest('a')).toBeNull();
    expect(screen.getByRole('link', { name: 'Image: pixel' })).toHaveAttribute(
      'rel',
      expect.stringContaining('noreferrer'),
    );
    expect(screen.getAllByText(evil).length).toBeGreaterThan(2);
  });
});
