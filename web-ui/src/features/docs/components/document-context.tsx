import { createContext, useContext } from 'react';
import type { ContractRef } from '@/lib/api/paths';
import type { Schemas } from '../schema/references';

/** What every part of a shown document needs to know of it. */
export interface DocumentContext {
  contract: ContractRef;
  version: string;
  schemas: Schemas;
}

const Context = createContext<DocumentContext | null>(null);

export const DocumentProvider = Context.Provider;

export function useDocument(): DocumentContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useDocument is used outside of a DocumentProvider');
  return context;
}
