import type { LookAlike } from '../site.ts';
import { pageDocument } from './document.ts';

export const instagram: LookAlike = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  entry: 'client.tsx',
  contentSecurityPolicy: [
    "default-src 'self'",
    "script-src 'self' 'nonce-NONCE'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  document: pageDocument,
};
