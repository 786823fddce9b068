import { directionOf, type LookAlike } from '../site.ts';

export const x: LookAlike = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'www.twitter.com'],
  entry: 'client/main.tsx',
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
  document: ({ language, nonce, script }) => `<!DOCTYPE html>
<html dir="${directionOf(language)}" lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>X</title>
</head>
<body>
<div id="react-root"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`,
};
