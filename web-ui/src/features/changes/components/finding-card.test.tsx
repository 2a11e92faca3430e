import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/api/types';
import { renderPart } from '@/test/render';
import { FindingCard } from './finding-card';

const compared = {
  contract: { namespace: 'shop', name: 'orders' },
  from: '1.0.0',
  to: '2.0.0',
  mode: 'BACKWARD',
};

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'query-parameter-maximum-lowered',
    severity: 'breaking',
    exchange: 'GET /orders',
    exchanges: ['GET /orders'],
    position: 'query parameter limit',
    direction: 'accepted',
    pointer: '/maximum',
    old: { pointer: '/paths/~1orders/get/parameters/1', line: 43, column: 9 },
    new: { pointer: '/paths/~1orders/get/parameters/1', line: 47, column: 9 },
    message: 'maximum was lowered from 100 to 50',
    why: 'Requests with a larger value are refused.',
    before: '100',
    after: '50',
    fingerprint: 'f1',
    ...changes,
  };
}

async function show(changes: Partial<Finding> = {}, mode = 'BACKWARD') {
  await renderPart(<FindingCard compared={{ ...compared, mode }} finding={finding(changes)} />);
}

describe('a finding', () => {
  it('says its severity in a word, what changed, where and by which rule', async () => {
    await show();
    const card = screen.getByRole('article', { name: 'maximum was lowered from 100 to 50' });
    expect(card).toHaveTextContent('Breaking');
    expect(card).toHaveTextContent('query parameter limit');
    expect(card).toHaveTextContent('/maximum');
    expect(card).toHaveTextContent('query-parameter-maximum-lowered');
  });

  it('links to the line of the source on both sides', async () => {
    await show();
    expect(screen.getByRole('link', { name: '1.0.0, line 43' })).toHaveAttribute(
      'href',
      '/contracts/shop/orders/source?version=1.0.0#L43',
    );
    expect(screen.getByRole('link', { name: '2.0.0, line 47' })).toHaveAttribute(
      'href',
      '/contracts/shop/orders/source?version=2.0.0#L47',
    );
  });

  it('proves itself by a payload that was valid and is rejected now', async () => {
    await show({ witness: { instance: { limit: 51 }, confirmed: true } });
    expect(screen.getByText('Valid before, rejected after')).toBeVisible();
    expect(screen.getByText(/confirmed by an independent validator/)).toBeVisible();
    expect(screen.getByRole('group', { name: /payload/i })).toHaveTextContent('{ "limit": 51 }');
  });

  it('words the proof the other way round where the contract emits', async () => {
    await show({ direction: 'emitted', witness: { instance: 'packed', confirmed: false, note: 'too deep' } });
    expect(screen.getByText('The new version may send this; the old contract rejects it')).toBeVisible();
    expect(screen.getByText('not confirmed: too deep')).toBeVisible();
  });

  it.each([
    ['FORWARD', 'accepted', 'Valid after, rejected before'],
    ['FORWARD_TRANSITIVE', 'emitted', 'The old version may send this; the new contract rejects it'],
    ['FULL', 'accepted', 'One version allows this, the other rejects it'],
  ] as const)('words the proof as the mode asks: %s, %s', async (mode, direction, wording) => {
    await show({ direction, witness: { instance: 1, confirmed: true } }, mode);
    expect(screen.getByText(wording)).toBeVisible();
  });

  it('says "was" and "is" of a value that changed', async () => {
    await show();
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(
      expect.arrayContaining(['was', 'is']),
    );
    expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual(
      expect.arrayContaining(['100', '50']),
    );
  });

  it('says "removed" of a value that is gone', async () => {
    await show({ after: null });
    expect(screen.getByText('removed')).toBeVisible();
    expect(screen.queryByText('was')).toBeNull();
  });

  it('names the other exchanges that the same edit reaches', async () => {
    await show({ exchanges: ['GET /orders', 'POST /orders', 'GET /orders/{id}'] });
    expect(screen.getByText('Also reaches 2 other exchanges')).toBeVisible();
  });

  it('keeps hostile text as text', async () => {
    const evil = '<img src=x onerror="alert(1)">';
    await show({ message: evil, why: evil, hint: evil, before: evil });
    expect(screen.getByRole('article', { name: evil })).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});
