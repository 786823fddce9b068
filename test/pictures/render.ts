import type { Page } from 'puppeteer-core';

/** A drawn picture as a camera's file would hold it. */
export async function render(page: Page, svg: string, type: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> {
  const [, width = '1080', height = '720'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  // A page that lies behind another is not drawn. (The extension opens one when it is installed.)
  await page.bringToFront();
  await page.setViewport({ width: Number(width), height: Number(height) });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  return Buffer.from(await page.screenshot(type === 'jpeg' ? { type, quality: 85 } : { type }));
}
