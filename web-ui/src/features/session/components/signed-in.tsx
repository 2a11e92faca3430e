import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import panel from '@/components/panel.module.css';
import { localTime } from '@/lib/time';
import { type Session, signOut } from '../api/session';

export function SignedIn({ session }: { session: Session }) {
  const client = useQueryClient();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <>
      <p className={panel.text}>
        You are <strong>{session.name}</strong>: {session.roles.join(', ') || 'no roles'}
        {session.expiresAt && `, until ${localTime(new Date(session.expiresAt))}`}.
      </p>
      <Button variant="default" onClick={() => leaving.mutate()} loading={leaving.isPending}>
        Sign out
      </Button>
    </>
  );
}
