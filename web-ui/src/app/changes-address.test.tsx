import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Changes, Finding, Severity, VersionSummary } from '@/lib/api/types';
import { mockNetwork } from '@/test/network';
import { App } from './app';
import { appRouter } from './router';

function version(name: string, comparedWith?: string): VersionSummary {
  return {
    version: name,
    state: 'published',
    contentHash: name,
    syntax: 'yaml',
    formatVersion: '3.0.3',
    size: 1000,
    publishedAt: '2026-11-01T10:00:00Z',
    publishedBy: 'ci',
    provenance: {},
    counts: { breaking: 0, risky: 0, safe: 0 },
    verdict: 'none',
    requiredBump: 'none',
    comparedWith,
  };
}

function finding(exchange: string, severity: Severity): Finding {
  return {
    rule: 'some-rule',
    severity,
    exchange,
    exchanges: [exchange],
    position: 'response 200 application/json',
    pointer: '',
    message: `${severity} in ${exchange}`,
    why: '',
    fingerprint: `${severity} ${exchange}`,
  };
}

const changes: Changes = {
  from: '1.0.0',
  to: '2.0.0',
  result: {
    verdict: 'breaking',
    requiredBump: 'major',
    mode: 'BACKWARD',
    contentModel: 'documented',
    counts: { breaking: 1, risky: 0, safe: 2 },
    findings: [finding('GET /a', 'safe'), finding('GET /b', 'safe'), finding('GET /b', 'breaking')],
    diagnostics: [],
  },
};

const versions = [version('2.0.0', '1.0.0'), version('1.1.0', '1.0.0'), version('1.0.0')];

function openAt(address: string, published = versions) {
  const contract = '/api/v1/contracts/shop/orders';
  const asked = mockNetwork(({ pathname }) => {
    if (pathname === `${contract}/versions`) {
      return { body: { items: published, page: 1, size: 200, total: published.length } };
    }
    if (pathname === `${contract}/changes`) return { body: changes };
    if (pathname === contract) {
      return {
        body: {
          namespace: 'shop',
          name: 'orders',
          format: 'openapi',
          title: 'Orders',
          owner: 'checkout',
          mode: 'BACKWARD',
          contentModel: 'documented',
          latest: published[0],
          versionCount: published.length,
          createdAt: '2026-11-01T10:00:00Z',
          updatedAt: '2026-11-01T10:00:00Z',
        },
      };
    }
    return undefined;
  });
  const router = appRouter(createMemoryHistory({ initialEntries: [address] }));
  render(<App nonce="" router={router} />);
  return {
    address: () => router.state.location.href,
    compared: () => {
      const query = asked.findLast((url) => url.pathname.endsWith('/changes'))?.searchParams;
      return `${query?.get('from')} to ${query?.get('to')}`;
    },
  };
}

describe('the address of the changes', () => {
  it('without versions means what the latest version was compared with', async () => {
    const { compared } = openAt('/contracts/shop/orders/changes');
    expect(await screen.findByRole('heading', { name: '3 changes: 1 breaking, 2 safe' })).toBeVisible();
    expect(compared()).toBe('1.0.0 to 2.0.0');
  });

  it('names any two versions, and follows the lists and the swap', async () => {
    const { address, compared } = openAt('/contracts/shop/orders/changes?from=1.1.0&to=2.0.0');
    await userEvent.selectOptions(await screen.findByLabelText('From version'), '1.0.0');
    await waitFor(() => expect(address()).toBe('/contracts/shop/orders/changes?from=1.0.0&to=2.0.0'));
    await userEvent.click(screen.getByRole('button', { name: 'Swap the two versions' }));
    await waitFor(() => expect(address()).toBe('/contracts/shop/orders/changes?from=2.0.0&to=1.0.0'));
    await waitFor(() => expect(compared()).toBe('2.0.0 to 1.0.0'));
  });

  it('holds the level that is shown', async () => {
    const { address } = openAt('/contracts/shop/orders/changes?level=breaking');
    expect(await screen.findByRole('article', { name: 'breaking in GET /b' })).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'All 3' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(3));
    expect(address()).toBe('/contracts/shop/orders/changes');
  });

  it('may name one version twice, which is said', async () => {
    openAt('/contracts/shop/orders/changes?from=2.0.0&to=2.0.0');
    expect(await screen.findByRole('heading', { name: 'Both sides are the same version' })).toBeVisible();
  });
});

describe('the changes', () => {
  it('are grouped by exchange, the worst first', async () => {
    openAt('/contracts/shop/orders/changes');
    await screen.findAllByRole('article');
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'GET /b',
      'GET /a',
    ]);
    expect(screen.getAllByRole('article').map((article) => article.getAttribute('aria-label'))).toEqual([
      'breaking in GET /b',
      'safe in GET /b',
      'safe in GET /a',
    ]);
  });

  it('of a first version cannot be shown, which is said', async () => {
    openAt('/contracts/shop/orders/changes', [version('1.0.0')]);
    expect(await screen.findByRole('heading', { name: 'There is one version so far' })).toBeVisible();
  });
});

describe('an address that leads nowhere', () => {
  it('of a contract offers a search for its name', async () => {
    openAt('/contracts/shop/unknown/docs');
    expect(await screen.findByRole('heading', { name: 'No contract has this name' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Search the catalog for “unknown”' })).toHaveAttribute(
      'href',
      '/catalog?q=unknown',
    );
  });

  it('of any page offers a search for its last word', async () => {
    openAt('/contracts/shop/orders/versions/1.4.0');
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
  });
});
