import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useProof } from '../state/proof.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. While somebody is asked over it to prove who they are, Escape is for that question alone. */
export function Dialog({ title, onClose, children }: Props) {
  const isProofAsked = useProof((state) => state.isAsked);

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeOnEscape={!isProofAsked}
      trapFocus={!isProofAsked}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {children}
    </Modal>
  );
}
