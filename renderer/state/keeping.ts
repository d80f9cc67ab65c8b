import { create } from 'zustand';

/** Whether what is open is in memory only, because the database takes nothing. */
export const useKeeping = create<{ isOnlyInMemory: boolean }>()(() => ({ isOnlyInMemory: false }));
