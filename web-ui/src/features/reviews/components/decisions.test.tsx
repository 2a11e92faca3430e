import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Review, ReviewedFinding } from '@/lib/api/types';
import { renderPart } from '@/test/render';
import { mockNetwork } from '@/test/network';
import { Decisions } from './decisions';

function finding(fingerprint: string, more: Partial<ReviewedFinding> = {}): ReviewedFinding {
  return {
    fingerprint,
    rule: 'response-property-removed',
    severity: 'breaking',
    exchange: 'GET /orders',
    pointer: `/properties/${fingerprint}`,
    message: `property '${fingerprint}' was removed`,
    isNew: false,
    ...more,
  };
}

function review(more: Partial<Review> = {}): Review {
  return {
    id: 7,
    contract: 'shop/orders',
    kind: 'break',
    state: 'open',
    version: '2.0.0',
    contentHash: 'abc',
    owner: 'orders',
    author: 'ci',
    authorMayApprove: false,
    findings: [finding('total'), finding('note', { isNew: true })],
    signOffs: [],
    missing: [],
    revision: 1,
    openedAt: '2026-11-20T10:00:00Z',
    updatedAt: '2026-11-20T10:00:00Z',
    ...more,
  };
}

describe('deciding on a review', () => {
  it('needs a reason, and says it of the chosen findings alone', async () => {
    const sent: unknown[] = [];
    mockNetwork((url, request) => {
      sent.push([request?.method, url.pathname, JSON.parse(String(request?.body))]);
      return { body: review({ state: 'approved' }) };
    });
    await renderPart(<Decisions review={review()} />);
    expect(screen.getByRole('button', { name: 'Approve 2 findings' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: /'total'/ }));
    await userEvent.type(screen.getByLabelText(/^Reason/), 'nobody reads it');
    await userEvent.click(screen.getByRole('button', { name: 'Approve 1 finding' }));
    expect(sent).toEqual([
      [
        'POST',
        '/api/v1/reviews/7/decisions',
        { decision: 'approved', findings: ['note'], reason: 'nobody reads it' },
      ],
    ]);
  });

  it('keeps what was typed when the server refuses, and tells why', async () => {
    mockNetwork(() => ({
      status: 403,
      body: { title: 'The author may not decide', detail: 'Ask another approver of orders.' },
    }));
    await renderPart(<Decisions review={review()} />);
    await userEvent.type(screen.getByLabelText(/^Reason/), 'fine');
    await userEvent.click(screen.getByRole('button', { name: 'Reject 2 findings' }));
    expect(await screen.findByText('Ask another approver of orders.')).toBeVisible();
    expect(screen.getByLabelText(/^Reason/)).toHaveValue('fine');
  });

  it('is over when the review is', async () => {
    const decided = finding('total', {
      decision: 'approved',
      decidedBy: 'ann',
      reason: 'agreed',
      expiresOn: '2027-01-31',
    });
    await renderPart(<Decisions review={review({ state: 'used', findings: [decided] })} />);
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(screen.getByText(/by ann.*: agreed.*Counts until 2027-01-31/)).toBeVisible();
  });
});
