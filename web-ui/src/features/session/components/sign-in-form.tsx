import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import panel from '@/components/panel.module.css';
import { RequestFailed } from '@/lib/api/http';
import { signIn } from '../api/session';

export function SignInForm() {
  const client = useQueryClient();
  const attempt = useMutation({
    mutationFn: signIn,
    onSuccess: () => client.invalidateQueries(),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(String(new FormData(event.currentTarget).get('token')).trim());
  };
  return (
    <form onSubmit={submit}>
      <p className={panel.text}>
        Sign in with an access token. An admin makes one with <code>PUT /api/v1/tokens/NAME</code>.
      </p>
      <PasswordInput
        name="token"
        label="Access token"
        required
        autoComplete="off"
        error={attempt.error && reason(attempt.error)}
        maw="30rem"
        mb="md"
      />
      <Button type="submit" loading={attempt.isPending}>
        Sign in
      </Button>
    </form>
  );
}

function reason(error: Error): string {
  return error instanceof RequestFailed ? (error.problem.detail ?? error.message) : error.message;
}
