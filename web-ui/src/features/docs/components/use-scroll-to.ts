import { type RefObject, useEffect } from 'react';

const SETTLED_AFTER_MS = 2000;
const READER_ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Brings the target into view and keeps it there while what stands above it is built and grows, until the reader
 * takes over.
 */
export function useScrollTo(target: string, content: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (target === '' || content.current === null) return;
    const show = () => document.getElementById(target)?.scrollIntoView();
    const observer = new ResizeObserver(show);
    const stop = () => observer.disconnect();
    const timer = setTimeout(stop, SETTLED_AFTER_MS);
    observer.observe(content.current);
    for (const act of READER_ACTS) window.addEventListener(act, stop, { once: true, passive: true });
    return () => {
      stop();
      clearTimeout(timer);
      for (const act of READER_ACTS) window.removeEventListener(act, stop);
    };
  }, [target, content]);
}
