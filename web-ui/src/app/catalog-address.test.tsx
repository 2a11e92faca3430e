import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ContractSummary } from '@/lib/api/types';
import { mockNetwork } from '@/test/network';
import { App } from './app';
import { appRouter } from './router';

const orders: ContractSummary = {
  namespace: 'shop',
  name: 'orders',
  format: 'openapi',
  title: 'Shop orders',
  owner: 'checkout',
  mode: 'BACKWARD',
  contentModel: 'documented',
  latest: null,
  versionCount: 0,
  createdAt: '2026-11-01T10:00:00Z',
  updatedAt: '2026-11-01T10:00:00Z',
};

function openAt(address: string, contracts = [orders], total = contracts.length) {
  const asked = mockNetwork(({ pathname }) => {
    if (pathname === '/api/v1/contracts') return { body: { items: contracts, page: 1, size: 50, total } };
    if (pathname === '/api/v1/teams')
      return { body: { items: [{ name: 'checkout', displayName: 'Checkout' }] } };
    return undefined;
  });
  const router = appRouter(createMemoryHistory({ initialEntries: [address] }));
  render(<App nonce="" router={router} />);
  const lastQuery = () => asked.findLast((url) => url.pathname === '/api/v1/contracts')?.searchParams;
  return { router, lastQuery, address: () => router.state.location.href };
}

describe('the address of the catalog', () => {
  it('is where the root leads', async () => {
    const { address } = openAt('/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
    expect(address()).toBe('/catalog');
  });

  it('says what is shown, so that a link can be shared', async () => {
    const { lastQuery } = openAt('/catalog?q=ord&format=openapi&owner=checkout&page=2');
    expect(await screen.findByRole('link', { name: 'shop/orders' })).toBeVisible();
    expect(Object.fromEntries(lastQuery() ?? [])).toEqual({
      q: 'ord',
      format: 'openapi',
      owner: 'checkout',
      page: '2',
      size: '50',
    });
    expect(screen.getByLabelText('Search')).toHaveValue('ord');
    expect(screen.getByLabelText('Format')).toHaveValue('openapi');
    await waitFor(() => expect(screen.getByLabelText('Owner')).toHaveValue('checkout'));
  });

  it('follows the search and goes back to the first page', async () => {
    const { address } = openAt('/catalog?page=3', [orders], 140);
    await userEvent.type(await screen.findByLabelText('Search'), 'pay');
    await waitFor(() => expect(address()).toBe('/catalog?q=pay'));
  });

  it('follows the filters, and "Clear filters" empties it', async () => {
    const { address } = openAt('/catalog?q=ord');
    await userEvent.selectOptions(await screen.findByLabelText('Format'), 'asyncapi');
    await waitFor(() => expect(address()).toBe('/catalog?q=ord&format=asyncapi'));
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(address()).toBe('/catalog'));
    expect(screen.getByLabelText('Search')).toHaveValue('');
  });

  it('restores the filters when the reader goes back', async () => {
    const { router } = openAt('/catalog?format=openapi');
    await userEvent.selectOptions(await screen.findByLabelText('Format'), 'json-schema');
    await waitFor(() => expect(screen.getByLabelText('Format')).toHaveValue('json-schema'));
    router.history.back();
    await waitFor(() => expect(screen.getByLabelText('Format')).toHaveValue('openapi'));
  });

  it('ignores what it does not know', async () => {
    const { lastQuery } = openAt('/catalog?format=cobol&page=-4&colour=red');
    await screen.findByRole('link', { name: 'shop/orders' });
    expect(Object.fromEntries(lastQuery() ?? [])).toEqual({ page: '1', size: '50' });
  });

  it('offers to drop a filter that leaves nothing', async () => {
    openAt('/catalog?q=zzz&owner=checkout', []);
    expect(await screen.findByRole('heading', { name: 'No contract fits these filters' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Search without “zzz”' })).toHaveAttribute(
      'href',
      '/catalog?owner=checkout',
    );
  });

  it('teaches how to publish when there is no contract at all', async () => {
    openAt('/catalog', []);
    expect(await screen.findByRole('heading', { name: 'Nothing is published yet' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'curl' })).toHaveTextContent(window.location.origin);
  });
});

describe('a catalog that does not come', () => {
  it('says the problem and the request id, and tries again', async () => {
    let fails = true;
    mockNetwork(({ pathname }) => {
      if (pathname !== '/api/v1/contracts') return { body: { items: [] } };
      return fails
        ? { status: 500, body: { title: 'The database is away', status: 500 } }
        : { body: { items: [orders], page: 1, size: 50, total: 1 } };
    });
    render(<App nonce="" router={appRouter(createMemoryHistory({ initialEntries: ['/catalog'] }))} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('The database is away');
    expect(screen.getByRole('alert')).toHaveTextContent('request-7');
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByRole('link', { name: 'shop/orders' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
