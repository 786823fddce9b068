import type { LookAlike } from '../site.ts';
import { facebookDocument } from './document.ts';

export const facebook: LookAlike = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
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
  document: facebookDocument,
};
