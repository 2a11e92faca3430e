import { useEffect } from 'react';

/** Sets the document's title: the thing first, so that a row of browser tabs can be told apart. */
export function usePageTitle(...parts: string[]) {
  const title = [...parts, 'Concordat'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
