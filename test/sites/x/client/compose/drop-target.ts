import type { ClipboardEvent, DragEvent } from 'react';

/** Pasted and dropped files go to the composer, before its editor sees them. */
export function dropTarget(attach: (files: File[]) => void) {
  return {
    onPasteCapture(event: ClipboardEvent) {
      const files = [...event.clipboardData.files];
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      attach(files);
    },
    onDragOver(event: DragEvent) {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    },
    onDrop(event: DragEvent) {
      const files = [...event.dataTransfer.files];
      if (files.length === 0) return;
      event.preventDefault();
      attach(files);
    },
  };
}
