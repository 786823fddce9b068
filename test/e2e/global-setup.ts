import { buildExtension } from '../../scripts/lib/build.ts';

/** Builds once for all specs; they find the builds by these names. */
export default function setup(): void {
  process.env.LANYARD_BUILD_CHROMIUM ??= buildExtension('chrome');
  process.env.LANYARD_BUILD_FIREFOX ??= buildExtension('firefox', 'demo');
}
