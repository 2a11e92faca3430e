import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { mockNetwork } from '@/test/network';
import { renderPart } from '@/test/render';
import { SignInPage } from './sign-in-page';

const nobody = { authenticated: false, roles: [] };
const ann = { authenticated: true, name: 'ann', roles: ['publisher:shop'] };

/** The registry, which knows one token; answers count the requests for the session. */
function registry(...answers: { status?: number; body: unknown }[]) {
  const left = [...answers];
  return mockNetwork(({ pathname }) => (pathname === '/api/v1/session' ? left.shift() : undefined));
}

describe('signing in', () => {
  it('takes a token and says who one is', async () => {
    registry({ body: nobody }, { body: ann }, { body: ann });
    await renderPart(<SignInPage />);
    await userEvent.type(await screen.findByLabelText(/Access token/), 'secret');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('ann')).toBeVisible();
    expect(screen.getByText(/publisher:shop/)).toBeVisible();
  });

  it('tells why a token is not taken', async () => {
    registry(
      { body: nobody },
      { status: 401, body: { title: 'No', detail: 'Nobody is known by this token.' } },
    );
    await renderPart(<SignInPage />);
    await userEvent.type(await screen.findByLabelText(/Access token/), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Nobody is known by this token.')).toBeVisible();
  });

  it('can be undone', async () => {
    registry({ body: ann }, { body: nobody }, { body: nobody });
    await renderPart(<SignInPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    expect(await screen.findByLabelText(/Access token/)).toBeVisible();
  });
});
