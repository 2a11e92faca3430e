import { createContext, useContext } from 'react';
import type { ContractRef } from '@/lib/api/paths';
import type { Direction } from '@/lib/api/types';
import type { Marks } from '../marks/marks';
import type { Schemas } from '../schema/references';

/** What every part of a shown document needs to know of it. */
export interface DocumentContext {
  contract: ContractRef;
  version: string;
  schemas: Schemas;
  /** What changed since another version, when that is shown. */
  marks?: Marks;
}

const Context = createContext<DocumentContext | null>(null);

export const DocumentProvider = Context.Provider;

export function useDocument(): DocumentContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useDocument is used outside of a DocumentProvider');
  return context;
}

const DirectionContext = createContext<Direction | undefined>(undefined);

/** Around a position: a shared schema changes one thing for who sends it, and another for who reads it. */
export const DirectionProvider = DirectionContext.Provider;

export function useDirection(): Direction | undefined {
  return useContext(DirectionContext);
}
